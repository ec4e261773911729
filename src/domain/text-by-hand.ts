import { say, type Said } from './said';

/** The fields that text of a page can be set as. */
export const FIELDS_BY_HAND = ['title', 'company'] as const;

/** A field that text of a page can be set as. */
export type FieldByHand = (typeof FIELDS_BY_HAND)[number];

/** The longest text, in characters, that is set as a value by hand. */
const MAX_LENGTH = 300;

/** Text that the user selected on a page, as a value; else why it is none, in words for the user. */
export function readTextByHand(selected: string): { value: string } | { refusal: Said } {
  const text = selected.trim();
  if (text === '') return { refusal: say('refused.noText') };
  if (/[\n\r\u2028\u2029]/.test(text)) return { refusal: say('refused.manyLines') };
  const value = text.replace(/\s+/g, ' ');
  return value.length > MAX_LENGTH ? { refusal: say('refused.longText', { count: MAX_LENGTH }) } : { value };
}
