import { readText } from '../read-lines';
import type { Strategy } from '../strategy';
import { findContactLink } from './ember-card';

/** The employer's badge is a link to the Experience section until 2023. */
const EMPLOYER_ANCHOR = 'a[href$="#experience"],a[href$="#experience-section"]';

/** "Current company" as the label of the employer's badge begins, in the languages most members use. */
const EMPLOYER_LABEL =
  /^(?:current c|aktuelles u|entreprise act|empresa a|azienda att|huidig|nuv|nåv|obecna f|şu anki ş|текущая к|現在の会社|当前公司|目前公司|현재 회사|الشركة الحالية)/i;

/** What the employer is read from in every generation of cards. */
export interface BadgeSource {
  /** The badges beside the name in page order. */
  badges: readonly Element[];
  /** The employers of the roles held now, as the Experience section names them. */
  readCurrentEmployers(): readonly string[];
}

/** The badges of a card: the one list before the contact link with a button or link in each of at most two items. */
export function findBadges(card: Element): Element[] {
  const link = findContactLink(card);
  const lists = [...card.querySelectorAll('ul')].flatMap((list) => {
    const badges = [...list.children].map((item) => [...item.querySelectorAll('button,a')]);
    const isList = badges.length > 0 && badges.length <= 2 && badges.every(({ length }) => length === 1);
    return isList && link && list.compareDocumentPosition(link) & 4 ? [badges.flat()] : [];
  });
  return lists.length === 1 ? lists.flat() : [];
}

/** The employer's badge stands before the school's, which has the same shape. */
export const FIRST_OF_TWO: Strategy<BadgeSource> = {
  tier: 'text',
  name: 'first of two badges',
  read: ({ badges }) => (badges.length === 2 ? readText(badges[0]) : null),
};

/** A first badge may be the school's, where there is no employer: not if it names the employer of a current role. */
export const OF_CURRENT_ROLE: Strategy<BadgeSource> = {
  tier: 'text',
  name: 'badge of a current role',
  read({ badges, readCurrentEmployers }) {
    const text = readText(badges[0]);
    return text && readCurrentEmployers().includes(text) ? text : null;
  },
};

/** The employer shown beside the name since 2022. */
export const EMPLOYER_BADGE: readonly Strategy<BadgeSource & { element: Element }>[] = [
  {
    tier: 'landmark',
    name: 'link to experience',
    read: ({ element }) => readText(element.querySelector(EMPLOYER_ANCHOR)),
  },
  {
    tier: 'landmark',
    name: 'badge label',
    read: ({ badges }) => readText(badges.find((badge) => EMPLOYER_LABEL.test(badge.getAttribute('aria-label') ?? ''))),
  },
  FIRST_OF_TWO,
  OF_CURRENT_ROLE,
];
