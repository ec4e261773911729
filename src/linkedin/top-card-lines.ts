import type { Line } from './read-lines';

/** The contact-info link of a logged-in top card: it stands beside the location in every front end since 2020. */
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** How far around the contact link the other texts of its line stand. */
const LINE_LEVELS = 2;

/** Separators and degree marks: "·", "· 3rd", "• 2nd", "2.", "3rd+". */
const MARK = /^(?:[·•∙|]\s*)?(?:[^\p{L}\p{N}]+|[1-3](?:\.|st|nd|rd|er?|º|°|ª|次|度|촌)?\+?)$/u;

/** A degree mark in words ("· Out of network") stands right behind the name; further down it may be a headline. */
const MARK_IN_WORDS = /^[·•∙].{0,30}$/u;

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
}

/** Whether a line holds a degree mark, a separator or pronouns: nothing about the job. `next` is the line behind it. */
export function isMark(text: string, next = ''): boolean {
  return MARK.test(text) || (PRONOUNS.test(text) && (KNOWN_PRONOUNS.test(text) || MARK.test(next)));
}

/** Whether a line stands on that of the contact link: near it, and none of `others` with them. */
function isBeside(link: Element, line: Line, others: readonly Line[]): boolean {
  let around = link.closest('p') ?? link;
  for (let level = 0; level < LINE_LEVELS && !around.contains(line.element); level++)
    around = around.parentElement ?? around;
  return around.contains(line.element) && !others.some(({ element }) => around.contains(element));
}

/** Reads the lines of a top card by their order: name, marks, headline, company line, location, contact link. */
export function orderTopCardLines(card: Element, lines: readonly Line[], name: string | undefined): TopCardLines {
  const link = card.querySelector(CONTACT_LINK);
  const nameAt = lines.findIndex(({ text }) => text === name);
  const contactAt = lines.findIndex(({ element }) => link && (link.contains(element) || element.contains(link)));
  if (!link || nameAt < 0) return {};
  const between = lines
    .slice(nameAt + 1, contactAt)
    .filter(({ text }, at, all) => text !== name && !isMark(text, all[at + 1]?.text));
  if (MARK_IN_WORDS.test(between[0]?.text ?? '')) between.shift();
  const last = between.at(-1);
  const others = [...lines.slice(0, nameAt + 1), ...between.slice(0, -1)];
  const location = last && isBeside(link, last, others) ? between.pop() : undefined;
  return { headline: between[0]?.text, companyLine: between[1]?.text, location: location?.text };
}
