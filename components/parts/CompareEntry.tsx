import type { Comparison } from '../../lib/check/comparison';
import { useTranslator } from '../i18n/context';
import { changeNameKey, NOTE_KEYS } from '../model/change-names';
import { type CompareItem, type Side } from '../model/compare';
import { quotationStatusKey } from '../model/quotation-status';
import { ComparedQuotation } from './ComparedQuotation';
import { ComparedWords } from './ComparedWords';

interface CompareEntryProps {
  item: CompareItem;
  comparison: Comparison;
  first: Side;
  isCurrent: boolean;
  /** Whether the tab key stops here. */
  isStop: boolean;
  onChoose: (id: number) => void;
}

/** One line of the list: what was changed, and a jump to where; a quotation opens to its two lines. */
export function CompareEntry(props: CompareEntryProps) {
  const { item, comparison, first, isCurrent, isStop, onChoose } = props;
  const { t } = useTranslator();
  const quotation =
    item.quotation === null ? null : (comparison.spin.quotations[item.quotation] ?? null);
  const shown = item.changes[0]!;
  const { kind, note } = shown.change;
  return (
    <li class={`grave-${item.group}`}>
      <button
        type="button"
        class="entry"
        tabIndex={isStop ? 0 : -1}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => onChoose(item.id)}
      >
        <span class="sign" aria-hidden="true" />
        <span class="entry-words">
          <span class="kind">
            {quotation ? t(quotationStatusKey(quotation.status, true)) : t(changeNameKey(kind))}
            {note && `, ${t(NOTE_KEYS[note])}`}
          </span>{' '}
          {item.changes.slice(0, WORDINGS).map((change, index) => (
            <ComparedWords key={index} change={change} first={first} />
          ))}
        </span>
      </button>
      {isCurrent && quotation && (
        <ComparedQuotation
          item={item}
          quotation={quotation}
          comparison={comparison}
          first={first}
        />
      )}
    </li>
  );
}

/** Wordings of one quotation that a line of the list shows. */
const WORDINGS = 3;
