import { splitEmploymentType } from './employment-type';
import type { PageContext } from '../page-context';
import { readHref } from '../profile-links';
import { LIST, type Line } from '../read-lines';

/** The employer of an entry. */
export interface Employer {
  company: string;
  employmentType: string | null;
  /** The address of its page, absolute, without query; null when it has none. */
  companyUrl: string | null;
  /** The description of the logo, "Acme logo" in the language of the page, or a link to a search names it too. */
  isNamedTwice: boolean;
}

/** The employer's page, by the shape of its address. Employers without a page are linked to a search instead. */
const EMPLOYER_PAGE = /^https:\/\/(?:\w+\.)?linkedin\.com\/(?:company|school|showcase)\/[^/?#]+\/?/;
const SEARCH = /^https:\/\/(?:\w+\.)?linkedin\.com\/search\/results\/.*[?&]keywords=/;

/**
 * What an entry says about the employer that `name` holds, with or without the kind of employment. Links count that stand before or around
 * `last`, the last line that is surely the entry's own, outside the lists nested in it.
 */
export function readEmployer(entry: Element, name: string, last: Line, { url }: PageContext): Employer {
  const links = [...entry.querySelectorAll('a[href]')].flatMap((link) => {
    const list = link.closest(LIST);
    const isNested = list !== entry && entry.contains(list);
    return !isNested && link.compareDocumentPosition(last.element) & 4 ? [readHref(link, url)] : [];
  });
  const logo = entry.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  const searched = links.flatMap((href) => (SEARCH.test(href) && new URL(href).searchParams.get('keywords')) || []);
  const names = [logo, ...searched].join('\n');
  const split = splitEmploymentType(name, names);
  const [companyUrl = null] = links.flatMap((href) => EMPLOYER_PAGE.exec(href) ?? []);
  return { ...split, companyUrl, isNamedTwice: split.company !== '' && names.includes(split.company) };
}
