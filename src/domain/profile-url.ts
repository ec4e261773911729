import type { ProfileAddress } from './profile-address';

const BASE = 'https://www.linkedin.com/in/';

/** The address of a profile as a record holds it. */
export function profileUrl(slug: string): string {
  return BASE + encodeURIComponent(slug);
}

/** The address of a contact's profile: the first slug counts. Empty when none is known. */
export function profileUrlOf(profiles: readonly ProfileAddress[]): string {
  const slug = profiles.find(({ kind }) => kind === 'slug');
  return slug === undefined ? '' : profileUrl(slug.value);
}

/** The slug in an address made by {@link profileUrl}, or in one cut down to the slug itself; null when there is none. */
export function slugOf(address: string): string | null {
  const last = address.trim().replace(/\/+$/, '').split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last).normalize('NFC').toLowerCase() || null;
  } catch {
    return null;
  }
}
