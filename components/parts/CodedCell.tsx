import type { Comparison } from '../../lib/check/comparison';
import { useTranslator } from '../i18n/context';
import type { CompareItem } from '../model/compare';
import { FACT_KIND } from '../model/facts';
import { Quoted } from './Quoted';

interface CodedCellProps {
  comparison: Comparison;
  index: number;
  items: readonly CompareItem[];
  current: number | null;
}

/**
 * A sentence of a report that the corpus has no text of: the facts it holds in clear, and the
 * words that its codes give away.
 */
export function CodedCell({ comparison, index, items, current }: CodedCellProps) {
  const { t } = useTranslator();
  const [from, to] = comparison.rows[index]!.thereTokens!;
  const facts = comparison.there.facts.filter(({ at }) => at[0] >= from && at[0] < to);
  const words = items.filter(
    ({ row, changes }) => row.there === index && changes.some(({ words: { there } }) => there),
  );
  return (
    <td class="cell coded">
      {facts.length + words.length === 0 && <span>{t('compareOnlyCodes')}</span>}
      <ul class="chips">
        {words.map(({ id, group, changes }) => (
          <li key={id}>
            <mark
              class={`grave-${group}${id === current ? ' current' : ''}`}
              data-change={id}
              data-first
            >
              <Quoted language={comparison.there.language}>
                {changes.map(({ words: { there } }) => there ?? '').join(' … ')}
              </Quoted>
            </mark>
          </li>
        ))}
        {facts.map(({ kind, text }, place) => (
          <li key={`fact-${place}`} title={t(FACT_KIND[kind])}>
            <Quoted language={comparison.there.language}>{text}</Quoted>
          </li>
        ))}
      </ul>
    </td>
  );
}
