import { describe, expect, it } from 'vitest';
import { createFindingsManager } from '../../../lib/manage/findings';
import { createOwnersManager, hostTyped } from '../../../lib/manage/owners';
import { readLogged } from '../../../lib/watch/logged-finding';
import { aCorpus } from '../../support/corpora';
import { aLine, aLoggedText } from '../../support/logged';

const AT = '2031-03-12T08:00:00.000Z';

function aDesk() {
  const corpus = aCorpus();
  let ids = 0;
  const parts = { corpus, now: () => AT, newId: () => `house-${++ids}` };
  const owners = createOwnersManager(parts);
  const findings = createFindingsManager(parts);
  const hosts = async () => (await owners.list()).map((group) => group.hosts.toSorted());
  return { corpus, owners, findings, hosts };
}

const between = (page: string, source: string) =>
  aLine({
    id: `${page} ${source}`,
    page: aLoggedText({ hosts: [page] }),
    source: aLoggedText({ hosts: [source] }),
  });

describe('the houses of owners', () => {
  it('are kept by their hosts, as hosts or addresses were typed', async () => {
    const { owners, hosts } = aDesk();
    const typed = ['www.Tide.example', 'https://gull.example/news?x=1', 'tide.example.'];
    expect(await owners.keep(null, ' Coast House ', typed)).toBeNull();
    expect(await owners.list()).toMatchObject([{ name: 'Coast House', at: AT }]);
    expect(await hosts()).toEqual([['gull.example', 'tide.example']]);
  });

  it('have two hosts, and every line names one', async () => {
    const { owners } = aDesk();
    expect(await owners.keep(null, 'x', ['a.example', 'www.a.example'])).toBe('too-few-hosts');
    expect(await owners.keep(null, 'x', ['a.example', 'Daily Gull'])).toBe('no-host');
    expect(await owners.list()).toEqual([]);
  });

  it.each(['', 'localhost', 'a b.example', 'javascript:alert(1)', 'https://'])(
    'take no host from “%s”',
    (typed) => {
      expect(hostTyped(typed)).toBeNull();
    },
  );

  it('make a check anew what was found before', async () => {
    const { corpus, owners } = aDesk();
    const before = (await corpus.stats()).generation;
    await owners.keep(null, '', ['a.example', 'b.example']);
    const [group] = await owners.list();
    const kept = (await corpus.stats()).generation;
    await owners.remove(group!.id);
    expect(kept).toBeGreaterThan(before);
    expect((await corpus.stats()).generation).toBeGreaterThan(kept);
  });
});

describe('the judgement “same owner”', () => {
  async function judged(...lines: ReturnType<typeof aLine>[]) {
    const desk = aDesk();
    await desk.corpus.kept('findings', readLogged).put(lines);
    for (const { id } of lines) {
      const row = (await desk.findings.list()).find((each) => each.id === id);
      await desk.findings.judge(row!, 'same-owner', '');
    }
    return desk;
  }

  it('makes a house of the two outlets, and taking it back undoes that', async () => {
    const { findings, owners, hosts } = await judged(between('a.example', 'b.example'));
    expect(await hosts()).toEqual([['a.example', 'b.example']]);
    const [judgement] = await findings.judgements();
    await findings.takeBack(judgement!.id);
    expect(await owners.list()).toEqual([]);
  });

  it('extends the house that one of them is of, and joins two that it connects', async () => {
    const lines = [
      between('a.example', 'b.example'),
      between('c.example', 'd.example'),
      between('b.example', 'c.example'),
    ];
    const { hosts } = await judged(...lines);
    expect(await hosts()).toEqual([['a.example', 'b.example', 'c.example', 'd.example']]);
  });

  it('leaves alone what the user put into the house himself', async () => {
    const desk = aDesk();
    await desk.owners.keep(null, 'House', ['a.example', 'b.example']);
    await desk.corpus.kept('findings', readLogged).put([between('b.example', 'c.example')]);
    const [row] = await desk.findings.list();
    await desk.findings.judge(row!, 'same-owner', '');
    expect(await desk.hosts()).toEqual([['a.example', 'b.example', 'c.example']]);
    const [judgement] = await desk.findings.judgements();
    await desk.findings.takeBack(judgement!.id);
    expect(await desk.hosts()).toEqual([['a.example', 'b.example']]);
  });

  it('makes none where a host is not known: a name alone is no house', async () => {
    const line = aLine({ source: aLoggedText({ hosts: [], outlet: 'Daily Gull' }) });
    const { owners } = await judged(line);
    expect(await owners.list()).toEqual([]);
  });

  it('makes no house of the others', async () => {
    const desk = aDesk();
    await desk.corpus.kept('findings', readLogged).put([between('a.example', 'b.example')]);
    const [row] = await desk.findings.list();
    await desk.findings.judge(row!, 'licensed', '');
    expect(await desk.owners.list()).toEqual([]);
  });
});
