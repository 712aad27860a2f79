/**
 * Makes a function of an object that computes its value for each object once and keeps it as long as the object
 * lives. For what depends on a language pack alone: every article then shares it.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    let known = made.get(key);
    if (!known) {
      known = { value: make(key) };
      made.set(key, known);
    }
    return known.value;
  };
}
