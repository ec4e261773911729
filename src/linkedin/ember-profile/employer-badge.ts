import { readText } from '../read-lines';
import type { Strategy } from '../strategy';

/** Badges beside the name, for the employer and the school: links to the sections in 2022, buttons since 2024. */
const EMPLOYER_ANCHOR = 'a[href$="#experience"]';
const BADGE = 'ul button';

/** "Current company" as the label of the employer's badge begins. */
const EMPLOYER_LABEL =
  /^(?:current c|aktuelles u|entreprise act|empresa a|azienda att|huidig|nuv|nåv|obecna f|şu anki ş|текущая к|現在の会社|当前公司|目前公司|현재 회사|الشركة الحالية)/i;

/** The employer shown beside the name. The education badge has the same shape: only its label or its link tells them apart. */
export const EMPLOYER_BADGE: readonly Strategy<{ element: Element }>[] = [
  {
    tier: 'landmark',
    name: 'link to experience',
    read: ({ element }) => readText(element.querySelector(EMPLOYER_ANCHOR)),
  },
  {
    tier: 'landmark',
    name: 'badge label',
    read: ({ element }) =>
      readText(
        [...element.querySelectorAll(BADGE)].find((badge) =>
          EMPLOYER_LABEL.test(badge.getAttribute('aria-label') ?? ''),
        ),
      ),
  },
];
