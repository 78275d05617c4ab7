import type { Span } from '../../lib/core/span';
import { useTranslator } from '../i18n/context';
import { clipped, segments, type Line } from '../model/segments';
import type { PassageMark, PassageRun } from '../model/side-by-side';
import { passageLines } from '../model/side-by-side';

interface PassagePaneProps {
  side: 'here' | 'there';
  title: string;
  text: string;
  passages: readonly PassageMark[];
  /** Where words were swapped; set off inside the passages. */
  swaps: readonly { at: Span; mark: true }[];
  /** Asks for the counterpart of a passage in the other text. */
  onGo: (number: number) => void;
}

/** One of two texts that stand side by side; a passage's number leads to its counterpart. */
export function PassagePane({ side, title, text, passages, swaps, onGo }: PassagePaneProps) {
  const { t } = useTranslator();
  const label = `${t('sideTitle')}: ${title}`;
  return (
    <div class={`pane ${side}`}>
      <p class="kicker">{title}</p>
      <div class="read-text" tabIndex={0} role="region" aria-label={label}>
        {passageLines(text, passages).map((runs, line) => (
          <p key={line} dir="auto">
            {runs.map((run, index) =>
              run.passage === null ? (
                run.text
              ) : (
                <mark key={index} class={`passage ${run.passage.relation}`}>
                  <PassageNumber passage={run.passage} onGo={onGo} />
                  <Swapped run={run} swaps={swaps} />
                </mark>
              ),
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

interface PassageNumberProps extends Pick<PassagePaneProps, 'onGo'> {
  passage: NonNullable<PassageRun['passage']>;
}

/** Stands where a passage begins. */
function PassageNumber({ passage, onGo }: PassageNumberProps) {
  const { t, number } = useTranslator();
  if (!passage.first) return null;
  const spelled = number(passage.number);
  return (
    <button
      type="button"
      class="passage-number"
      data-passage={passage.number}
      aria-label={t('sidePassage', { number: spelled })}
      onClick={() => onGo(passage.number)}
    >
      {spelled}
    </button>
  );
}

/** A run of a passage with its swapped words set off. */
function Swapped({ run, swaps }: { run: Line; swaps: PassagePaneProps['swaps'] }) {
  return (
    <>
      {segments(run.text, clipped(swaps, run), run.start).map(({ text, mark }, index) =>
        mark === null ? (
          text
        ) : (
          <span key={index} class="swapped">
            {text}
          </span>
        ),
      )}
    </>
  );
}
