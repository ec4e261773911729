import type { ObservedPosition, Reading } from '../../domain/observation';
import { readText } from '../read-lines';
import { weigh } from '../weigh';

/** Badges beside the name, for the employer and the school: links to the sections in 2022, buttons since 2024. */
const EMPLOYER_ANCHOR = 'a[href$="#experience"]';
const BADGE = 'button[aria-label],[aria-label]';

/** "Current company" as the badge's label begins in the languages seen, before a colon where there is one. */
const EMPLOYER_LABEL =
  /^(?:current company|aktuelles unternehmen|entreprise actuelle|empresa actual|empresa atual|azienda attuale|huidig bedrijf|nuværende virksomhed|nuvarande företag|nåværende firma|obecna firma|現在の会社|目前就职|當前公司)/i;

function readLabelled(card: Element): string | null {
  const badge = [...card.querySelectorAll(BADGE)].find((each) =>
    EMPLOYER_LABEL.test(each.getAttribute('aria-label') ?? ''),
  );
  return readText(badge);
}

/** A badge whose text is the employer of a role: the label says nothing where its language is not known. */
function readKnown(card: Element, positions: readonly ObservedPosition[]): string | null {
  const texts = [...card.querySelectorAll('ul button')].map(readText);
  return (
    texts.find((text) => text !== null && positions.some(({ company, current }) => company === text && current)) ?? null
  );
}

/** The employer shown beside the name. The education badge has the same shape; where neither label nor role tells, nothing is read. */
export function readEmployerBadge(card: Element, positions: readonly ObservedPosition[]): Reading<string> | null {
  const where = 'top card';
  return weigh(
    [
      { strategy: 'link to experience', tier: 'landmark', value: readText(card.querySelector(EMPLOYER_ANCHOR)), where },
      { strategy: 'badge label', tier: 'landmark', value: readLabelled(card), where },
      { strategy: 'badge of a current role', tier: 'text', value: readKnown(card, positions), where },
    ],
    300,
  );
}
