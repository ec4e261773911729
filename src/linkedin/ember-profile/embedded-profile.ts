import { parseProfileAddress } from '../../text/linkedin-address';
import { asText, parseObjects } from '../json';
import { agreeOnToken } from '../profile-links';

/** What the page's embedded answers say about one member. */
export interface EmbeddedProfile {
  name: string;
  urn: string | null;
  memberId: string | null;
}

/** Answers of LinkedIn's server, written into the first page of a visit. After a change of page they are those of an earlier one. */
const ANSWERS = 'code[id^="bpr-guid-"]';

/** Members by name in an answer, as in addresses: letters beyond English are percent-encoded. */
const IDENTIFIERS = /"publicIdentifier":\s*"([^"]+)"/g;

const isOf = (slug: string, identifier: string): boolean =>
  parseProfileAddress(`https://linkedin.com/in/${identifier}`)?.value === slug;

/** The embedded profile that carries the slug: embedded data of any other member, the viewer's too, is never looked at. */
export function readEmbeddedProfile(root: Element, slug: string): EmbeddedProfile | null {
  for (const code of root.querySelectorAll(ANSWERS)) {
    const text = code.textContent ?? '';
    const isAbout = [...text.matchAll(IDENTIFIERS)].some(([, identifier = '']) => isOf(slug, identifier));
    const found = isAbout && parseObjects(text, 'included').find((each) => isOf(slug, asText(each.publicIdentifier)));
    if (!found) continue;
    return {
      name: `${asText(found.firstName)} ${asText(found.lastName)}`.trim(),
      urn: agreeOnToken([asText(found.entityUrn)]),
      memberId: /^urn:li:member:(\d+)$/.exec(asText(found.objectUrn))?.[1] ?? null,
    };
  }
  return null;
}
