const SUFFIX_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters with which the ids of a kind of record begin; those of custom objects begin with any, mostly an "a". */
const PREFIX = { contact: '003', account: '001', any: '' } as const;

/** A kind of record in Salesforce; `any` is one of an object whose name is not known. */
export type SalesforceRecord = keyof typeof PREFIX;

const NAMES: Record<SalesforceRecord, string> = { contact: 'a contact', account: 'an account', any: 'a record' };

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
export function readSalesforceId(text: string, record: SalesforceRecord): { id: string } | { wrong: string } {
  if (!isSalesforceId(text))
    return { wrong: `“${text.slice(0, 40)}” is not a Salesforce id (15 or 18 letters and digits).` };
  const prefix = PREFIX[record];
  if (!text.startsWith(prefix))
    return { wrong: `“${text}” is not the id of ${NAMES[record]}: those begin with ${prefix}.` };
  const id = text.slice(0, 15) + suffixOf(text);
  if (text.length === 18 && text !== id)
    return {
      wrong: `The last three characters of “${text}” do not fit the others: the case of its letters was changed on the way.`,
    };
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
