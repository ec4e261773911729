import type { Degree } from '../../domain/observation';
import { agreeOnDegree } from '../agree-on-degree';
import type { Line } from '../read-lines';

/** "· 3rd", "• 2e", "· 3次": a separator and no digit but the degree. */
const WITH_DOT = /^[·•∙]\D{0,20}([1-3])\D{0,20}$/;

/** "2nd", "2.", "3rd+": the degree with the ending of an ordinal number. */
const ALONE = /^([1-3])(?:\.|st|nd|rd|er?|º|°|ª|次|度|촌)\+?$/;

/** How many lines behind the name the mark may stand: words for screen readers come between. */
const LINES = 2;

/** Whether a line is a mark of a degree: in some languages it has no digit, but the separator always. */
export function isDegreeMark({ text }: Line): boolean {
  return /^[·•∙]/.test(text) || ALONE.test(text);
}

/** The degree in the lines right behind a name, in any language; null where none states it. */
export function findDegree(behindName: readonly Line[]): Degree | null {
  return agreeOnDegree(behindName.slice(0, LINES).map(({ text }) => (WITH_DOT.exec(text) ?? ALONE.exec(text))?.[1]));
}
