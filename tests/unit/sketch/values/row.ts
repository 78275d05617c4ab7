/** A language, what is printed, and "kind value" of each fact in it that is no name. */
export type Printed = readonly [language: string, text: string, ...facts: string[]];

/** A language, what the page and what the source prints, and how the page's value stands to it. */
export type Pair = readonly [language: string, page: string, source: string, relation: string];
