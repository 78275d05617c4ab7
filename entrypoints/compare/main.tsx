import { groupNamed } from '../../components/model/compare';
import { mount } from '../../components/mount';
import { CompareApp } from '../../components/views/CompareApp';
import type { Subject } from '../../lib/session/comparisons';
import { comparePort } from './compare-port';
import { translator } from '../popup/translator';
import '../../components/styles/compare.css';

/** compare.html?tab=7 or ?kept=KEY, with &report=ID and #GROUP where one is asked for. */
const query = new URLSearchParams(location.search);

function subjectOf(): Subject {
  const kept = query.get('kept');
  return kept === null ? { tab: Number(query.get('tab')) } : { kept };
}

mount(
  <CompareApp
    group={groupNamed(location.hash.slice(1))}
    port={comparePort(subjectOf(), query.get('report'))}
  />,
  translator,
  translator.t('compareTitle'),
);
