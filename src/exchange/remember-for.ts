/** The same function, which remembers its answer for each object as long as that object lives. */
export function rememberFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { answer: T }>();
  return (key) => {
    const known = answers.get(key) ?? { answer: make(key) };
    answers.set(key, known);
    return known.answer;
  };
}
