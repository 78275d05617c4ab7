import type { ComponentChildren } from 'preact';
import type { Comparison } from '../../lib/check/comparison';
import type { ComparisonChoice } from '../../lib/session/comparisons';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { spokenIn } from '../model/languages';
import { outletLabel, titleName } from '../model/sources';
import { CHOICE_CHARACTERS } from '../model/thresholds';
import { verdictSummary } from '../model/verdict';
import { Icon } from './Icon';

interface CompareHeadProps {
  comparison: Comparison;
  choices: readonly ComparisonChoice[];
  onChoose: (reportId: string) => void;
  onTurn: () => void;
  /** What can be done with the finding. */
  children?: ComponentChildren;
}

/** The verdict, what stands beside the text, and what can be done with both. */
export function CompareHead({ comparison, choices, onChoose, onTurn, children }: CompareHeadProps) {
  const translator = useTranslator();
  const { t } = translator;
  const { title, sentence, tone, icon } = verdictSummary(comparison.finding, translator);
  return (
    <header class={`compare-head tone-${tone}`}>
      <span class="verdict-sign">
        <Icon name={icon} />
      </span>
      <div class="compare-verdict">
        <h1>{title}</h1>
        <p>{sentence}</p>
      </div>
      <div class="compare-tools">
        {choices.length > 1 && (
          <label class="compare-choice">
            <span>{t('sideSourceChoice')}</span>
            <select
              value={comparison.there.id}
              onChange={(event) => onChoose(event.currentTarget.value)}
            >
              {choices.map((choice) => (
                <option key={choice.id} value={choice.id} lang={spokenIn(choice.language)}>
                  {choiceName(choice)}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" onClick={onTurn}>
          <Icon name="swap" />
          {t('compareTurn')}
        </button>
        {children}
      </div>
    </header>
  );

  function choiceName(choice: ComparisonChoice): string {
    const name = titleName(choice.title, CHOICE_CHARACTERS, translator);
    const outlet = outletLabel(choice);
    return outlet === null ? name : `${isolate(outlet)}: ${name}`;
  }
}
