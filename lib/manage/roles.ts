import { readRole, type ReportRole, type Role } from '../check/roles';
import type { Corpus } from '../corpus/corpus';

export { ROLES, type Role } from '../check/roles';

/** What reports are to the user: references, unless he says otherwise. */
export interface RolesManager {
  all(): Promise<ReportRole[]>;
  /** Null for a reference. */
  of(id: string): Promise<Role | null>;
  /** Null makes it a reference again. */
  set(id: string, role: Role | null): Promise<void>;
}

export function createRolesManager(corpus: Pick<Corpus, 'kept'>): RolesManager {
  const roles = corpus.kept('roles', readRole);
  return {
    all: () => roles.all(),
    of: async (id) => (await roles.get(id))?.role ?? null,
    async set(id, role) {
      await roles.change(id, () => (role === null ? null : { id, role }));
    },
  };
}
