/** Of how many bits a fingerprint is made: of 10 000 texts that are not listed, about one looks like one of 5 000 that are. */
const BITS = 26;

/** How many characters of `ALPHABET` say how far one fingerprint lies from the one before. */
const STEP = 3;

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number that stands for a text (FNV-1a, its upper bits): what a list of many texts is shipped as, where only "is it listed?" is asked. */
export function fingerprint(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> (32 - BITS);
}

/** Writes fingerprints as text, each as its distance from the next smaller one. */
export function writeFingerprints(fingerprints: Iterable<number>): string {
  let last = 0;
  return [...new Set(fingerprints)]
    .sort((a, b) => a - b)
    .map((one) => {
      const step = one - last;
      last = one;
      if (step >= ALPHABET.length ** STEP) throw new RangeError('too few fingerprints to be written as steps');
      return [2, 1, 0].map((place) => ALPHABET[Math.floor(step / ALPHABET.length ** place) % ALPHABET.length]).join('');
    })
    .join('');
}

/** Reads what `writeFingerprints` wrote. */
export function readFingerprints(text: string): ReadonlySet<number> {
  const read = new Set<number>();
  let last = 0;
  for (let at = 0; at + STEP <= text.length; at += STEP) {
    for (const place of [0, 1, 2])
      last += ALPHABET.indexOf(text[at + place] ?? '') * ALPHABET.length ** (STEP - 1 - place);
    read.add(last);
  }
  return read;
}
