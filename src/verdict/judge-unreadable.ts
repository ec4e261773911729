import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import type { CaseFile } from './case-file';
import { excerptOf, positionWords } from './say';

/** What keeps a page or a record from being judged at all; null when nothing does. */
export function judgeUnreadable(file: CaseFile): Verdict | null {
  const { observation, contact, positions } = file;
  if (observation.isMasked) {
    return cannotTell('masked', 'The page hides parts of the profile, so nothing can be concluded from it.');
  }
  if (contact.company.trim() === '') return judgeWithoutCompany(file);
  if (observation.experience === 'not-rendered' || positions.length === 0) return judgeHeadOnly(file);
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

/** Only the head of the page is there. It may confirm the company; it never carries a change. */
function judgeHeadOnly({ observation, contact, badge }: CaseFile): Verdict {
  const company = observation.topCardCompany?.value ?? '';
  const excerpt = company === '' ? (observation.headline?.value ?? '') : company;
  const missing =
    observation.experience === 'not-rendered'
      ? 'the experience section is not on the page yet'
      : 'the page lists no job';
  const reason = observation.experience === 'not-rendered' ? 'experience-not-rendered' : 'partly-read';
  if (badge === null) return cannotTell(reason, `${capital(missing)}, so the job cannot be checked.`, excerpt);
  if (badge === 'same') {
    return cannotTell(
      reason,
      `The head of the page names ${company}; the title is unknown, because ${missing}.`,
      excerpt,
    );
  }
  return cannotTell(
    reason,
    `The head of the page names ${company} instead of ${contact.company}, but ${missing}.`,
    excerpt,
  );
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
