import { readHref } from '../profile-links';
import { findEmployerLines } from './employer-names';
import { pickOwn } from './own-part';
import type { RoleSource } from './role-source';
import type { RoleStrategy } from './role-strategy';

/** The employer's page, by the shape of its address; on the site's own pages of Sales Navigator too. */
const EMPLOYER_PAGE = /^https:\/\/(?:[\w-]+\.)?linkedin\.com\/(?:sales\/)?(?:company|school|showcase)\/[^/?#]+\/?/;

/** A picture, or what stands in for one. */
const LOGO = 'img,figure,svg';

/** The one page that all links of a kind lead to, without query. */
function readPages(role: RoleSource, isWanted: (link: Element) => boolean): string | null {
  const { part, last } = findEmployerLines(role);
  const links = [...pickOwn(part, 'a[href]', last), ...(role.header ? pickOwn(role, 'a[href]', role.dateAt) : [])];
  const pages = links.filter(isWanted).flatMap((link) => EMPLOYER_PAGE.exec(readHref(link, role.context.url)) ?? []);
  return new Set(pages).size === 1 ? (pages[0] ?? null) : null;
}

const isOnLine = (role: RoleSource, link: Element): boolean =>
  [...(role.header?.lines.slice(0, 2) ?? []), ...role.lines.slice(0, role.dateAt + 1)].some(
    ({ element }) => link.contains(element) || element.contains(link),
  );

/** Links to the employer's page: from its logo, and from the lines. */
export const EMPLOYER_LINKS: readonly RoleStrategy[] = [
  {
    tier: 'landmark',
    name: 'link of the logo',
    read: (role) => ({ companyUrl: readPages(role, (link) => link.querySelector(LOGO) !== null) }),
  },
  {
    tier: 'landmark',
    name: 'link of the lines',
    read: (role) => ({ companyUrl: readPages(role, (link) => isOnLine(role, link)) }),
  },
];
