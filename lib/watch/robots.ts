/** The rules of a robots.txt for everybody: the group `*` (RFC 9309). */
export interface RobotsRules {
  allows(url: string): boolean;
}

interface Rule {
  allow: boolean;
  path: string;
}

/** Rules beyond these are of files that nobody wrote by hand; RFC 9309 asks for 500 KiB. */
const RULES = 5_000;

/**
 * Reads a robots.txt. Of the rules that fit an address the one with the longest path decides, and
 * `allow` where two are as long. Only the groups that name `*` are read. Reading is O(n), a
 * question O(rules × length of the path).
 */
export function readRobots(text: string): RobotsRules {
  const rules: Rule[] = [];
  let isOurs = false;
  let isNaming = false;
  for (const line of text.split(/\r\n|\r|\n/u)) {
    const [field, value] = fieldOf(line);
    if (field === 'user-agent') {
      // Names that follow each other head one group; a name after rules begins another.
      isOurs = (isNaming && isOurs) || value === '*';
      isNaming = true;
      continue;
    }
    if (field !== 'allow' && field !== 'disallow') continue;
    isNaming = false;
    if (isOurs && value !== '' && rules.length < RULES) {
      rules.push({ allow: field === 'allow', path: value });
    }
  }
  return {
    allows(url) {
      const { pathname, search } = new URL(url);
      const path = pathname + search;
      let best: Rule | null = null;
      for (const rule of rules) {
        if (!fits(rule.path, path)) continue;
        const longer = best === null || rule.path.length > best.path.length;
        if (longer || (rule.path.length === best!.path.length && rule.allow)) best = rule;
      }
      return best?.allow ?? true;
    },
  };
}

function fieldOf(line: string): [field: string, value: string] {
  const bare = line.split('#', 1)[0]!;
  const colon = bare.indexOf(':');
  if (colon < 0) return ['', ''];
  return [bare.slice(0, colon).trim().toLowerCase(), bare.slice(colon + 1).trim()];
}

/** `*` stands for any run, `$` at the end for the end. Greedy from the left, which is enough here. */
function fits(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const parts = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(parts[0]!)) return false;
  let at = parts[0]!.length;
  for (const [index, part] of parts.slice(1).entries()) {
    const isLast = index === parts.length - 2;
    if (isLast && anchored) return path.length - part.length >= at && path.endsWith(part);
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !anchored || at === path.length;
}
