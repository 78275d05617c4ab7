import type { Finding } from '../../lib/check/finding';
import type { Comparison } from '../../lib/check/comparison';
import { useNarrow } from '../hooks/use-narrow';
import { useTranslator } from '../i18n/context';
import { changeNameKey } from '../model/change-names';
import type { GroupKind } from '../model/changes';
import { glanceOf } from '../model/glance';
import { GROUP_TITLES, GROUP_WORDS } from '../model/group-titles';
import { GROUP_MEANINGS } from '../model/meanings';
import {
  TOP_CHARACTERS,
  TOP_CHARACTERS_NARROW,
  TOP_WORDS_LEAST,
  TOP_WORDS_LEAST_NARROW,
} from '../model/thresholds';
import { quotationStatusKey } from '../model/quotation-status';
import { ComparedWords } from './ComparedWords';
import { Heading } from './Heading';
import { OneWay } from './one-way';

interface TopChangesProps {
  finding: Finding;
  /** Of the page of an original: its copy beside it, once both were compared. */
  compared: Comparison | null;
  /** True where it is known which text came later. */
  oneWay: boolean;
  onCompare: (at?: GroupKind) => void;
}

/** House style weighs nothing: who wants it finds it in the full view. */
function isTold({ group }: { group: GroupKind }): boolean {
  return group !== 'style';
}

/** Characters that the wordings have beside the name of their change. */
function roomFor(name: string, isNarrow: boolean): number {
  return isNarrow
    ? Math.max(TOP_WORDS_LEAST_NARROW, TOP_CHARACTERS_NARROW - name.length)
    : Math.max(TOP_WORDS_LEAST, TOP_CHARACTERS - name.length);
}

/** The gravest changes in a line each, and the counts of all as ways into the full view. */
export function TopChanges({ finding, compared, oneWay, onCompare }: TopChangesProps) {
  const { t, number } = useTranslator();
  const { top, counts, first } = glanceOf(finding, compared);
  const { quotations } = (compared && first === 'here' ? compared : finding).spin;
  const isNarrow = useNarrow();
  if (counts.length === 0) return null;
  return (
    <OneWay.Provider value={oneWay}>
      <section class="top-changes" aria-labelledby="top-changes">
        <Heading level={2} id="top-changes" class="spoken">
          {t(oneWay ? 'changesTitle' : 'differencesTitle')}
        </Heading>
        <ul class="top-list">
          {top.map(({ group, quotation, changes }, index) => {
            const status = quotation === null ? null : quotations[quotation]?.status;
            const name = status
              ? t(quotationStatusKey(status, oneWay))
              : t(changeNameKey(changes[0]!.change.kind));
            return (
              <li key={index} class={`grave-${group}`}>
                <span class="sign" aria-hidden="true" />
                <span class="top-words">
                  <span class="kind">{name}</span>{' '}
                  <ComparedWords
                    change={changes[0]!}
                    first={first}
                    room={roomFor(name, isNarrow)}
                  />
                </span>
              </li>
            );
          })}
        </ul>
        <div class="chips-row" role="group" aria-label={t('topCounts')}>
          {counts.filter(isTold).map(({ group, count }) => (
            <button
              key={group}
              type="button"
              class={`chip grave-${group}`}
              title={`${t(GROUP_TITLES[group])}: ${t(GROUP_MEANINGS[group])}`}
              onClick={() => onCompare(group)}
            >
              <span class="sign" aria-hidden="true" />
              <span class="chip-word">{t(GROUP_WORDS[group])}</span>{' '}
              <span class="count">{number(count)}</span>
            </button>
          ))}
        </div>
      </section>
    </OneWay.Provider>
  );
}
