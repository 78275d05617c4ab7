/**
 * What `make` gives, made when it is first asked for and kept: tables of every language cost a page
 * more to make than the script that reads it takes to compile, and must not be made with it.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
