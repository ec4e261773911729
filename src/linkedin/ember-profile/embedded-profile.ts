import { cleanText } from '../../text/clean-text';
import { findToken } from '../profile-links';

/** What the page's embedded answers say about one member. */
export interface EmbeddedProfile {
  name: string;
  headline: string | null;
  urn: string | null;
  memberId: string | null;
}

/** Answers of LinkedIn's server, written into the first page of a visit. After a change of page they are those of an earlier one. */
const ANSWERS = 'code[id^="bpr-guid-"]';
const MAX_LENGTH = 2_000_000;

const asText = (value: unknown): string | null => (typeof value === 'string' ? cleanText(value) || null : null);

/** The embedded profile that carries the slug: embedded data of any other member, the viewer's too, is never looked at. */
export function readEmbeddedProfile(document: Document, slug: string | null): EmbeddedProfile | null {
  if (slug === null) return null;
  for (const code of document.documentElement.querySelectorAll(ANSWERS)) {
    const text = code.textContent ?? '';
    if (text.length > MAX_LENGTH || !text.includes(`"${slug}"`)) continue;
    const found = findProfile(text, slug);
    if (found) return found;
  }
  return null;
}

function findProfile(text: string, slug: string): EmbeddedProfile | null {
  try {
    const { included } = JSON.parse(text) as { included?: Record<string, unknown>[] };
    const profile = included?.find((entity) => entity.publicIdentifier === slug && asText(entity.firstName));
    if (!profile) return null;
    return {
      name: [asText(profile.firstName), asText(profile.lastName)].filter(Boolean).join(' '),
      headline: asText(profile.headline),
      urn: findToken(asText(profile.entityUrn) ?? ''),
      memberId: /^urn:li:member:(\d+)$/.exec(asText(profile.objectUrn) ?? '')?.[1] ?? null,
    };
  } catch {
    return null;
  }
}
