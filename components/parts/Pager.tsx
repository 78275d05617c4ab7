import { useTranslator } from '../i18n/context';
import { ROWS_A_PAGE } from '../model/thresholds';

interface PagerProps {
  offset: number;
  shown: number;
  total: number;
  onTurn: (offset: number) => void;
}

/** Which part of the list is shown, and the way to the next. */
export function Pager({ offset, shown, total, onTurn }: PagerProps) {
  const { t, number } = useTranslator();
  const last = offset + shown;
  return (
    <div class="pager">
      <p role="status">
        {t('listRange', { from: number(offset + 1), to: number(last), total: number(total) })}
      </p>
      {total > ROWS_A_PAGE && (
        <>
          <button
            type="button"
            disabled={offset === 0}
            onClick={() => onTurn(Math.max(0, offset - ROWS_A_PAGE))}
          >
            {t('pagePrevious')}
          </button>
          <button type="button" disabled={last >= total} onClick={() => onTurn(last)}>
            {t('pageNext')}
          </button>
        </>
      )}
    </div>
  );
}
