import { useState } from 'preact/hooks';
import type { SitePattern } from '../../lib/settings/site-pattern';
import { useTranslator } from '../i18n/context';
import { isolate } from '../i18n/translator';
import type { PatternParser } from '../model/patterns';
import { patternsOf } from '../model/patterns';
import { cut } from '../model/text';
import { Field } from './Field';

/** Bad lines quoted in the error. */
const LINES_QUOTED = 3;
const LINE_CHARACTERS = 60;

interface SiteListProps {
  label: string;
  sites: readonly SitePattern[];
  parsePattern: PatternParser<SitePattern>;
  onChange: (sites: SitePattern[]) => void;
}

/**
 * A list of sites, one a line; kept at each key stroke after which every line names a site. The
 * others are named once the field is left, and nothing is kept until they are mended.
 */
export function SiteList({ label, sites, parsePattern, onChange }: SiteListProps) {
  const { plural, list } = useTranslator();
  const [typed, setTyped] = useState(sites.join('\n'));
  const [left, setLeft] = useState(false);
  const { bad } = patternsOf(typed, parsePattern);
  const error =
    left && bad.length > 0
      ? plural('patternBad', bad.length, {
          lines: list(
            bad.slice(0, LINES_QUOTED).map((line) => isolate(cut(line, LINE_CHARACTERS))),
          ),
        })
      : undefined;
  const type = (value: string) => {
    setTyped(value);
    setLeft(false);
    const read = patternsOf(value, parsePattern);
    const same = read.patterns.join('\n') === sites.join('\n');
    if (read.bad.length === 0 && !same) onChange(read.patterns);
  };
  return (
    <Field
      label={label}
      type="long"
      value={typed}
      error={error}
      onChange={type}
      onLeave={() => setLeft(true)}
    />
  );
}
