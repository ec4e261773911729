import type { ExperienceExtent } from '../domain/observation';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { excerptOf, positionWords, shorten } from './say';

/** What keeps a page or a record from being judged at all; null when nothing does. */
export function judgeUnreadable(file: CaseFile): Verdict | null {
  const { observation, contact, positions } = file;
  if (observation.isMasked) {
    const sentence = 'The page hides parts of the profile, so nothing can be concluded from it.';
    return cannotTell('masked', priorOfChange(file), sentence, { reasons: ['The page hides parts of the profile'] });
  }
  if (contact.company.trim() === '') return judgeWithoutCompany(file);
  if (positions.length === 0 || observation.experience === 'not-rendered') return judgeHeadOnly(file);
  return null;
}

function judgeWithoutCompany(file: CaseFile): Verdict {
  const shown = file.positions.find(({ state, isNoJob }) => state === 'current' && !isNoJob)?.position;
  const seen = shown === undefined ? [] : [positionWords(shown)];
  const sentence = ['The record has no company to compare with', ...seen.map((job) => `the page shows ${job}`)];
  return cannotTell('record-incomplete', priorOfChange(file), `${sentence.join('; ')}.`, {
    reasons: ['The record has no company', ...seen.map((job) => `${job} is listed as current`)],
    excerpt: shown === undefined ? '' : excerptOf(shown),
  });
}

/** Why there is no job to compare with. */
const MISSING: Record<ExperienceExtent, string> = {
  'not-rendered': 'the experience section is not on the page yet',
  unreadable: 'the experience section could not be read',
  partial: 'the page lists no job',
  complete: 'the page lists no job',
};

/** Only the head of the page is there. It may confirm the company; it never carries a change. */
function judgeHeadOnly(file: CaseFile): Verdict {
  const { observation, company, badge } = file;
  const head = observation.topCardCompany?.value ?? '';
  const isLoading = observation.experience === 'not-rendered';
  const missing = MISSING[observation.experience];
  const instead = badge === 'different' ? ` instead of ${company}` : '';
  const names = `The head of the page names ${shorten(head)}${instead}`;
  return cannotTell(
    isLoading ? 'experience-not-rendered' : 'partly-read',
    priorOfChange(file),
    badge === null ? `The job cannot be checked: ${missing}.` : `${names}, but ${missing}.`,
    {
      reasons: [...(badge === null ? [] : [names]), `${missing.slice(0, 1).toUpperCase()}${missing.slice(1)}`],
      excerpt: head === '' ? (observation.headline?.value ?? '') : head,
    },
  );
}
