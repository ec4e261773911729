import type { Line } from './read-lines';

/** The contact-info link of a logged-in top card: it stands beside the location in every front end since 2020. */
export const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** How far around the contact link its line's other texts stand. */
const LINE_LEVELS = 2;

/** Separators and marks: "·", "· 3rd", "• 2nd". */
const MARK = /^(?:[·•∙|].*|[^\p{L}\p{N}]+)$/u;

/** Pronouns on a line of their own, as LinkedIn offers them. */
const PRONOUNS =
  /^\(?(?:she|he|they|ze|xe|sie|er|ella|él|elle|il|iel|ela|ele|lei|lui|hon|han|hen|zij|hij|hun|ona|on|o)(?:\/\p{L}+)+\)?$/iu;

/** What stands between the name and the contact link, by its order. */
export interface TopCardLines {
  headline: string | null;
  /** "Company · School", often hidden by a style sheet. */
  companyLine: string | null;
  location: string | null;
}

/** Whether a line holds a degree mark, a separator or pronouns: nothing about the job. */
export function isMark(text: string): boolean {
  return MARK.test(text) || PRONOUNS.test(text);
}

/** Whether a text stands on the same line as the contact link, by nesting. */
export function isBesideContact(card: Element, line: Line): boolean {
  let around: Element | null = card.querySelector(CONTACT_LINK)?.closest('p') ?? card.querySelector(CONTACT_LINK);
  for (let level = 0; level < LINE_LEVELS && around && around !== card; level++) {
    around = around.parentElement;
    if (around?.contains(line.element)) return true;
  }
  return false;
}

/** Reads the lines of a top card by their order: name, marks, headline, company line, location, contact link. */
export function orderTopCardLines(card: Element, lines: readonly Line[], name: string): TopCardLines {
  const nameAt = lines.findIndex(({ text }) => text === name);
  const contactAt = lines.findIndex(
    ({ element }) => element.closest(CONTACT_LINK) || element.querySelector(CONTACT_LINK),
  );
  if (nameAt < 0 || contactAt < nameAt) return { headline: null, companyLine: null, location: null };
  const between = lines.slice(nameAt + 1, contactAt).filter(({ text }) => !isMark(text) && text !== name);
  const last = between.at(-1);
  const location = last && isBesideContact(card, last) ? last.text : null;
  const [headline, companyLine] = location === null ? between : between.slice(0, -1);
  return { headline: headline?.text ?? null, companyLine: companyLine?.text ?? null, location };
}
