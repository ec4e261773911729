import type { Line } from './read-lines';

/** The contact-info link of a logged-in top card: it stands beside the location in every front end since 2020. */
const CONTACT_LINK = 'a[href*="/overlay/contact-info"]';

/** How far around the contact link the other texts of its line stand. */
const LINE_LEVELS = 2;

/** Separators and degree marks: "·", "· 3rd", "• 2nd", "2.", "3rd+". */
const MARK = /^(?:[·•∙|].*|[^\p{L}\p{N}]+|[1-3](?:\.|st|nd|rd|er?|º|°|ª|次|度|촌)?\+?)$/u;

/** Pronouns on a line of their own, by their shape: "She/Her", "(Sie/Ihr)". */
const PRONOUNS = /^\(?\p{Lu}\p{Ll}{1,4}(?:\/\p{Lu}?\p{Ll}{1,5})+\)?$/u;

/** What stands between the name and the contact link, by its order. */
export interface TopCardLines {
  headline?: string | undefined;
  /** "Company · School", often hidden by a style sheet. */
  companyLine?: string | undefined;
  location?: string | undefined;
}

/** Whether a line holds a degree mark, a separator or pronouns: nothing about the job. */
export function isMark(text: string): boolean {
  return MARK.test(text) || PRONOUNS.test(text);
}

function isBeside(link: Element, line: Line): boolean {
  let around = link.closest('p') ?? link;
  for (let level = 0; level < LINE_LEVELS; level++) around = around.parentElement ?? around;
  return around.contains(line.element);
}

/** Reads the lines of a top card by their order: name, marks, headline, company line, location, contact link. */
export function orderTopCardLines(card: Element, lines: readonly Line[], name: string | undefined): TopCardLines {
  const link = card.querySelector(CONTACT_LINK);
  const nameAt = lines.findIndex(({ text }) => text === name);
  const contactAt = lines.findIndex(({ element }) => link && (link.contains(element) || element.contains(link)));
  if (!link || nameAt < 0) return {};
  const between = lines.slice(nameAt + 1, contactAt).filter(({ text }) => !isMark(text) && text !== name);
  const last = between.at(-1);
  const location = last && isBeside(link, last) ? between.pop() : undefined;
  return { headline: between[0]?.text, companyLine: between[1]?.text, location: location?.text };
}
