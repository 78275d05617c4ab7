/** The table scenario × browser, with what brought each about. */
import type { DrivenName, Trigger } from './browser';
import type { Scenario } from './scenarios';

export interface Outcome {
  scenario: string;
  browser: DrivenName;
  ok: boolean;
  triggers: readonly Trigger[];
}

const NAMES: readonly DrivenName[] = ['Chromium', 'Firefox'];

/** What stands below the table. */
const LEGEND: Record<Trigger, string> = {
  input: "clicks and keys of the browser's own input",
  icon: "the browser's own action of the icon",
  script: "a script in the browser's own pages, where no page has a gesture",
  page: 'the popup in a tab of its own',
};

/** The table in Markdown; a scenario that a browser has not run shows as such. */
export function scenarioTable(
  scenarios: readonly Scenario[],
  outcomes: readonly Outcome[],
): string {
  const cell = (scenario: Scenario, browser: DrivenName): string => {
    const why = scenario.not?.[browser];
    if (why !== undefined) return `cannot: ${why}`;
    const outcome = outcomes.find(
      (one) => one.scenario === scenario.name && one.browser === browser,
    );
    if (!outcome) return 'not run';
    const by = outcome.triggers.length > 0 ? ` (${outcome.triggers.join(', ')})` : '';
    return outcome.ok ? `yes${by}` : `NO${by}`;
  };
  return [
    `| scenario | ${NAMES.join(' | ')} |`,
    `| --- | ${NAMES.map(() => '---').join(' | ')} |`,
    ...scenarios.map(
      (one) => `| ${one.name} | ${NAMES.map((name) => cell(one, name)).join(' | ')} |`,
    ),
    '',
    ...Object.entries(LEGEND).map(([trigger, meaning]) => `- ${trigger}: ${meaning}`),
  ].join('\n');
}
