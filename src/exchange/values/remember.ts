const MOST_ANSWERS = 4096;
const LONGEST_TEXT = 200;

/** The same function, which remembers its answers for the texts it met: columns repeat few words in many rows. */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    if (answers.has(text)) return answers.get(text) as T;
    const answer = read(text);
    if (answers.size >= MOST_ANSWERS) answers.clear();
    if (text.length <= LONGEST_TEXT) answers.set(text, answer);
    return answer;
  };
}
