import type { TeamPort } from '../../components/hooks/use-team';
import { FirsthandError } from '../../lib/core/errors';
import { err, ok } from '../../lib/core/result';
import { permissions } from '../../lib/platform/permissions';
import { corpusOf } from '../../lib/team/asker';
import { asking, teamChoice } from '../offscreen/team';

/** The choice of a team's corpus, as this browser stores it and asks for leave. */
export async function teamPort(): Promise<TeamPort> {
  const store = teamChoice();
  return {
    first: await store.load(),
    isKept: await store.isKept(),
    save: (choice) => store.save(choice),
    forget: () => store.forget(),
    async test(choice) {
      try {
        // An address that is none is told before the browser asks anything.
        const corpus = corpusOf(choice, asking);
        if (!(await permissions.requestSite(choice.address))) return err('no-access');
        return ok((await corpus.stats()).reports);
      } catch (cause) {
        if (!(cause instanceof FirsthandError)) throw cause;
        return err(cause.code === 'input-malformed' ? 'bad-address' : cause.code);
      }
    },
  };
}
