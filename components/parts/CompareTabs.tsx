import type { PlainKey } from '../i18n/catalogue';
import { useTranslator } from '../i18n/context';

export type CompareTab = 'changes' | 'texts' | 'grounds';

const TABS: readonly (readonly [tab: CompareTab, label: PlainKey])[] = [
  ['texts', 'compareTexts'],
  ['changes', 'changesTitle'],
  ['grounds', 'reasonsTitle'],
];

interface CompareTabsProps {
  tab: CompareTab;
  onTab: (tab: CompareTab) => void;
}

/** Which part stands alone where there is no room for all; hidden by the style where there is. */
export function CompareTabs({ tab, onTab }: CompareTabsProps) {
  const { t } = useTranslator();
  return (
    <nav class="compare-tabs" aria-label={t('compareParts')}>
      {TABS.map(([each, label]) => (
        <button key={each} type="button" aria-pressed={each === tab} onClick={() => onTab(each)}>
          {t(label)}
        </button>
      ))}
    </nav>
  );
}
