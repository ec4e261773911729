import type { ExperienceExtent } from '../domain/observation';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { excerptOf, positionWords, shorten } from './say';

/** What keeps a page or a record from being judged at all; null when nothing does. */
export function judgeUnreadable(file: CaseFile): Verdict | null {
  const { observation, contact, positions } = file;
  if (observation.isMasked) {
    return cannotTell('masked', 'The page hides parts of the profile, so nothing can be concluded from it.');
  }
  if (contact.company.trim() === '') return judgeWithoutCompany(file);
  if (positions.length === 0 || observation.experience === 'not-rendered') return judgeHeadOnly(file);
  return null;
}

function judgeWithoutCompany({ positions }: CaseFile): Verdict {
  const shown = positions.find(({ state, isNoJob }) => state === 'current' && !isNoJob)?.position;
  const sentence =
    shown === undefined
      ? 'The record has no company to compare with.'
      : `The record has no company to compare with; the page shows ${positionWords(shown)}.`;
  return cannotTell('record-incomplete', sentence, shown === undefined ? '' : excerptOf(shown));
}

/** Why there is no job to compare with. */
const MISSING: Record<ExperienceExtent, string> = {
  'not-rendered': 'the experience section is not on the page yet',
  unreadable: 'the experience section could not be read',
  partial: 'the page lists no job',
  complete: 'the page lists no job',
};

/** Only the head of the page is there. It may confirm the company; it never carries a change. */
function judgeHeadOnly({ observation, company, badge }: CaseFile): Verdict {
  const head = observation.topCardCompany?.value ?? '';
  const isLoading = observation.experience === 'not-rendered';
  const missing = MISSING[observation.experience];
  const instead = badge === 'different' ? ` instead of ${company}` : '';
  const sentence =
    badge === null
      ? `The job cannot be checked: ${missing}.`
      : `The head of the page names ${shorten(head)}${instead}, but ${missing}.`;
  const excerpt = head === '' ? (observation.headline?.value ?? '') : head;
  return cannotTell(isLoading ? 'experience-not-rendered' : 'partly-read', sentence, excerpt);
}
