import { mount } from '../../components/mount';
import { PanelApp } from '../../components/views/PanelApp';
import { tabs } from '../../lib/platform/tabs';
import { comparePort } from '../compare/compare-port';
import { translator } from '../popup/translator';
import '../../components/styles/compare.css';

/** The full view of whatever page is in front, beside it. */
mount(
  <PanelApp
    front={{
      get: async () => (await tabs.active())?.id ?? null,
      subscribe: (callback, signal) => tabs.onFront((tab) => callback(tab?.id ?? null), signal),
    }}
    portOf={(tab) => comparePort({ tab }, null)}
  />,
  translator,
  translator.t('compareTitle'),
);
