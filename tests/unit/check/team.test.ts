import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { createChecker } from '../../../lib/check/checker';
import { captureOf } from '../../../lib/check/make-capture';
import { FirsthandError } from '../../../lib/core/errors';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { createTeamAsker } from '../../../lib/team/asker';
import type { TeamAsker } from '../../../lib/team/asker';
import type { TeamCorpus } from '../../../lib/team/team-corpus';
import { aCorpusOf } from '../../support/corpora';
import { aReport, aText } from '../../support/reports';

const readLexicon = async (path: string) => {
  const { buffer, byteOffset, byteLength } = await readFile(join('public', path));
  return buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
};
const captureOfText = (text: string) => captureOf(articleFromText(text));
const now = () => '2026-11-26T12:00:00Z';

async function aChecker(team: TeamAsker) {
  const corpus = await aCorpusOf([aReport(1), aReport(2)]);
  return createChecker({ corpus, readLexicon, team, now });
}

/** A team's corpus in memory. */
function aTeam(reports = [aReport(8)]): TeamAsker {
  const corpus = new MemoryCorpus(reports);
  return {
    corpus: () => Promise.resolve(corpus as unknown as TeamCorpus),
    byId: (id) => Promise.resolve(corpus.get(id) ?? null),
  };
}

const failing = (): TeamAsker => {
  const fail = vi.fn(() => Promise.reject(new FirsthandError('team-unreachable', 'no answer')));
  const corpus = {
    stats: fail,
    candidates: fail,
    reports: fail,
    carriers: fail,
    byUrl: fail,
    byDigest: fail,
  };
  return { corpus: () => Promise.resolve(corpus as unknown as TeamCorpus), byId: fail };
};

describe('a check that may ask the corpus of a team', () => {
  it('finds what stands there, and can put it beside the page', async () => {
    const checker = await aChecker(aTeam());
    const capture = captureOfText(`${aText(8)} ${aText(40, 3)}`);
    const finding = await checker.check(capture, { team: true });
    expect(finding.sources.map(({ id }) => id)).toContain('team:paper-8');
    expect(finding.corpus.reports).toBe(3);
    expect(finding.lacking.filter(({ lacks }) => lacks === 'answer')).toEqual([]);
  });

  it('finds nothing there where it may not ask', async () => {
    const checker = await aChecker(aTeam());
    const finding = await checker.check(captureOfText(aText(8)), { team: false });
    expect(finding.sources.map(({ id }) => id)).not.toContain('team:paper-8');
    expect(finding.corpus.reports).toBe(2);
  });

  it('says so when there was no answer, and finds what stands here', async () => {
    const checker = await aChecker(failing());
    const finding = await checker.check(captureOfText(`${aText(2)} ${aText(41, 3)}`), {
      team: true,
    });
    expect(finding.lacking).toContainEqual({ check: 'team', lacks: 'answer' });
    expect(finding.sources.map(({ id }) => id)).toContain('paper-2');
  });
});

describe('the asker of a team', () => {
  it('asks nobody while nothing is chosen', async () => {
    const fetch = vi.fn();
    const asker = createTeamAsker({ chosen: () => Promise.resolve(null), fetch, now: () => 0 });
    expect(await asker.corpus()).toBeNull();
    expect(await asker.byId('paper-1')).toBeNull();
    expect(fetch).not.toHaveBeenCalled();
  });
});
