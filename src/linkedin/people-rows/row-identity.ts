import type { Degree } from '../../domain/observation';
import { agreeOnDegree } from '../agree-on-degree';
import { agreeOnToken } from '../profile-links';
import type { PersonLink } from './person-links';

/** What only belongs to the person of a row: the key of its button, its button to write, and the search for mutual connections. */
const TOKEN_KEY = '[componentkey^="SearchResultsACoA"]';
const TOKEN_LINK = 'a[href*="/messaging/compose"],a[href*="connectionOf="]';

/** The member's number on a row of the older front end. */
const MEMBER_NUMBER = '[data-chameleon-result-urn^="urn:li:member:"]';

const INVITATION = 'a[href*="vanityName="]';

/** The `ACoAA…` token of a row's person; null without one, and where its parts disagree. */
export function readRowToken(row: Element, own: readonly PersonLink[]): string | null {
  const keys = [...row.querySelectorAll(TOKEN_KEY)].map((element) => element.getAttribute('componentkey') ?? '');
  const links = [...row.querySelectorAll(TOKEN_LINK)].map((link) => link.getAttribute('href') ?? '');
  return agreeOnToken([...keys, ...links, ...own.map(({ token }) => token ?? '')]);
}

/** The member's number, where the row itself carries it. */
export function readRowMemberId(row: Element): string | null {
  const numbered = row.matches(MEMBER_NUMBER) ? [row] : [...row.querySelectorAll(MEMBER_NUMBER)];
  const around = numbered.length > 0 ? numbered : [row.closest(MEMBER_NUMBER)];
  const ids = new Set(around.map((element) => element?.getAttribute('data-chameleon-result-urn')?.slice(14)));
  const [id] = ids;
  return ids.size === 1 && id && /^\d+$/.test(id) ? id : null;
}

/** Whether the row invites somebody else than its links lead to: it is about to become another person's. */
export function invitesAnother(row: Element, slug: string | null): boolean {
  return [...row.querySelectorAll(INVITATION)].some((link) => {
    const name = /vanityName=([^&#]*)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
    return slug !== null && name !== '' && decode(name).toLowerCase() !== slug;
  });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    return text;
  }
}

/** The degree that a mark such as "• 2nd" states: a digit in every language; null when it states none, or two. */
export function readDegree(mark: string): Degree | null {
  return agreeOnDegree([...mark.matchAll(/[•·∙]\D{0,3}([123])(?!\d)/g)].map(([, digit]) => digit));
}
