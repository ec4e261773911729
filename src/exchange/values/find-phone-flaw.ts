import { isPossiblePhoneNumber, isSupportedCountry, type CountryCode } from 'libphonenumber-js/min';
import type { Flaw } from '../../domain/contact-flaw';

/** Words before a number ("Tel.", "(m)") and an extension behind it. */
const AROUND =
  /^\(?\p{L}{1,12}\)?[.:]{0,2}\s*(?=[+(\d])|\s*(?:,|;)?\s*(?:ext(?:ension)?|x|dw|durchwahl|nst|poste|anexo|int|#)\.?:?\s*\d{1,7}$/giu;

/** Most cells hold one number and nothing else, and need none of what is done for the others. */
const PLAIN = /^\+?[\d ().-]{3,30}$/;

const SHAPE = /^\+?[\d\s().\-/\u2010-\u2015\u00a0]+$/;

/** What is judged at once stands for all numbers with the same first digits and as many of them. */
const TELLING_DIGITS = 6;
const MOST_ANSWERS = 1 << 14;

/**
 * What is wrong with a phone number, undefined when nothing can be said against it. Lengths are judged, not whether the number is in use.
 * Several numbers may stand in a cell; extensions and words before a number are fine.
 *
 * @param region the country of numbers that name none, as two letters; where it is not known, those are not judged
 */
export function findPhoneFlaw(cell: string, region: string | undefined): Flaw | undefined {
  if (PLAIN.test(cell)) return judge(cell, region);
  const flaws = splitNumbers(cell).map((number) => judge(number.trim().replace(AROUND, ''), region));
  return flaws.find((flaw) => flaw !== undefined);
}

/** A slash parts numbers only where both sides are long enough: "030 / 23125" is one. */
function splitNumbers(cell: string): string[] {
  const parts = cell.split(/[;|\n]|:::|,(?=\s*[+(0])/).filter((part) => part.trim() !== '');
  return parts.flatMap((part) => {
    const sides = part.split('/');
    return sides.every((side) => side.replace(/\D/g, '').length >= 6) ? sides : [part];
  });
}

function judge(number: string, region: string | undefined): Flaw | undefined {
  const digits = number.replace(/\D/g, '');
  if (!SHAPE.test(number) || digits.length < 3) return 'malformed';
  if (digits.length > 18) return 'impossible';
  if (number.startsWith('+')) return judgeInternational(digits);
  if (number.startsWith('00')) return judgeInternational(digits.slice(2));
  return region === undefined ? undefined : judgeInRegion(digits, region);
}

/** A nought in brackets, "+49 (0)30", is not dialled from abroad; without the brackets it still is one to much of the world. */
function judgeInternational(digits: string): Flaw | undefined {
  return isPossible(`+${digits}`, undefined) ? undefined : 'impossible';
}

function judgeInRegion(digits: string, region: string): Flaw | undefined {
  return !isSupportedCountry(region) || isPossible(digits, region) ? undefined : 'impossible';
}

const answers = new Map<string, boolean>();

/** The library takes some 15 µs for a number, and what it says of lengths depends on nothing but the first digits and how many there are. */
function isPossible(number: string, region: CountryCode | undefined): boolean {
  const key = `${region ?? ''}${number.slice(0, TELLING_DIGITS)}|${number.length}`;
  const known = answers.get(key);
  if (known !== undefined) return known;
  if (answers.size >= MOST_ANSWERS) answers.clear();
  const answer = isPossiblePhoneNumber(number, region);
  answers.set(key, answer);
  return answer;
}
