import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChanges } from '../../../lib/platform/changes';

describe('changes told between contexts', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  function listening(signal = new AbortController().signal) {
    const changes = createChanges(`changes-${Math.random()}`);
    const heard = vi.fn();
    changes.listen(heard, signal);
    return { changes, heard };
  }

  it('are heard at once', () => {
    const { changes, heard } = listening();
    changes.announce();
    expect(heard).toHaveBeenCalledOnce();
  });

  it('are heard twice where there are many: the first, and after the last', () => {
    const { changes, heard } = listening();
    for (let change = 0; change < 50; change++) changes.announce();
    expect(heard).toHaveBeenCalledOnce();
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('are heard at once again after a calm', () => {
    const { changes, heard } = listening();
    changes.announce();
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledOnce();
    changes.announce();
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it('are not heard after the signal, not even the last of many', () => {
    const stop = new AbortController();
    const { changes, heard } = listening(stop.signal);
    changes.announce();
    changes.announce();
    stop.abort();
    changes.announce();
    vi.runAllTimers();
    expect(heard).toHaveBeenCalledOnce();
  });
});
