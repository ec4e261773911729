import { parseProfileAddress } from '../../text/linkedin-address';
import { asText, parseObjects, type Json } from '../json';
import { agreeOnToken } from '../profile-links';

/** What the page's embedded answers say about one member; a text is empty where they say nothing. */
export interface EmbeddedProfile {
  name: string;
  headline: string;
  location: string;
  urn: string | null;
  memberId: string | null;
}

/** Answers of LinkedIn's server, written into the first page of a visit. After a change of page they are those of an earlier one. */
export const EMBEDDED_ANSWERS = 'code[id^="bpr-guid-"]';

/** Members by name in an answer, as in addresses: letters beyond English are percent-encoded. */
const IDENTIFIERS = /"publicIdentifier":\s*"([^"]+)"/g;

/** A member's own entity; the entities of roles and schools carry the token too. */
const MEMBER_ENTITY = /^urn:li:fsd?_(?:miniP|p)rofile:ACoA[\w-]+$/;

/** Scripts in which the family name comes first on the page, which the data do not tell. */
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;

const isOf = (slug: string, identifier: string): boolean =>
  parseProfileAddress(`https://linkedin.com/in/${identifier}`)?.value === slug;

function hasToken({ entityUrn }: Json, token: string | null): boolean {
  const entity = asText(entityUrn);
  return token !== null && MEMBER_ENTITY.test(entity) && agreeOnToken([entity]) === token;
}

function describe(found: Json): EmbeddedProfile {
  const name = `${asText(found.firstName)} ${asText(found.lastName)}`.trim();
  const [location = '', otherwise = location] = [asText(found.locationName), asText(found.geoLocationName)].filter(
    Boolean,
  );
  return {
    name: FAMILY_FIRST.test(name) ? '' : name,
    headline: asText(found.headline),
    location: location === otherwise ? location : '',
    urn: agreeOnToken([asText(found.entityUrn)]),
    memberId: /^urn:li:member:(\d+)$/.exec(asText(found.objectUrn))?.[1] ?? null,
  };
}

/**
 * The embedded profile that carries the slug, or the token that the page itself gives the member: embedded data of any other
 * member, the viewer's too, is never looked at.
 */
export function readEmbeddedProfile(root: Element, slug: string, token: string | null = null): EmbeddedProfile | null {
  for (const code of root.querySelectorAll(EMBEDDED_ANSWERS)) {
    const text = code.textContent ?? '';
    const isAbout =
      (token !== null && text.includes(token)) ||
      [...text.matchAll(IDENTIFIERS)].some(([, identifier = '']) => isOf(slug, identifier));
    const found =
      isAbout &&
      parseObjects(text, 'included').find((each) => isOf(slug, asText(each.publicIdentifier)) || hasToken(each, token));
    if (found) return describe(found);
  }
  return null;
}
