import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Comparison } from '../../lib/check/comparison';
import type { ComparisonChoice } from '../../lib/session/comparisons';
import { useTranslator } from '../i18n/context';
import type { GroupKind } from '../model/changes';
import { compareItems, earlierSide, GROUPS, isOrdered, otherSide } from '../model/compare';
import { languageOf } from '../model/languages';
import type { EvidencePort } from '../model/evidence';
import { useRest } from '../hooks/use-rest';
import { useSelection } from '../hooks/use-selection';
import { ROWS_AT_FIRST } from '../model/thresholds';
import { CompareHead } from '../parts/CompareHead';
import { CompareList } from '../parts/CompareList';
import { CompareTexts } from '../parts/CompareTexts';
import { EvidenceMenu } from '../parts/EvidenceMenu';
import { Grounds } from '../parts/Grounds';
import { LackingNote } from '../parts/LackingNote';
import type { LoadControl } from '../parts/LoadOriginal';
import { OneWay } from '../parts/one-way';
import { SideLanguages } from '../parts/Quoted';
import { CompareTabs, type CompareTab } from '../parts/CompareTabs';

interface CompareViewProps {
  comparison: Comparison;
  choices: readonly ComparisonChoice[];
  /** The only group of changes to begin with; null for all but style. */
  group: GroupKind | null;
  load: LoadControl;
  onChoose: (reportId: string) => void;
  evidence: EvidencePort;
}

/** Both texts beside each other, the changes at their side, each a way to its place. */
export function CompareView(props: CompareViewProps) {
  const { comparison, choices, group, load, onChoose, evidence } = props;
  const { t } = useTranslator();
  const items = useMemo(() => compareItems(comparison), [comparison]);
  const selection = useSelection(items, group ? [group] : GROUPS.filter((one) => one !== 'style'));
  const most = useRest() ? Infinity : ROWS_AT_FIRST;
  const [turned, setTurned] = useState(false);
  const [tab, setTab] = useState<CompareTab>('texts');
  const texts = useRef<HTMLDivElement>(null);
  const earlier = earlierSide(comparison);
  const languages = useMemo(
    () => ({ here: languageOf(comparison, 'here'), there: languageOf(comparison, 'there') }),
    [comparison],
  );
  const first = turned ? otherSide(earlier) : earlier;
  useEffect(() => show(texts.current, selection.current), [selection.current, turned, tab]);
  const choose = (id: number) => {
    selection.choose(id);
    setTab('texts');
  };
  return (
    <OneWay.Provider value={isOrdered(comparison)}>
      <SideLanguages.Provider value={languages}>
        <main class="compare" data-tab={tab} onKeyDown={(event) => byKey(event, selection.step)}>
          <CompareHead
            comparison={comparison}
            choices={choices}
            onChoose={onChoose}
            onTurn={() => setTurned(!turned)}
          >
            <EvidenceMenu comparison={comparison} port={evidence} />
          </CompareHead>
          <CompareTabs tab={tab} onTab={setTab} />
          <CompareList
            comparison={comparison}
            all={items}
            selection={selection}
            first={first}
            most={most}
            onChoose={choose}
          />
          <div class="compare-main">
            <CompareTexts
              comparison={comparison}
              items={selection.items}
              current={selection.current}
              first={first}
              most={most}
              load={load}
              frame={texts}
              onChoose={selection.choose}
            />
          </div>
          <section class="compare-grounds" aria-label={t('reasonsTitle')}>
            <Grounds finding={comparison.finding} />
            <LackingNote lacking={comparison.finding.lacking} />
          </section>
        </main>
      </SideLanguages.Provider>
    </OneWay.Provider>
  );
}

/** Alt with an arrow steps through the list, wherever the focus is but in a choice. */
function byKey(event: KeyboardEvent, step: (by: 1 | -1) => void): void {
  if (!event.altKey || event.target instanceof HTMLSelectElement) return;
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  event.preventDefault();
  step(event.key === 'ArrowDown' ? 1 : -1);
}

/** Brings the marks of a change into sight, those of the second text last. */
function show(frame: HTMLElement | null, current: number | null): void {
  if (!frame || current === null) return;
  for (const mark of frame.querySelectorAll(`[data-change="${current}"][data-first]`)) {
    mark.scrollIntoView({ block: 'center', inline: 'nearest' });
  }
}
