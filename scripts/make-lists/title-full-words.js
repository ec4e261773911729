import { readSet } from '../bench-judge/read-set.js';

const ABOUT = [
  'Common words of job titles that are no short forms. From the alternate titles of O*NET 30.0 by the US Department of Labor, Employment and',
  'Training Administration, CC BY 4.0, changed: taken apart into words, counted and chosen; of the labelled rows only those that may be learnt from.',
];

/** Longer words are hardly taken for a short form of another. */
const MOST_LETTERS = 9;

/** The words of pairs of written-out titles, but for those that stand for a longer one in a pair that means the same. */
export function makeTitleFullWords() {
  const rows = readSet('titles-onet').filter(({ half }) => half === 'fit');
  const full = new Set(
    rows.filter(({ label }) => label === 'different').flatMap(({ a, b }) => [...wordsOf(a), ...wordsOf(b)]),
  );
  for (const { a, b, label } of rows) {
    if (label !== 'same') continue;
    const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
    const [onlyA, onlyB] = [
      wordsA.filter((word) => !wordsB.includes(word)),
      wordsB.filter((word) => !wordsA.includes(word)),
    ];
    for (const short of shorterOf(onlyA, onlyB)) full.delete(short);
  }
  const kept = [...full].filter((word) => word.length > 2 && word.length <= MOST_LETTERS && /^[a-z]+$/.test(word));
  return { about: ABOUT, text: kept.sort().join(' ') };
}

/** Of the words by which two titles differ, those that are shorter than all of the other title. */
function shorterOf(a, b) {
  const least = (words) => Math.min(...words.map(({ length }) => length));
  return [...a.filter(({ length }) => length < least(b)), ...b.filter(({ length }) => length < least(a))];
}

function wordsOf(title) {
  return title
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}
