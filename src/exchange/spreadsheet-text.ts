const CALCULATED = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** Whether a spreadsheet program may take the text for a formula. */
export function isFormulaLike(text: string): boolean {
  return CALCULATED.test(text);
}

/**
 * A text that spreadsheet programs show and never calculate: what may be a formula gets an apostrophe in front, which leaves
 * "+49 30 1234" readable.
 */
export function harmlessText(text: string): string {
  return isFormulaLike(text) ? `'${text}` : text;
}

/** The same for ids and phone numbers: one that a spreadsheet program would take for a number gets the apostrophe too. */
export function literalText(text: string): string {
  return /^\s*\d[\d\s.,]*(?:e\d+)?\s*$/i.test(text) ? `'${text}` : harmlessText(text);
}
