import type { Degree } from '../domain/observation';
import { agreeOnDegree } from './agree-on-degree';
import type { Line } from './read-lines';

/** The contact-info link of a logged-in top card: it stands beside the location in every front end since 2020. */
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** How far around the contact link the other texts of its line stand. */
const LINE_LEVELS = 2;

/** Separators and degree marks: "·", "· 3rd", "• 2nd", "2.", "3rd+". */
const MARK = /^(?:[·•∙|]\s*)?(?:[^\p{L}\p{N}]+|[1-3](?:\.|st|nd|rd|er?|º|°|ª|次|度|촌)?\+?)$/u;

/** A degree mark in words ("· Out of network") stands right behind the name; further down it may be a headline. */
const MARK_IN_WORDS = /^[·•∙].{0,30}$/u;

/** A degree mark by its digit alone: "· 3rd+", "• 2e", "· 2.º", "· 1次". */
const DEGREE_MARK = /^[·•∙]\s?([1-3])\s?(?:\.?[º°ª]|\.|\p{L}{1,3})?\+?$/u;

/** How many marks may stand behind the name: two of degree, and pronouns. */
const MAX_MARKS = 4;

/** Between the location and the link to contact info. */
const DOT = /^[·•∙]$/;
const DIGIT = /\p{N}/u;

/** Pronouns on a line of their own, by their shape: "She/Her", "(sie/ihr)". A headline may look so too: "UX/UI". */
const PRONOUNS = /^\(?\p{L}{1,6}(?:\s?\/\s?\p{L}{1,7}){1,2}\)?$/u;

/** Pronouns in languages that are often met; others count where a degree mark follows. */
const KNOWN_PRONOUNS =
  /^\(?(?:s?he|they|[zx]e|er|sie|dey|il|elle|iel|él|ella|elle|ele|ela|elu|lui|lei|loro|hij|zij|hen|han|hon|ona|ono)\s?\//i;

/** What stands between the name and the contact link, by its order. */
export interface TopCardLines {
  headline?: string | undefined;
  /** "Company · School", often hidden by a style sheet. */
  companyLine?: string | undefined;
  location?: string | undefined;
  /** The location again, by the dot behind it: for cards whose contact link goes nowhere. */
  dotted?: string | undefined;
}

/** Whether a line holds a degree mark, a separator or pronouns: nothing about the job. `next` is the line behind it. */
export function isMark(text: string, next = ''): boolean {
  return MARK.test(text) || (PRONOUNS.test(text) && (KNOWN_PRONOUNS.test(text) || MARK.test(next)));
}

/** The degree that stands behind the name as a mark of its own. */
export function readMarkedDegree(lines: readonly Line[], name: string): Degree | null {
  const nameAt = lines.findIndex(({ text }) => text === name);
  return agreeOnDegree(lines.slice(nameAt + 1, nameAt + 1 + MAX_MARKS).map(({ text }) => DEGREE_MARK.exec(text)?.[1]));
}

/** Whether a line stands on that of a link or dot: near it, and none of `others` with them. */
function isBeside(link: Element, line: Line, others: readonly Line[]): boolean {
  let around = link.closest('p') ?? link;
  for (let level = 0; level < LINE_LEVELS && !around.contains(line.element); level++)
    around = around.parentElement ?? around;
  return around.contains(line.element) && !others.some(({ element }) => around.contains(element));
}

/** The line before the dot that a link follows, where nothing else stands with them: counts of followers have digits. */
function findDotted(lines: readonly Line[], nameAt: number): string | undefined {
  const dotAt = lines.findIndex(({ text }, at) => at > nameAt + 1 && DOT.test(text));
  const [line, dot, behind] = [lines[dotAt - 1], lines[dotAt], lines[dotAt + 1]];
  if (!line || !dot || !behind || DIGIT.test(line.text) || isMark(line.text)) return undefined;
  const isLink = behind.element.closest('a') ?? behind.element.querySelector('a');
  return isLink && isBeside(dot.element, line, lines.slice(0, dotAt - 1)) ? line.text : undefined;
}

/** Reads the lines of a top card by their order: name, marks, headline, company line, location, contact link. */
export function orderTopCardLines(card: Element, lines: readonly Line[], name: string | undefined): TopCardLines {
  const nameAt = lines.findIndex(({ text }) => text === name);
  if (nameAt < 0) return {};
  const dotted = findDotted(lines, nameAt);
  const link = card.querySelector(CONTACT_LINK);
  const contactAt = lines.findIndex(({ element }) => link && (link.contains(element) || element.contains(link)));
  if (!link || contactAt < 0) return { dotted };
  const between = lines
    .slice(nameAt + 1, contactAt)
    .filter(({ text }, at, all) => text !== name && !isMark(text, all[at + 1]?.text));
  if (MARK_IN_WORDS.test(between[0]?.text ?? '')) between.shift();
  const last = between.at(-1);
  const others = [...lines.slice(0, nameAt + 1), ...between.slice(0, -1)];
  const location = last && isBeside(link, last, others) ? between.pop() : undefined;
  return { headline: between[0]?.text, companyLine: between[1]?.text, location: location?.text, dotted };
}
