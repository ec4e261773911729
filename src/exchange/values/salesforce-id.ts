import { say, type Said } from '../../domain/said';

const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters with which the ids of a kind of record begin, and what is said of others; those of custom objects begin with any. */
const KINDS = {
  contact: { prefix: '003', wrong: 'row.noContactId' },
  account: { prefix: '001', wrong: 'row.noAccountId' },
} as const;

/** A kind of record in Salesforce; `any` is one of an object whose name is not known. */
export type SalesforceRecord = keyof typeof KINDS | 'any';

/** Whether the text has the shape of a Salesforce id: 15 or 18 letters and digits, the first of them a digit or an "a", with a digit in it. */
export function isSalesforceId(text: string): boolean {
  return /^[0-9a](?=\w*\d)[a-zA-Z0-9]{14}(?:[A-Z0-5]{3})?$/i.test(text);
}

/**
 * A Salesforce id in its 18-character form. The three characters at the end say which of the first fifteen are capitals, so that
 * an id whose case was changed on the way is noticed.
 *
 * @returns the id, or a sentence that says what is wrong with it
 */
export function readSalesforceId(text: string, record: SalesforceRecord): { id: string } | { wrong: Said } {
  if (!isSalesforceId(text)) return { wrong: say('row.noSalesforceId', { id: text.slice(0, 40) }) };
  if (record !== 'any' && !text.startsWith(KINDS[record].prefix))
    return { wrong: say(KINDS[record].wrong, { id: text, prefix: KINDS[record].prefix }) };
  const id = text.slice(0, 15) + suffixOf(text);
  if (text.length === 18 && text !== id) return { wrong: say('row.idCase', { id: text }) };
  return { id };
}

function suffixOf(id: string): string {
  return suffixLetter(id, 0) + suffixLetter(id, 5) + suffixLetter(id, 10);
}

/** The letter that tells the capitals among the five characters from `from` on. */
function suffixLetter(id: string, from: number): string {
  let capitals = 0;
  for (let place = 0; place < 5; place++) {
    const letter = id.charCodeAt(from + place);
    if (letter >= CAPITAL_A && letter <= CAPITAL_Z) capitals |= 1 << place;
  }
  return SUFFIX_LETTERS.charAt(capitals);
}

const CAPITAL_A = 65;
const CAPITAL_Z = 90;
