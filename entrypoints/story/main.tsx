import { addressOfReport } from '../../components/model/desk-sections';
import { mount } from '../../components/mount';
import { StoryApp, type StoryPort } from '../../components/views/StoryApp';
import { lexiconLoader } from '../../lib/check/lexicon';
import { createCorpus } from '../../lib/corpus/corpus';
import { drawStory } from '../../lib/manage/drawn-story';
import { createChanges } from '../../lib/platform/changes';
import { saveFile } from '../../lib/platform/download';
import { readBundled } from '../../lib/platform/files';
import { webLock } from '../../lib/platform/locks';
import { pngFile, svgFile } from '../../lib/platform/picture';
import { translator } from '../popup/translator';
import '../../components/styles/story.css';

/** story.html?report=ID: where the story of a report went. */
const id = new URLSearchParams(location.search).get('report') ?? '';

function portOf(): StoryPort {
  const corpus = createCorpus({
    lock: webLock('corpus-write'),
    now: () => new Date().toISOString(),
    changed: createChanges('corpus').announce,
  });
  return {
    id,
    draw: (onStep) => drawStory(id, { corpus, thesaurus: lexiconLoader(readBundled) }, onStep),
    addressOf: (report) => `options.html${addressOfReport(report)}`,
    async save(svg, format, name) {
      saveFile(format === 'svg' ? svgFile(svg) : await pngFile(svg), `${name}.${format}`);
    },
  };
}

mount(<StoryApp port={portOf()} />, translator, translator.t('storyMapTitle'));
