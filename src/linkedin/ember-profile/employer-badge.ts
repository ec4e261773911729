import type { ObservedPosition, Reading } from '../../domain/observation';
import { readText } from '../read-lines';
import { weigh } from '../weigh';

/** Badges beside the name, for the employer and the school: links to the sections in 2022, buttons since 2024. */
const EMPLOYER_ANCHOR = 'a[href$="#experience"]';
const BADGE = 'ul button';

/** "Current company" as the label of the employer's badge begins. */
const EMPLOYER_LABEL =
  /^(?:current c|aktuelles u|entreprise act|empresa a|azienda att|huidig|nuv|nåv|obecna f|şu anki ş|текущая к|現在の会社|当前公司|目前公司|현재 회사|الشركة الحالية)/i;

/**
 * The employer shown beside the name. The education badge has the same shape: where the label is in an unknown language, a badge
 * counts that names the employer of a current role; otherwise nothing is read.
 */
export function readEmployerBadge(card: Element, positions: readonly ObservedPosition[]): Reading<string> | null {
  const badges = [...card.querySelectorAll(BADGE)];
  const labelled = badges.find((badge) => EMPLOYER_LABEL.test(badge.getAttribute('aria-label') ?? ''));
  const names = positions.flatMap(({ company, current }) => (current ? [company] : []));
  return weigh(
    300,
    ['landmark', 'link to experience', readText(card.querySelector(EMPLOYER_ANCHOR))],
    ['landmark', 'badge label', readText(labelled)],
    ['text', 'badge of a current role', badges.map(readText).find((text) => names.includes(text))],
  );
}
