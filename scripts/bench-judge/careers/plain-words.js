/** The words of a text without case, accents and signs. */
export function plainWords(text) {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Whether a reader sees from the letters that two names may be of one company: the same beginning, a run-together, initials. */
export function isSpelling(a, b) {
  const [wordsA, wordsB] = [a, b].map((name) => plainWords(name).filter((word) => word !== 'the'));
  const [runA, runB] = [wordsA.join(''), wordsB.join('')];
  if (runA === '' || runB === '') return false;
  const isSameStart = runA.length > 3 && runB.length > 3 && runA.slice(0, 4) === runB.slice(0, 4);
  return (
    isSameStart || runA.includes(runB) || runB.includes(runA) || hasInitials(wordsA, runB) || hasInitials(wordsB, runA)
  );
}

function hasInitials(words, run) {
  return words.length > 1 && run.length > 1 && run.startsWith(initialsOf(words));
}

/** The first letters of words, run together. */
export function initialsOf(words) {
  return words.map((word) => word[0]).join('');
}
