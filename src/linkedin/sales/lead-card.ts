import type { NobodyObservation, UnreadObservation } from '../../domain/observation';
import { isFollowed } from '../is-followed';
import { nobody, unread, type PageContext } from '../page-context';
import type { ProfileCard } from '../profile-layout';
import { readText } from '../read-lines';
import { openHead, type CardHead } from './card-head';
import { findDegree } from './degree';
import { readLeadIdentity } from './lead-identity';
import { findLeadName, NAME } from './lead-name';
import { isNobodysName } from './nobodys-name';

/** The card of a lead, with the roles held now; a panel beside a list has the same. */
const WHOLE_CARD = '#profile-card-section';

/** What shows who the lead is, the narrowest first; the last until 2021. */
const CARD = ['[data-sn-view-name="feature-lead-top-card"]', WHOLE_CARD, '.profile-topcard'];

const MAX_CARDS = 10;

/** The card of a lead as its strategies need it. */
export interface LeadCard extends ProfileCard {
  salesId: string;
  head: CardHead;
  /** The element with the name in the head. */
  name: Element | null;
  /** The part of the page about the lead, with the roles held now. */
  whole: Element;
}

/** The elements that may be a lead's card: by their marks, or the section around a name or heading. */
function findCardElements(root: Element): Element[] {
  const marked = CARD.flatMap((mark) => [...root.querySelectorAll(mark)]);
  const named = [...root.querySelectorAll(NAME)].slice(0, 50);
  const around = named.filter((name) => !name.closest('li,tr')).flatMap((name) => name.closest('section') ?? []);
  return [...new Set([...marked, ...around])].slice(0, MAX_CARDS);
}

/**
 * The card of the lead that the address names. While a card carries the marks of two leads, or of none, it is in change; while it is the last on
 * its page it may still be arriving. A lead out of reach is no person to be read.
 */
export function findLeadCard(root: Element, context: PageContext): LeadCard | UnreadObservation | NobodyObservation {
  let isOther = false;
  for (const element of findCardElements(root)) {
    const head = openHead(element, context.url);
    const name = findLeadName(head);
    const { salesIds, slug, urn } = readLeadIdentity(element, name, { root, url: context.url });
    const [salesId, ...others] = salesIds;
    if (salesId === undefined || others.length > 0 || !isFollowed(element)) continue;
    if (salesId === context.address.value) {
      if (isNobodysName(readText(name))) return nobody(context, 'not-a-profile');
      const { lines } = head;
      const nameAt = lines.findIndex((line) => name?.contains(line.element) || line.element.contains(name));
      const degree = nameAt < 0 ? null : findDegree(lines.slice(nameAt + 1));
      const known = { root, context, slug, urn, memberId: null, salesId, degree, isSelf: false, isMasked: false };
      return { ...known, head, name, whole: element.closest(WHOLE_CARD) ?? element };
    }
    isOther = true;
  }
  return unread(context, isOther ? 'other-person' : 'not-settled');
}
