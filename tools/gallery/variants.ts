/** How a view is looked at: language, scheme, sizes. */
export interface Variant {
  name: string;
  locale: 'en' | 'de' | 'ar' | 'es' | 'fr';
  scheme: 'light' | 'dark';
  forced?: true;
  /** Widths of popup and full pages (CSS pixels). */
  popup: number;
  wide: number;
  /** Heights of both, where the window is lower than usual. */
  low?: { popup: number; page: number };
}

export const VARIANTS: readonly Variant[] = [
  { name: 'light-english', locale: 'en', scheme: 'light', popup: 380, wide: 1280 },
  { name: 'dark-german', locale: 'de', scheme: 'dark', popup: 380, wide: 1280 },
  { name: 'narrow-arabic', locale: 'ar', scheme: 'light', popup: 320, wide: 420 },
  { name: 'forced-colours', locale: 'en', scheme: 'dark', forced: true, popup: 380, wide: 640 },
  { name: 'light-french', locale: 'fr', scheme: 'light', popup: 380, wide: 1280 },
  { name: 'narrow-spanish', locale: 'es', scheme: 'light', popup: 320, wide: 420 },
  {
    // 400 % of a window of 1280 × 1024, and a popup at 200 %.
    name: 'zoomed',
    locale: 'en',
    scheme: 'light',
    popup: 380,
    wide: 320,
    low: { popup: 300, page: 256 },
  },
  { name: 'wide', locale: 'en', scheme: 'light', popup: 380, wide: 1800 },
];
