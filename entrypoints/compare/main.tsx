import { groupNamed } from '../../components/model/compare';
import { mount } from '../../components/mount';
import { CompareApp } from '../../components/views/CompareApp';
import type { Subject } from '../../lib/session/comparisons';
import { translator } from '../popup/translator';
import { comparePort } from './compare-port';
import '../../components/styles/compare.css';

/**
 * compare.html?tab=7 or ?kept=KEY, with &report=ID and #GROUP where one is asked for; with
 * neither, the page on which any two things are chosen.
 */
const query = new URLSearchParams(location.search);

function subjectOf(): Subject | null {
  const kept = query.get('kept');
  if (kept !== null) return { kept };
  return query.has('tab') ? { tab: Number(query.get('tab')) } : null;
}

async function start(): Promise<void> {
  const subject = subjectOf();
  if (!subject) {
    const { twoThings } = await import('./two-things');
    return mount(twoThings, translator, translator.t('twoTitle'));
  }
  mount(
    <CompareApp
      group={groupNamed(location.hash.slice(1))}
      port={comparePort(subject, query.get('report'))}
    />,
    translator,
    translator.t('compareTitle'),
  );
}

void start();
