/**
 * What `make` gives, made when it is first asked for and kept: tables of every language cost a page
 * more to make than the script that reads it takes to compile, and must not be made with it.
 */
export function lazily<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** What `make` gives for an object, made when it is first asked for and kept as long as the object is. */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  return keptIn(new WeakMap<K, V>(), make);
}

/** The same for keys of which there are few, such as languages: nothing is forgotten. */
export function oncePerKey<V>(make: (key: string) => V): (key: string) => V {
  return keptIn(new Map<string, V>(), make);
}

/** What `Map` and `WeakMap` have in common. */
interface Kept<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

function keptIn<K, V>(made: Kept<K, V>, make: (key: K) => V): (key: K) => V {
  return (key) => {
    let value = made.get(key);
    if (value === undefined) {
      value = make(key);
      made.set(key, value);
    }
    return value;
  };
}
