/** Simple ways to compare two texts, each a likeness from 0 to 1: what Muster has to beat. */
export const PEERS = {
  exact: (a, b) => (a === b ? 1 : 0),
  'normalise and strip': (a, b) => (normalise(a) === normalise(b) ? 1 : 0),
  'Jaro-Winkler': (a, b) => jaroWinkler(normalise(a), normalise(b)),
  'token-set ratio': (a, b) => tokenSetRatio(normalise(a), normalise(b)),
};

const FORMS = /\b(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|gmbh|ag|sa|se|nv|group|holdings?|the)\b/g;

function normalise(text) {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return words.replace(FORMS, ' ').replace(/\s+/g, ' ').trim() || words;
}

function jaroWinkler(a, b) {
  const jaro = jaroOf(a, b);
  let prefix = 0;
  while (prefix < 4 && prefix < a.length && a[prefix] === b[prefix]) prefix++;
  return jaro + prefix * 0.1 * (1 - jaro);
}

function jaroOf(a, b) {
  if (a === b) return 1;
  if (a.length === 0 || b.length === 0) return 0;
  const reach = Math.max(0, Math.floor(Math.max(a.length, b.length) / 2) - 1);
  const taken = new Set();
  const matchedA = [...a].filter((letter, at) => {
    for (let other = Math.max(0, at - reach); other <= Math.min(b.length - 1, at + reach); other++) {
      if (b[other] !== letter || taken.has(other)) continue;
      taken.add(other);
      return true;
    }
    return false;
  });
  if (matchedA.length === 0) return 0;
  const matchedB = [...taken].sort((x, y) => x - y).map((at) => b[at]);
  const swapped = matchedA.filter((letter, at) => letter !== matchedB[at]).length / 2;
  const matches = matchedA.length;
  return (matches / a.length + matches / b.length + (matches - swapped) / matches) / 3;
}

/** The best of the shared words against each side, and of both sides against each other, by letters in common order. */
function tokenSetRatio(a, b) {
  const [wordsA, wordsB] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const shared = [...wordsA].filter((word) => wordsB.has(word)).sort();
  const rest = (words, others) => [...words].filter((word) => !others.has(word)).sort();
  const base = shared.join(' ');
  const [fullA, fullB] = [
    [...shared, ...rest(wordsA, wordsB)].join(' '),
    [...shared, ...rest(wordsB, wordsA)].join(' '),
  ];
  const ratios = base === '' ? [] : [ratio(base, fullA), ratio(base, fullB)];
  return Math.max(...ratios, ratio(fullA, fullB));
}

function ratio(a, b) {
  const line = new Array(b.length + 1).fill(0);
  for (const letter of a) {
    let diagonal = 0;
    for (let at = 1; at <= b.length; at++) {
      const above = line[at];
      line[at] = b[at - 1] === letter ? diagonal + 1 : Math.max(line[at], line[at - 1]);
      diagonal = above;
    }
  }
  return a.length + b.length === 0 ? 1 : (2 * line[b.length]) / (a.length + b.length);
}
