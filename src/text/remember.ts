/** What was worked out for so many texts is kept; then all is forgotten, which bounds the memory. */
const MOST = 5000;

/** Makes a function of one text that does not work out the same twice. The function must depend on nothing else. */
export function remember<Result>(workOut: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= MOST) known.clear();
    const result = workOut(text);
    known.set(text, result);
    return result;
  };
}
