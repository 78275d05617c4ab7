import { describe, expect, it, vi } from 'vitest';
import { FirsthandError } from '../../../lib/core/errors';
import { createKeptLog } from '../../../lib/platform/kept-log';
import { createLog } from '../../../lib/platform/log';
import { createMemoryArea } from '../../support/memory-area';

const NOW = '2031-03-12T08:00:00.000Z';
const open = (area = createMemoryArea()) => {
  const kept = createKeptLog(area, () => NOW);
  for (const level of ['debug', 'info', 'warn', 'error'] as const) {
    vi.spyOn(console, level).mockImplementation(() => undefined);
  }
  return { area, kept, log: createLog('background', { keep: kept.keep }) };
};

describe('the lines of the log that are kept', () => {
  it('are those that the console has, with the codes of what was thrown', async () => {
    const { kept, log } = open();
    log.info('nothing happened');
    log.warn('housekeeping was put off', new FirsthandError('corpus-full', 'reading: x'));
    log.error(
      'a check failed',
      new TypeError('cannot read', { cause: new DOMException('', 'AbortError') }),
    );
    expect(await kept.read()).toEqual([
      {
        at: NOW,
        level: 'warn',
        context: 'background',
        message: 'housekeeping was put off',
        causes: ['corpus-full'],
      },
      {
        at: NOW,
        level: 'error',
        context: 'background',
        message: 'a check failed',
        causes: ['TypeError', 'AbortError'],
      },
    ]);
  });

  it('hold nothing of what an error says, nor a name that somebody made up', async () => {
    const { area, kept, log } = open();
    const forged = new Error('Quay closed at https://kystposten.example/quay');
    forged.name = 'Quay closed: https://kystposten.example/quay';
    log.error('a check failed', forged);
    log.error('a check failed', new FirsthandError('input-malformed', 'Quay closed'));
    log.error('a check failed', 'Quay closed');
    expect((await kept.read()).map(({ causes }) => causes)).toEqual([
      ['Error'],
      ['input-malformed'],
      [],
    ]);
    expect(JSON.stringify(await area.getAll())).not.toMatch(/quay|kystposten/iu);
  });

  it('are the last twenty, though they come at once', async () => {
    const { kept, log } = open();
    for (let count = 1; count <= 50; count += 1) log.warn(`line ${count}`);
    const lines = await kept.read();
    expect(lines.map(({ message }) => message)).toEqual(
      Array.from({ length: 20 }, (_, index) => `line ${index + 31}`),
    );
  });

  it('are none where the area is full, and those that are whole where it is damaged', async () => {
    const full = open(createMemoryArea(10));
    full.log.warn('housekeeping was put off');
    expect(await full.kept.read()).toEqual([]);
    const { area, kept, log } = open();
    await area.set('log', [null, 7, { at: NOW }]);
    log.warn('housekeeping was put off');
    expect(await kept.read()).toHaveLength(1);
    await area.set('log', 'not a list');
    expect(await kept.read()).toEqual([]);
  });
});
