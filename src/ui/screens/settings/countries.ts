import { LOCALE } from '../../locales/language';

const names = new Intl.DisplayNames(LOCALE, { type: 'region', fallback: 'none' });
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** Codes with a name that have no phone numbers of their own: groups of states, test codes, and places where nobody lives. */
const NO_COUNTRIES = new Set('AQ BV CP CQ DG EA EU EZ GS HM IC PN QO TF UM UN XA XB ZZ'.split(' '));

/** Every country with phone numbers by its two letters, in the order of the names. The browser knows them: no list of ours grows old. */
export function listCountries(): { code: string; name: string }[] {
  return LETTERS.flatMap((first) => LETTERS.map((second) => first + second))
    .filter((code) => !NO_COUNTRIES.has(code) && isCurrent(code))
    .flatMap((code) => {
      const name = names.of(code);
      return name === undefined ? [] : [{ code, name }];
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, LOCALE));
}

/** Codes of former states stand for those of today. */
function isCurrent(code: string): boolean {
  return Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`;
}
