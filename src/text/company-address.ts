import { normaliseSlug } from './address-part';

/** What the address of an organisation's page names: its kind of page, and its number or its slug, whichever the address holds. */
export interface CompanyAddress {
  kind: 'company' | 'school' | 'showcase';
  /** The number, as digits. Sales Navigator uses the same one. */
  id: string | null;
  /** Decoded, NFC, lower case. Which number it belongs to only a page can tell that shows both. */
  slug: string | null;
}

/** Scheme and host, where there are any; an address may be relative, as links on a page are. */
const HOST = /^(?:(?:https?:)?\/\/)?(?:[\w-]+\.)*linkedin\.com(?::\d+)?(?=[/?#]|$)/i;

/** The organisation's part of the path: `company-beta` in 2017, `sales` for Sales Navigator. */
const PAGE = /^\/+(?:mwlite\/+)?(?:(company|school|showcase)|company-beta|sales\/+company)\/+([^/?#]+)/i;

const NUMBER = /^\d{1,18}$/;

/** Stands where an employer has no page, or none that may be seen. */
const NO_COMPANY = 'unavailable';

/**
 * What organisation an address names: `/company/<number or slug>` with whatever follows (`/life/`, `/people/`, a query), on any of
 * LinkedIn's hosts or relative, and `/sales/company/<number>`. Null for every other address.
 */
export function parseCompanyAddress(url: string): CompanyAddress | null {
  const path = url.slice(0, 2000).trim().replace(HOST, '');
  const [, kind = 'company', part = ''] = PAGE.exec(path) ?? [];
  const name = normaliseSlug(part);
  if (name === null || name === NO_COMPANY) return null;
  const named = { kind: kind.toLowerCase() as CompanyAddress['kind'] };
  return NUMBER.test(name) ? { ...named, id: name, slug: null } : { ...named, id: null, slug: name };
}

/** The number or slug under which an organisation is known, from the address of its page; null for anything else. */
export function companyKeyOf(url: string | null): string | null {
  const address = url === null ? null : parseCompanyAddress(url);
  return address && (address.id ?? address.slug);
}
