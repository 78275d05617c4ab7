import type { DrawnReport, DrawnStory } from '../../lib/manage/drawn-story';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import { outletLabel } from '../model/sources';
import { NAMING_NAMES } from '../model/story-graph';
import { HEADLINE_CHARACTERS } from '../model/thresholds';
import { cut } from '../model/text';
import { Quoted } from './Quoted';
import { SourceLine } from './SourceLine';

interface StoryTableProps {
  story: DrawnStory;
  here: string;
  addressOf: (id: string) => string;
}

/** The story in words: of each report, from whom it has its text and whom it names. */
export function StoryTable({ story, here, addressOf }: StoryTableProps) {
  const { t, number } = useTranslator();
  const names = new Map(story.reports.map((report) => [report.id, nameOf(report)] as const));
  const nameAt = (id: string) => isolate(names.get(id) ?? '');
  const textFrom = (id: string) =>
    story.lines
      .filter(({ kind, to }) => to === id && (kind === 'reuse' || kind === 'version'))
      .map(({ from, equal, names: naming, kind }) =>
        kind === 'version'
          ? t('storyCellVersion', { source: nameAt(from), words: number(equal) })
          : t('storyCell', {
              source: nameAt(from),
              words: number(equal),
              naming: t(NAMING_NAMES[naming]),
            }),
      );
  const shared = (id: string) =>
    story.lines
      .filter(({ kind, from, to }) => kind === 'shared' && (from === id || to === id))
      .map(({ from, to, equal }) =>
        t('storyCellVersion', { source: nameAt(from === id ? to : from), words: number(equal) }),
      );
  const named = (id: string) => [
    ...story.lines
      .filter(({ kind, to }) => kind === 'credit' && to === id)
      .map(({ from, names: naming }) =>
        t('storyCellNames', { source: nameAt(from), naming: t(NAMING_NAMES[naming]) }),
      ),
    ...story.absent.flatMap(({ name, by }) =>
      by.filter((one) => one.id === id).map(() => t('storyCellAbsent', { source: isolate(name) })),
    ),
  ];
  return (
    <div class="story-scroll" role="region" aria-labelledby="story-table" tabIndex={0}>
      <table class="story-table">
        <caption class="spoken">{t('storyTable')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('storyColumnReport')}</th>
            <th scope="col">{t('storyColumnFrom')}</th>
            <th scope="col">{t('storyColumnShared')}</th>
            <th scope="col">{t('storyColumnNames')}</th>
          </tr>
        </thead>
        <tbody>
          {story.reports.map((report) => (
            <tr key={report.id}>
              <th scope="row">
                <a href={addressOf(report.id)}>
                  <Quoted language={report.language}>
                    {cut(report.title, HEADLINE_CHARACTERS) || t('headlineMissing')}
                  </Quoted>
                </a>
                {report.id === here && <strong class="new"> {t('storyHere')}</strong>}
                <SourceLine source={report} />
              </th>
              <Cell items={textFrom(report.id)} />
              <Cell items={shared(report.id)} />
              <Cell items={named(report.id)} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );

  function nameOf(report: DrawnReport): string {
    return outletLabel(report) ?? cut(report.title, HEADLINE_CHARACTERS);
  }
}

function Cell({ items }: { items: readonly string[] }) {
  return (
    <td>
      {items.length === 0 ? (
        '–'
      ) : (
        <ul>
          {items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </td>
  );
}
