import type { ProfileId } from '../domain/profile-address';
import { decodePart, normaliseSlug } from './address-part';

/** What the address of a profile page names: the member's slug, the `ACoAA…` token in its place, or Sales Navigator's `ACwAA…`. */
export interface PageAddress {
  kind: 'slug' | 'urn' | 'sales';
  value: string;
}

/** Scheme, host, optional mobile-lite prefix, then the part that names the member. */
const PROFILE = /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?::\d+)?\/+(?:mwlite\/+)?(?:profile\/+)?in\/+([^/?#]+)/i;

/** The site's name in a cell, not as the end of another site's. */
const LINKEDIN_HOST = /(?:^|[/.@\s"'(<=])linkedin\.com(?::\d+)?(?=[/?#]|$)/i;

/** A lead in Sales Navigator; `people` until 2021. What follows the token (search, session) is not the member's. */
const LEAD =
  /^https?:\/\/(?:[\w-]+\.)*linkedin\.com(?::\d+)?\/+sales\/+(?:lead|people)\/+(ACwA[\w-]{20,60})(?=[,/?#%]|$)/i;

const MEMBER_TOKEN = /^ACoA[\w-]{20,60}$/;

/** Sales Navigator's token, which LinkedIn also takes in place of a slug. */
const LEAD_TOKEN = /^ACwA[\w-]{20,60}(?=$|,)/;

/** Not members: the viewer's own short cut, and what LinkedIn links for people out of reach. */
const NO_MEMBER = ['me', 'unavailable'];

/** The slug of a member; null when the part of an address cannot be one. */
function readSlug(part: string): string | null {
  const slug = normaliseSlug(part);
  return slug === null || NO_MEMBER.includes(slug) ? null : slug;
}

function nameMember(part: string): PageAddress | null {
  const token = decodePart(part);
  if (MEMBER_TOKEN.test(token)) return { kind: 'urn', value: token };
  const [lead] = LEAD_TOKEN.exec(token) ?? [];
  if (lead !== undefined) return { kind: 'sales', value: lead };
  const slug = readSlug(part);
  return slug === null ? null : { kind: 'slug', value: slug };
}

/**
 * Whom the address of a page names, when it is a profile's: `/in/<slug>/` with whatever follows (locale, overlay, details), the
 * mobile-lite form, and Sales Navigator's leads. Null for every other page and every other site. `url` must be absolute.
 */
export function parseProfileAddress(url: string): PageAddress | null {
  const part = PROFILE.exec(url)?.[1];
  if (part !== undefined) return nameMember(part);
  const lead = LEAD.exec(url)?.[1];
  return lead === undefined ? null : { kind: 'sales', value: lead };
}

/**
 * The member that a spreadsheet cell names, in whatever form people keep addresses: with or without scheme and host, country
 * hosts, old `/pub/` addresses, Sales Navigator leads, urns, formulas, trailing blanks and signs. Null when it names none. A bare word is not
 * taken for a slug: "unknown" is one too.
 */
export function normaliseProfileAddress(text: string): ProfileId | null {
  const cell = text.slice(0, 2000).trim();
  return readUrn(cell) ?? readLead(cell) ?? readOldAddress(cell) ?? readProfileLink(cell);
}

function readUrn(cell: string): ProfileId | null {
  const urn = /^(?:urn:li:\w*profile:\(?)?(ACoA[\w-]{20,60})\b/.exec(cell)?.[1];
  if (urn) return { kind: 'urn', value: urn };
  const member = /^urn:li:member:(\d+)$/.exec(cell)?.[1];
  return member ? { kind: 'member', value: member } : null;
}

function readLead(cell: string): ProfileId | null {
  const token = /(?:\/sales\/(?:lead|people|profile)\/|fs_salesProfile:\(|^)(ACwA[\w-]{20,60})\b/.exec(cell)?.[1];
  return token ? { kind: 'sales', value: token } : null;
}

/** `/pub/name/X/Y/Z` became `/in/name-ZYX`; shorter parts were padded in ways nobody recorded, so those are left alone. */
function readOldAddress(cell: string): ProfileId | null {
  const old = /linkedin\.com\/pub\/([^/?#\s]+)\/(\w{1,3})\/(\w{3})\/(\w{3})(?=$|[/?#\s"'])/i.exec(cell);
  if (old) {
    const slug = readSlug(`${old[1]}-${old[4]}${old[3]}${old[2]}`);
    return slug === null ? null : { kind: 'slug', value: slug };
  }
  const view = /linkedin\.com\/profile\/view\?(?:[^#\s]*&)?id=([\w-]+)/i.exec(cell)?.[1];
  if (view && /^\d+$/.test(view)) return { kind: 'member', value: view };
  return view && MEMBER_TOKEN.test(view) ? { kind: 'urn', value: view } : null;
}

function readProfileLink(cell: string): ProfileId | null {
  const host = LINKEDIN_HOST.exec(cell);
  const path = host ? cell.slice(host.index + host[0].length) : cell.replace(/^(?=in\/|mwlite\/)/i, '/');
  const link = path.split(/[\s"'<>)\],;|]/)[0] ?? '';
  return parseProfileAddress(`https://linkedin.com${link.replace(/[.:!]+$/, '')}`);
}
