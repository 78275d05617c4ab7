import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { overlapParts } from '../model/glance';
import { outletName } from '../model/sources';

/** How much of the page stands elsewhere, a segment for each source, with its share in words. */
export function OverlapBar({ finding }: { finding: Finding }) {
  const translator = useTranslator();
  const { t, percent } = translator;
  const parts = overlapParts(finding);
  const nameOf = (id: string) => {
    const source = finding.sources.find((each) => each.id === id);
    return source ? outletName(source, translator) : t('outletUnnamed');
  };
  const [only] = parts;
  const source = finding.sources.find(({ id }) => id === only?.id);
  if (!only || !source) return null;
  return (
    <div class="overlap">
      <div class="overlap-bar" aria-hidden="true">
        {parts.map(({ id, share }) => (
          <span key={id} style={{ inlineSize: `${(share * 100).toFixed(1)}%` }} />
        ))}
      </div>
      {parts.length === 1 ? (
        <p>
          {t('overlapBoth', {
            here: percent(source.coverage.suspect),
            there: percent(source.coverage.source),
          })}
        </p>
      ) : (
        <ul class="overlap-legend">
          {parts.map(({ id, share }) => (
            <li key={id}>
              <span class="swatch" aria-hidden="true" />
              {nameOf(id)} <span class="count">{percent(share)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
