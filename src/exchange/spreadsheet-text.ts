import { isMonthName } from './values/month-words';

const CALCULATED = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;

/** What a spreadsheet program takes for a number. */
const NUMBER = /^\s*\d[\d\s.,]*(?:e\d+)?\s*$/i;

/**
 * Numbers whose text is not what a spreadsheet program makes of them: leading zeros, more than fifteen digits, an exponent, and the ways of bookkeepers
 * to write what is below nothing: "(5)", "5-".
 */
const CHANGED_NUMBER = /^\s*(?:0\d+|\d{16,}|[\d.,]+e[+-]?\d+|\(\d[\d.,]*\)|\d[\d.,]*-)\s*$/i;

/** Texts that become dates: "11-50", "2026-02", "3/4". A whole day in ISO form stays the day that it is. */
const CHANGED_DATE = /^\s*(?!\d{4}-\d{2}-\d{2}\s*$)\d{1,4}[-/.]\d{1,4}(?:[-/.]\d{1,4})?\s*$/;

/** Texts that become times or fractions: "12:30", "9 am", "1 1/2". */
const CHANGED_TIME = /^\s*(?:\d{1,4}(?::\d{1,2}){1,2}(?:[.,]\d+)?(?:\s*[ap]m?)?|\d{1,2}\s+[ap]m?|\d+\s+\d+\/\d+)\s*$/i;

/** Texts that become dates where the word is a month: "Jan 2027", "3-Mar", "5 de mayo de 2026", "Sept. 5, 2026". */
const WITH_WORD =
  /^(?:\d{1,4}(?:\s+de\s+|[\s./-]*))?(\p{L}{3,})(?:\s+de\s+|[\s.,/-]*)(?:\d{1,4}(?:[\s,/-]+\d{1,4})?)?$/u;

const LONGEST_DATE = 40;

/** Whether a spreadsheet program may take the text for a formula. */
export function isFormulaLike(text: string): boolean {
  return CALCULATED.test(text);
}

/**
 * A text that spreadsheet programs show as it is, and neither calculate nor change: what may be taken for a formula, a date or another
 * number gets an apostrophe in front, which leaves "+49 30 1234" readable. {@link plainText} takes it away again, so that a text with an
 * apostrophe of its own there gets another.
 */
export function harmlessText(text: string): string {
  const isTaken = text.startsWith("'") ? isNoText(text.replace(/^'+/, '')) : isChanged(text);
  return isTaken ? `'${text}` : text;
}

/** The same for ids and phone numbers, of which no number may be made at all. */
export function literalText(text: string): string {
  return isNoText(text.replace(/^'+/, '')) ? `'${text}` : text;
}

/** A cell without the apostrophe that kept it from being calculated or changed. */
export function plainText(cell: string): string {
  if (!cell.startsWith("'")) return cell;
  const text = cell.slice(1);
  return literalText(text) === cell ? text : cell;
}

function isChanged(text: string): boolean {
  if (isFormulaLike(text)) return true;
  if (!/\d/.test(text)) return false;
  return CHANGED_NUMBER.test(text) || CHANGED_DATE.test(text) || CHANGED_TIME.test(text) || isDateInWords(text.trim());
}

function isDateInWords(text: string): boolean {
  const word = text.length > LONGEST_DATE ? undefined : WITH_WORD.exec(text)?.[1];
  return word !== undefined && isMonthName(word);
}

function isNoText(text: string): boolean {
  return isChanged(text) || NUMBER.test(text);
}
