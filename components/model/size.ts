import type { Translator } from '../i18n/translator';

/** Bytes as megabytes in the reader's numerals: one decimal below ten, never "0" for something. */
export function megabytes(bytes: number, { locale }: Pick<Translator, 'locale'>): string {
  const size = Math.max(bytes / 1_000_000, 0.1);
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: size < 10 ? 1 : 0,
  }).format(size);
}
