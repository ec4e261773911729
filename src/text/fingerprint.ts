/** Of 250 000 texts that are not in a list of 4 000, one is taken for one that is. */
const BITS = 30;

/** The printable characters of ASCII, but for those that mean something in a template. */
const ALPHABET = Array.from({ length: 94 }, (_, at) => String.fromCharCode(33 + at))
  .filter((character) => !'`\\${'.includes(character))
  .join('');
const BASE = ALPHABET.length;

/** The most that three characters can say. */
const LONGEST_STEP = BASE ** 3 - 1;

/** A number that stands for a text (FNV-1a, mixed once more): what a list of long texts is shipped as, where only "is it listed?" is asked. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}

/** Writes fingerprints as text: each by three characters, its distance from the next smaller one. Where that is too far, steps lie between. */
export function writeFingerprints(fingerprints: Iterable<number>): string {
  const steps: number[] = [];
  let last = 0;
  for (const one of [...new Set(fingerprints)].sort((a, b) => a - b)) {
    for (; one - last > LONGEST_STEP; last += LONGEST_STEP) steps.push(LONGEST_STEP);
    steps.push(one - last);
    last = one;
  }
  return steps.map((step) => digit(step, BASE ** 2) + digit(step, BASE) + digit(step, 1)).join('');
}

/** Reads what `writeFingerprints` wrote. */
export function readFingerprints(text: string): ReadonlySet<number> {
  const read = new Set<number>();
  let last = 0;
  for (let at = 0; at < text.length; at += 3) {
    last += (valueAt(text, at) * BASE + valueAt(text, at + 1)) * BASE + valueAt(text, at + 2);
    read.add(last);
  }
  return read;
}

function digit(number: number, place: number): string {
  return ALPHABET.charAt(Math.floor(number / place) % BASE);
}

function valueAt(text: string, at: number): number {
  return ALPHABET.indexOf(text.charAt(at));
}
