import { closeLocalArea, localArea, sessionArea } from '../../lib/platform/storage';
import { createTeamChoiceStore } from '../../lib/settings/team-choice';
import { createTeamAsker, type TeamAsker } from '../../lib/team/asker';

/** `fetch` and clock of this browser. */
export const asking = {
  fetch: (url: string, init: RequestInit) => fetch(url, init),
  now: Date.now,
};

/** Where this browser keeps the choice of a team's corpus. */
export const teamChoice = () =>
  createTeamChoiceStore({
    local: localArea,
    session: sessionArea,
    isLocalClosed: closeLocalArea,
  });

/** The team's corpus that is chosen, as this browser asks it. */
export function teamAsker(): TeamAsker {
  return createTeamAsker({ ...asking, chosen: teamChoice().load });
}
