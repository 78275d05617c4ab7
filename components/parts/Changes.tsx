import type { Finding } from '../../lib/check/finding';
import { useTranslator } from '../i18n/context';
import { groupedChanges, quotationRows, type ChangeGroup } from '../model/changes';
import { GROUP_TITLES } from '../model/group-titles';
import { ChangeRow } from './ChangeRow';
import { Disclosure } from './Disclosure';
import { Heading } from './Heading';
import { LongList } from './LongList';
import { OneWay } from './one-way';
import { PageTextContext } from './page-text';
import { QuotationChange } from './QuotationChange';
import { WordChanges } from './WordChanges';

interface ChangesProps {
  finding: Finding;
  /** True where the page is known to be the later text. */
  oneWay: boolean;
}

/** What was changed on the way, the gravest open, the rest behind its count. */
export function Changes({ finding, oneWay }: ChangesProps) {
  const { t, plural } = useTranslator();
  const { spin, article, language } = finding;
  const { open, folded, style } = groupedChanges(
    spin.changes,
    finding.verdict.kind === 'syndicated',
  );
  const retold = finding.verdict.kind === 'rewrite';
  if (spin.changes.length === 0 && !retold) return null;
  return (
    <OneWay.Provider value={oneWay}>
      <PageTextContext.Provider value={{ text: article.text, language }}>
        <section class="changes" aria-labelledby="changes-title">
          <Heading level={2} id="changes-title" class="finding-title">
            {t(oneWay ? 'changesTitle' : 'differencesTitle')}
          </Heading>
          {retold && <p>{t('spinRetold')}</p>}
          {open.map((group) => (
            <OpenGroup key={group.kind} group={group} finding={finding} />
          ))}
          {folded.length + style.length > 0 && (
            <div class="groups">
              {folded.map((group) => (
                <FoldedGroup key={group.kind} group={group} finding={finding} />
              ))}
              {style.length > 0 && (
                <Disclosure label={plural('showStyle', style.length)}>
                  <WordChanges changes={style} />
                </Disclosure>
              )}
            </div>
          )}
        </section>
      </PageTextContext.Provider>
    </OneWay.Provider>
  );
}

interface GroupProps {
  group: ChangeGroup;
  finding: Finding;
}

function OpenGroup({ group, finding }: GroupProps) {
  const { t, number } = useTranslator();
  const { kind, changes } = group;
  const rows = kind === 'quotation' ? quotationRows(changes) : null;
  const title = GROUP_TITLES[kind];
  return (
    <section class={`change-group grave-${kind}`} aria-labelledby={`changes-${kind}`}>
      <Heading level={3} id={`changes-${kind}`} class="change-title">
        {t(title)} <span class="count">{number((rows ?? changes).length)}</span>
      </Heading>
      {rows ? (
        <LongList
          class="items rows"
          items={rows}
          render={(row) => {
            const quotation =
              row.quotation === null ? null : finding.spin.quotations[row.quotation];
            return quotation ? (
              <QuotationChange quotation={quotation} changes={row.changes} />
            ) : (
              <ChangeRow change={row.changes[0]!} />
            );
          }}
        />
      ) : (
        <LongList
          class="items rows"
          items={changes}
          render={(change) => <ChangeRow change={change} />}
        />
      )}
    </section>
  );
}

function FoldedGroup({ group, finding }: GroupProps) {
  const { t, number } = useTranslator();
  const { kind, changes } = group;
  const { swapped, confirmed, contentWords } = finding.spin.counts;
  return (
    <Disclosure label={t(GROUP_TITLES[kind])} aside={number(changes.length)}>
      {kind === 'wording' ? (
        <>
          {finding.spin.level !== 'none' && (
            <p class="footnote">
              {t('spinCounts', {
                confirmed: number(confirmed),
                swapped: number(swapped),
                words: number(contentWords),
              })}
            </p>
          )}
          <WordChanges changes={changes} />
        </>
      ) : (
        <LongList
          class="items rows"
          items={changes}
          render={(change) => <ChangeRow change={change} />}
        />
      )}
    </Disclosure>
  );
}
