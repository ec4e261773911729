import { lookUp } from './word-table';

const answer = lookUp({
  yes: 'y, true, 1, x, checked, on, ja, j, wahr, oui, o, vrai, sí, si, s, verdadero, cierto',
  no: 'n, false, 0, unchecked, off, nein, falsch, non, faux, falso',
});

/** Yes or no in four languages, as words, letters, digits or a tick; undefined when it is neither. */
export function readYesNo(text: string): boolean | undefined {
  if (/^\s*[✓✔☑]\s*$/u.test(text)) return true;
  const word = answer(text);
  return word === undefined ? undefined : word === 'yes';
}
