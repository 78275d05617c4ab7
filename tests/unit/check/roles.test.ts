import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../../lib/article/from-text';
import { check } from '../../../lib/check/check';
import { pageOf } from '../../../lib/check/page';
import type { ReportRole } from '../../../lib/check/roles';
import { MemoryCorpus } from '../../../lib/corpus/memory';
import { thesaurusFor } from '../../../tools/thesaurus';
import { aReport } from '../../support/reports';

const TEXT = readFileSync('tests/fixtures/pairs/reprint/source.txt', 'utf8').trim();

function copyMeta(index: number) {
  const host = `copy-${index}.example`;
  return {
    id: `copy-${index}`,
    outlet: `Copy ${index}`,
    hosts: [host],
    url: `https://${host}/quay`,
  };
}

function checked(roles: ReportRole[], copies = 1) {
  const reports = [
    aReport(3, { id: 'original' }, TEXT),
    ...Array.from({ length: copies }, (_, index) => aReport(3, copyMeta(index), TEXT)),
  ];
  return check(
    pageOf(
      articleFromText(`${TEXT}\n\nMore was said later.`, { url: 'https://gull.example/quay' }),
    ),
    {
      corpus: new MemoryCorpus(reports),
      thesaurus: thesaurusFor,
      roles: () => Promise.resolve(roles),
      now: () => '2031-02-01T00:00:00Z',
    },
  );
}

const ids = ({ sources }: Awaited<ReturnType<typeof checked>>) =>
  sources.flatMap(({ id, twins }) => [id, ...twins]).sort();

describe('a report under examination', () => {
  it('is not compared with', async () => {
    expect(ids(await checked([]))).toEqual(['copy-0', 'original']);
    expect(ids(await checked([{ id: 'copy-0', role: 'examined' }]))).toEqual(['original']);
  });

  it('takes no place of a reference, however many there are', async () => {
    const roles = Array.from({ length: 20 }, (_, index): ReportRole => {
      return { id: `copy-${index}`, role: 'examined' };
    });
    expect(ids(await checked(roles, 20))).toEqual(['original']);
  });

  it('is none for being ours', async () => {
    expect(ids(await checked([{ id: 'copy-0', role: 'ours' }]))).toContain('copy-0');
  });
});
