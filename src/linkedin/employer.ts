import type { PageContext } from './page-reader';
import { LIST, type Line } from './read-lines';

/** The employer of an entry. */
export interface Employer {
  name: string;
  /** The address of its page, absolute, without query; null when it has none. */
  url: string | null;
  /** The description of the logo, "Acme logo" in the language of the page, names it too. */
  isOnLogo: boolean;
}

/** The employer's page, by the shape of its address. Employers without a page are linked to a search instead. */
const EMPLOYER_PAGE = /^https:\/\/(?:\w+\.)?linkedin\.com\/(?:company|school|showcase)\/[^/?#]+\/?/;

/** The first link to an employer's page that stands before or around `line`, outside lists nested in the entry. */
function findEmployerPage(entry: Element, line: Line | undefined, { url }: PageContext): string | null {
  if (!line) return null;
  for (const link of entry.querySelectorAll('a[href]')) {
    const list = link.closest(LIST);
    const isNested = list !== entry && entry.contains(list);
    if (isNested || !(link.compareDocumentPosition(line.element) & 4)) continue;
    const href = link.getAttribute('href') ?? '';
    const page = URL.canParse(href, url) ? EMPLOYER_PAGE.exec(new URL(href, url).href) : null;
    if (page) return page[0];
  }
  return null;
}

/** What an entry says about the employer called `name`; `line` is the last line that is surely the entry's own. */
export function readEmployer(entry: Element, name: string, line: Line | undefined, context: PageContext): Employer {
  const logo = entry.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return { name, url: findEmployerPage(entry, line, context), isOnLogo: name !== '' && logo.includes(name) };
}
