import type { ListedJob } from '../../domain/observation';
import { isFollowed } from '../is-followed';
import { readHref } from '../profile-links';
import { readText } from '../read-lines';
import type { Strategy } from '../strategy';
import { weigh } from '../weigh';
import type { SalesRow } from './find-rows';
import { COMPANY_LINK } from './lead-links';
import { findCompanyLinks, readBareText, readBefore } from './role-parts';
import { findOwn, isAside, readLinesBehind, readOwn } from './row-parts';
import { isDegreeMark } from './degree';
import { isInLabels, isOrderTold } from './labels';

/** The title in the rows of a search. What is marked `job-title` there is how long the lead has had it. */
const TITLE = '[data-anonymize="title"]';
const TITLE_IN_LIST = '[data-anonymize="job-title"]:not(.artdeco-entity-lockup__metadata)';
const COMPANY = '[data-anonymize="company-name"]';

/** The line of title and employer in a search, of the title alone in a list. */
const SUBTITLE_CLASS = '.artdeco-entity-lockup__subtitle';

const MAX_LENGTH = 300;

/** The employer's link on the row itself. */
function findCompanyLink(row: SalesRow): Element | undefined {
  return findCompanyLinks(row.element).find((link) => !isAside(row, link) && isFollowed(link));
}

/** An employer without a page is bare text behind the title; the button beside it ("See more about …") has it in its label. */
function readNamedCompany(row: SalesRow): string | null {
  const title = findOwn(row, TITLE);
  const line = title?.parentElement;
  const text = line ? readBareText(line.firstChild, title) : '';
  return line && text !== '' && isInLabels(line, text) ? text : null;
}

/** The same bare text, by the separator in front of it: an element without text. Other words before an employer ("at") have none. */
function readPartedCompany(row: SalesRow): string | null {
  const separator = findOwn(row, TITLE)?.nextElementSibling;
  const isOne = separator?.childNodes.length === 0 && isFollowed(separator);
  return isOne && !findCompanyLink(row) ? readBareText(separator.nextSibling) : null;
}

/** The one line behind the name in its cell of a table, while words for screen readers ("3rd degree connection") can be told from it. */
function readLineBehindName({ element, anchor }: SalesRow): string | null {
  const cell = anchor.closest('td');
  const lines = cell && isOrderTold(cell) && element.contains(cell) ? readLinesBehind(cell, anchor) : [];
  const [line, ...more] = lines.filter((each) => !isDegreeMark(each));
  return line && more.length === 0 && isFollowed(line.element) ? line.text : null;
}

/** The title in front of the employer's link. */
function readTitleBeforeCompany(row: SalesRow): string | null {
  const link = findCompanyLink(row);
  return link ? readBefore(link, row.anchor) : null;
}

const COMPANY_STRATEGIES: readonly Strategy<SalesRow>[] = [
  { tier: 'landmark', name: 'mark of the employer', read: (row) => readOwn(row, COMPANY) },
  { tier: 'landmark', name: 'link to the employer', read: (row) => readText(findCompanyLink(row)) },
  { tier: 'text', name: 'employer named by a button', read: readNamedCompany },
  { tier: 'text', name: 'employer behind the separator', read: readPartedCompany },
];

/** How the current title is read from the rows of a search. */
export const SEARCH_TITLE: readonly Strategy<SalesRow>[] = [
  { tier: 'landmark', name: 'mark of the title', read: (row) => readOwn(row, TITLE) },
  { tier: 'text', name: 'before the employer', read: readTitleBeforeCompany },
];

/** How the current title is read from the rows of a list. */
export const LIST_TITLE: readonly Strategy<SalesRow>[] = [
  {
    tier: 'landmark',
    name: 'mark of the title',
    read: (row) => readOwn(row, TITLE) ?? readOwn(row, TITLE_IN_LIST),
  },
  { tier: 'text', name: 'line behind the name', read: readLineBehindName },
  { tier: 'class', name: 'class of the title', read: (row) => readOwn(row, SUBTITLE_CLASS) },
];

/** What the strategies agree on; null where they do not. */
function agree(strategies: readonly Strategy<SalesRow>[], row: SalesRow): string | null {
  const reading = weigh(MAX_LENGTH, ...strategies.map(({ tier, name, read }) => [tier, name, read(row)] as const));
  return reading && !reading.conflicts ? reading.value : null;
}

/** The address of the employer's page, when a link or picture on the row itself leads there. */
function readCompanyUrl(row: SalesRow): string | null {
  const link = findOwn(row, COMPANY_LINK);
  const href = link ? readHref(link, row.context.url) : '';
  return href.split(/[?#]/)[0] || null;
}

/** The current job that a row states; null where it states neither title nor employer. */
export function readRowJob(row: SalesRow, titles: readonly Strategy<SalesRow>[]): ListedJob | null {
  const [title, company] = [agree(titles, row), agree(COMPANY_STRATEGIES, row)];
  return title === null && company === null ? null : { title, company, companyUrl: company && readCompanyUrl(row) };
}
