/** How many pairs of each kind are made. */
const EACH = 40;

/**
 * Pairs of names by rule, from lists of given and family names, with the share of such pairs that we hold to be one person's:
 * `{a, b, share}`. What strangers share by chance is what the share is about: an initial fits one person in twelve.
 */
export function makeNamePairs({ given, family, groups }) {
  const pick = picker();
  const name = () => [pick(given), pick(given), pick(family), pick(family)];
  const kinds = [
    [0.97, ([first, second, last]) => [`${first} ${second} ${last}`, `${first} ${last}`]],
    [0.97, ([first, , last, other]) => [`${first} ${last} ${other}`, `${first} ${last}`]],
    [0.97, ([first, second, last]) => [`${first} ${second[0]}. ${last}`, `${first} ${last}`]],
    [0.97, ([first, second, last]) => [`${first} ${second[0]}. ${last}`, `${first} ${second} ${last}`]],
    [0.97, ([first, , last]) => [`${first} ${last}`, `${last} ${first}`]],
    [0.97, ([first, second, last]) => [`${first} ${second} ${last}`, `${last} ${first} ${second}`]],
    [0.95, ([, , last]) => pairOf(pick(groups), pick, (one, full) => [`${one} ${last}`, `${full} ${last}`], 0)],
    [0.75, ([, , last]) => pairOf(pick(groups), pick, (one, other) => [`${one} ${last}`, `${other} ${last}`], 1)],
    [0.85, ([first, , last]) => [`${first} ${slip(last, pick)}`, `${first} ${last}`]],
    [0.85, ([first, , last]) => [`${slip(first, pick)} ${last}`, `${first} ${last}`]],
    [0.6, ([first, , last]) => [`${first[0]}. ${last}`, `${first} ${last}`]],
    [0.4, ([first, , last]) => [`${first} ${last[0]}.`, `${first} ${last}`]],
    [0.3, ([first, , last]) => [last, `${first} ${last}`]],
    [0.1, ([first, , last]) => [first, `${first} ${last}`]],
    [0.4, ([first, second, last]) => [`${second} ${last}`, `${first} ${second} ${last}`]],
    [0.2, ([first, second, last]) => [`${first} ${second} ${last}`, `${second} ${first} ${last}`]],
    [0.15, ([first, second, last]) => [`${first} ${second[0]}. ${last}`, `${first} ${otherLetter(second)}. ${last}`]],
    [0.02, ([first, second, last]) => [`${first} ${last}`, `${second} ${last}`]],
    [0.02, ([first, , last, other]) => [`${first} ${last}`, `${first} ${other}`]],
    [0.02, ([first, second, last]) => [`${first} ${second} ${last}`, `${first} ${pick(given)} ${last}`]],
    [0.001, () => [`${pick(given)} ${pick(family)}`, `${pick(given)} ${pick(family)}`]],
  ];
  return kinds.flatMap(([share, make]) =>
    Array.from({ length: EACH }, () => make(name())).map(([a, b]) => ({ a, b, share })),
  );
}

/** Of a group of nicknames its full name and a short form, or two short forms. */
function pairOf(group, pick, make, from) {
  const [one, other] = [pick(group.slice(from)), from === 0 ? group[0] : pick(group.slice(from))];
  return make(one, other);
}

/** Two neighbouring letters swapped, or one left out, behind the first. */
function slip(word, pick) {
  const at = 1 + pick([...word.slice(2)].keys().toArray().concat(0));
  return pick([true, false])
    ? word.slice(0, at) + word.slice(at + 1)
    : word.slice(0, at) + (word[at + 1] ?? '') + word[at] + word.slice(at + 2);
}

function otherLetter(word) {
  return word[0] === 'm' ? 'k' : 'm';
}

/** Picks from a list, always the same in the same order of calls. */
function picker() {
  let state = 12345;
  return (list) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
}
