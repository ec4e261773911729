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

/** The embedded profile that carries the slug: embedded data of any other member, the viewer's too, is never looked at. */
export function readEmbeddedProfile(root: Element, slug: string): EmbeddedProfile | null {
  for (const code of root.querySelectorAll(ANSWERS)) {
    const text = code.textContent ?? '';
    const found =
      text.includes(`"${slug}"`) && parseObjects(text, 'included').find((each) => each.publicIdentifier === slug);
    if (!found) continue;
    return {
      name: `${asText(found.firstName)} ${asText(found.lastName)}`.trim(),
      urn: agreeOnToken([asText(found.entityUrn)]),
      memberId: /^urn:li:member:(\d+)$/.exec(asText(found.objectUrn))?.[1] ?? null,
    };
  }
  return null;
}
