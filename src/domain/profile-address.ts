import type { Instant } from './ids';

/**
 * The forms in which LinkedIn names a member. All are opaque: they are normalised and compared, never taken apart.
 * - `slug`: the last part of `/in/<slug>`, decoded, lower case, NFC; its owner can change it
 * - `urn`: the `ACoAA…` token, stable
 * - `member`: the member number
 * - `sales`: the `ACwAA…` token of Sales Navigator
 */
export type ProfileIdKind = 'slug' | 'urn' | 'member' | 'sales';

/** One form of a member's identity. */
export interface ProfileId {
  kind: ProfileIdKind;
  value: string;
}

/** A profile identity that a contact is known by, and how it was learnt. A contact may have several. */
export interface ProfileAddress extends ProfileId {
  learntAt: Instant;
  source: 'import' | 'page' | 'user';
}

/** The identity to keep where only one is kept: the slug, for it opens the page; else whatever there is. */
export function pickProfileId(ids: readonly ProfileId[]): ProfileId | null {
  const picked = ids.find(({ kind }) => kind === 'slug') ?? ids[0];
  return picked === undefined ? null : { kind: picked.kind, value: picked.value };
}

/** The key under which a profile identity is stored and compared. */
export function profileKey(id: ProfileId): string {
  return `${id.kind}:${id.value}`;
}

/** The profile identity of a key. */
export function profileIdOf(key: string): ProfileId {
  const colon = key.indexOf(':');
  return { kind: key.slice(0, colon) as ProfileIdKind, value: key.slice(colon + 1) };
}
