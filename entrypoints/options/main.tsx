import { mount } from '../../components/mount';
import { OptionsView } from '../../components/views/OptionsView';
import { createViewClient } from '../../lib/messaging/client';
import { saveFile } from '../../lib/platform/download';
import { everySite } from '../../lib/platform/access';
import { runtime } from '../../lib/platform/runtime';
import { localArea } from '../../lib/platform/storage';
import { parseSitePattern } from '../../lib/settings/site-pattern';
import { createSettingsStore } from '../../lib/settings/store';
import { askOriginal } from '../popup/ask-original';
import { deskParts } from './desk';
import { diagnosticsPort } from './diagnostics';
import { openComparison } from './open-comparison';
import { teamPort } from './team';
import { errandIn } from '../../lib/session/errands';
import { errands } from './open-desk';
import { translator } from '../popup/translator';
import '../../components/styles/options.css';

/** The options page works on the corpus itself; files never travel through messages. */
async function start(): Promise<void> {
  const store = createSettingsStore(localArea);
  const now = () => new Date().toISOString();
  const key = errandIn(location.search);
  const errand = key === null ? null : await errands().take(key);
  mount(
    <OptionsView
      {...deskParts(now)}
      texts={{
        ...createViewClient(runtime),
        loadOriginal: askOriginal,
        openComparison,
      }}
      settings={{ ...store, first: await store.load() }}
      errand={errand}
      team={await teamPort()}
      access={everySite}
      diagnostics={diagnosticsPort(now)}
      parsePattern={parseSitePattern}
      onSaveFile={saveFile}
    />,
    translator,
    translator.t('corpusTitle'),
  );
}

void start();
