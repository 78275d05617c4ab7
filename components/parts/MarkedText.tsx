import type { Span } from '../../lib/core/span';
import { useTranslator } from '../i18n/context';
import { segments } from '../model/segments';

interface MarkedTextProps {
  text: string;
  /** Where it starts in the text that the places point into. */
  start: number;
  /** The words that differ; an empty span is a place where words are missing. */
  places: readonly Span[];
}

/** A text as it stands, the words that differ marked; copied, it is that text and no more. */
export function MarkedText({ text, start, places }: MarkedTextProps) {
  const { t } = useTranslator();
  const marks = places.map((at) => ({ at, mark: true }));
  return (
    <bdi>
      {segments(text, marks, start).map((run, index) => {
        if (run.mark === null) return run.text;
        if (run.text !== '') return <mark key={index}>{run.text}</mark>;
        return (
          <mark key={index} class="gap">
            <span class="spoken">{t('changeGap')}</span>
          </mark>
        );
      })}
    </bdi>
  );
}
