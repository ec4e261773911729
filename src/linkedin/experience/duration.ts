import { readParts, type Line } from '../read-lines';

/** A small number with its unit; Arabic and Hebrew have words for one and two. */
const UNIT = String.raw`(?:\p{Nd}{1,2}\s?\p{L}[^\p{Nd}·,|@&]{0,20}|(?:سنة|سنتان|شهر|شهران|שנה|שנתיים|חודש|חודשיים)(?: \p{L}{1,6})?\s?)`;

/** One or two units, in any language: "5 yrs 3 mos", "14 ans 2 mois", "3年1ヶ月". A kind of employment may stand before. */
const DURATION = new RegExp(String.raw`^(?:[^·\p{Nd}]{1,30} · )?${UNIT}(?:و?\s?${UNIT})?$`, 'u');

/** Whether a line may be a length of time, as stands behind dates and below the employer of several roles: never a name, a title or a date. */
export function isDuration(text: string): boolean {
  return DURATION.test(text);
}

/** Whether a line is the sum of years below the employer of several roles, with or without a label before it. */
export function isSum({ text, element }: Line): boolean {
  return isDuration(text) || isDuration(readParts(element)[1]?.text ?? '');
}
