import type { ProfileAddress, ProfileId, ProfileIdKind } from './profile-address';

const BASE = 'https://www.linkedin.com/in/';
const LEAD_BASE = 'https://www.linkedin.com/sales/lead/';

/** The address of a profile as a record holds it. */
export function profileUrl(slug: string): string {
  return BASE + encodeURIComponent(slug);
}

/** The address of a contact's profile: the first slug counts. Empty when none is known. */
export function profileUrlOf(profiles: readonly ProfileAddress[]): string {
  const slug = profiles.find(({ kind }) => kind === 'slug');
  return slug === undefined ? '' : profileUrl(slug.value);
}

/**
 * The address at which a profile opens: by slug, else by token, else in Sales Navigator. Empty when no identity is known that
 * makes one.
 */
export function pageUrlOf(profiles: readonly ProfileId[]): string {
  const find = (kind: ProfileIdKind) => profiles.find((profile) => profile.kind === kind)?.value;
  const [member, lead] = [find('slug') ?? find('urn'), find('sales')];
  if (member !== undefined) return profileUrl(member);
  return lead === undefined ? '' : LEAD_BASE + lead;
}

/** The slug alone or behind `in/`; LinkedIn's own tokens in its place are none. */
const SLUG = /(?:^|\bin\/)((?!AC[ow]A[\w-]{20})[^/?#\s,]+)\/*(?:[?#]|$)/;

/** The slug in an address made by {@link profileUrl}, or in one cut down to the slug itself; null when there is none. */
export function slugOf(address: string): string | null {
  try {
    const [, slug = ''] = SLUG.exec(address.trim()) ?? [];
    return decodeURIComponent(slug).normalize('NFC').toLowerCase() || null;
  } catch {
    return null;
  }
}
