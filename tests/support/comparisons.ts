import { articleFromText } from '../../lib/article/from-text';
import { asReport } from '../../lib/check/compare';
import { compareWith, type Comparison } from '../../lib/check/comparison';
import { pageOf, type Page } from '../../lib/check/page';

/** An invented report about an invented harbour, and a later text made from it. */
export const QUAY = [
  'The harbour of Vardeholm will close its northern quay for three weeks after divers found cracks in seven of its pillars, the port authority said on Sunday.',
  '“We would rather close early than regret it late,” said Ingrid Solbakken, the harbour master.',
  'Ferries to the outer islands will leave from the fish market, and 4,200 commuters a day are asked to allow twenty minutes more.',
  'The union of dock workers denies that it was asked before the decision was made public.',
  'The repairs are expected to cost 3.4 million crowns, a sum that the council has not approved.',
].join('\n\n');

export const QUAY_COPY = [
  'The repairs are expected to cost 3.4 million crowns, a sum that the council has approved.',
  'The harbour of Vardeholm will close its northern quay for three weeks after divers discovered cracks in eleven of its pillars, the port authority said on Sunday.',
  '“We would rather shut early than regret it late,” said Ingrid Solbakken, the harbour master.',
  'Ferries to the outer islands will leave from the fish market, and 4,200 commuters a day are asked to allow twenty minutes more.',
  'This article was originally published by Kystposten.',
].join('\n\n');

export const NOW = '2031-03-12T09:00:00Z';

interface Given {
  title: string;
  outlet: string;
  host: string;
  at: string;
}

export function aPage(text: string, { title, outlet, host, at }: Given): Page {
  return pageOf(
    articleFromText(text, {
      title,
      outlet,
      url: `https://${host}/quay`,
      published: { at, precision: 'minute', from: 'given' },
    }),
  );
}

export const quayPage = (text = QUAY) =>
  aPage(text, {
    title: 'Northern quay closes for three weeks',
    outlet: 'Kystposten',
    host: 'kystposten.example',
    at: '2031-03-10T06:40Z',
  });

export const copyPage = (text = QUAY_COPY) =>
  aPage(text, {
    title: 'Northern quay shuts for three weeks',
    outlet: 'Daily Gull',
    host: 'daily-gull.example',
    at: '2031-03-11T09:00Z',
  });

/** The copy beside the report that it was made from; without the text of that if asked. */
export function aComparison(withText = true, here = copyPage(), there = quayPage()): Comparison {
  const { report } = asReport(there);
  return compareWith(here, withText ? report : { ...report, text: null }, null, NOW);
}
