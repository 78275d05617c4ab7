import type { Language } from './language';

export const en: Language = {
  code: 'en',

  // ── Words that tell the language ──────────────────────────────────────────────────────────

  words: {
    scripts: ['Latn'],
    coded: `
the of and to a in that is was for on it with as be at by he his from are have has had this
not but they an or which were been their its who will would she her him them there when what
we you i me my your our us more than if so no out up about into over after before can could
may might must shall should do does did being having doing these those then now also only
just very too such some any all each every both either neither other another own same most
many much few less least several one
because while although though since until unless whether where why how whose whom through
during between among against under above below around across along behind beyond within
without toward towards upon off down away back again further once ever never always often
still yet already however therefore thus hence else instead perhaps quite rather even
here itself himself herself themselves ourselves myself yourself
am ours yours hers theirs mine nor per via despite except like near onto amid
i'm you're he's she's it's we're they're i've you've we've they've i'd you'd he'd she'd we'd
they'd i'll you'll he'll she'll it'll we'll they'll isn't aren't wasn't weren't hasn't haven't
hadn't doesn't don't didn't won't wouldn't can't cannot couldn't shouldn't mustn't mightn't
needn't ain't that's there's here's what's who's where's how's let's that'll there'll who'd
who'll should've could've would've might've`,
    common: '',
  },

  // ── Speech: who says what ─────────────────────────────────────────────────────────────────

  speech: {
    verbs: '',
    according: [],
    accordingAfter: [],
    pronouns: '',
    passive: '',
    within: '',
    marks: [],
    dash: false,
    particles: '',
    titles: '',
    abbreviations: '',
  },

  // ── Numbers, amounts, measures, ages ──────────────────────────────────────────────────────

  numbers: {
    decimal: '.',
    groups: ',',
    numerals: {},
    scales: {},
    ordinals: {},
    percent: [],
    points: [],
    currencies: {},
    units: {},
    times: [],
    ages: [],
  },

  // ── Months and weekdays; dates, their labels and the author's ─────────────────────────────

  dates: {
    months: [
      'january|jan',
      'february|feb',
      'march|mar',
      'april|apr',
      'may',
      'june|jun',
      'july|jul',
      'august|aug',
      'september|sept|sep',
      'october|oct',
      'november|nov',
      'december|dec',
    ],
    weekdays: [
      'monday|mon',
      'tuesday|tues|tue',
      'wednesday|wed',
      'thursday|thurs|thur|thu',
      'friday|fri',
      'saturday|sat',
      'sunday|sun',
    ],

    order: 'mdy',
    relative: {},
    published: [],
    updated: [],
    by: [],
  },

  // ── Credits, by the role of the house named ───────────────────────────────────────────────

  credits: {
    published: [],
    material: [],
    contributed: [],
    source: [],
    mention: [],
  },

  // ── Lines around an article ───────────────────────────────────────────────────────────────

  furniture: {
    notice: [],
    promotion: [],
    related: [],
    caption: [],
    rights: [],
    navigation: [],
    comments: [],
  },

  // ── Words whose change changes what is said ───────────────────────────────────────────────

  changes: {
    negation: [],
    hedges: [],
    opposites: [],
    quantity: [],
    comparison: [],
    time: [],
    cause: [],
    allegation: [],
  },
};
