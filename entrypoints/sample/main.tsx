import { exampleIn } from '../../components/example/examples';
import { mount } from '../../components/mount';
import { SampleView } from '../../components/views/SampleView';
import { createViewClient } from '../../lib/messaging/client';
import { runtime } from '../../lib/platform/runtime';
import { openComparison } from '../options/open-comparison';
import { translator } from '../popup/translator';
import { draftOfThisPage } from './this-page';
import '../../components/styles/sample.css';

/** A page to try Firsthand on that needs no site, no corpus and no network. */
const example = exampleIn(translator.locale);
const client = createViewClient(runtime);

mount(
  <SampleView
    example={example}
    check={async () => {
      const read = draftOfThisPage(document, example.copy);
      return read.ok ? client.compareTexts(read.value, example.original) : read;
    }}
    onCompare={(finding) =>
      void openComparison(
        { kind: 'pair', suspect: example.copy, source: example.original },
        finding,
      )
    }
  />,
  translator,
  // As an outlet titles its pages: the reader of articles looks there too.
  example.copy.title,
);
