import type { ExperienceExtent } from '../domain/observation';
import { say } from '../domain/said';
import type { Verdict } from '../domain/verdict';
import { cannotTell } from './cannot-tell';
import { priorOfChange } from './case-file';
import type { CaseFile } from './case-file';
import { excerptOf, sayJob, shorten } from './say';

/** What keeps a page or a record from being judged at all; null when nothing does. */
export function judgeUnreadable(file: CaseFile): Verdict | null {
  const { observation, contact, positions } = file;
  if (observation.isMasked) {
    const reasons = [say('fact.page.masked')];
    return cannotTell('masked', priorOfChange(file), say('page.masked'), { reasons });
  }
  if (contact.company.trim() === '') return judgeWithoutCompany(file);
  if (positions.length === 0 || observation.experience === 'not-rendered') return judgeHeadOnly(file);
  return null;
}

function judgeWithoutCompany(file: CaseFile): Verdict {
  const shown = file.positions.find(({ state, isNoJob }) => state === 'current' && !isNoJob)?.position;
  const job = shown === undefined ? null : sayJob(shown);
  return cannotTell('record-incomplete', priorOfChange(file), say('lacking.company', { job }), {
    reasons: [say('fact.company.lacking'), ...(job === null ? [] : [say('fact.current', { job })])],
    excerpt: shown === undefined ? '' : excerptOf(shown),
  });
}

/** Why there is no job to compare with. */
const MISSING: Record<ExperienceExtent, 'not-rendered' | 'unreadable' | 'empty'> = {
  'not-rendered': 'not-rendered',
  unreadable: 'unreadable',
  partial: 'empty',
  complete: 'empty',
};

/** Only the head of the page is there. It may confirm the company; it never carries a change. */
function judgeHeadOnly(file: CaseFile): Verdict {
  const { observation, company, badge } = file;
  const head = observation.topCardCompany?.value ?? '';
  const isLoading = observation.experience === 'not-rendered';
  const missing = MISSING[observation.experience];
  const named = { seen: shorten(head), company: badge === 'different' ? company : null };
  const clause = say(`page.${missing}`);
  return cannotTell(
    isLoading ? 'experience-not-rendered' : 'partly-read',
    priorOfChange(file),
    badge === null ? say('page.jobless', { missing: clause }) : say('page.head', { ...named, missing: clause }),
    {
      reasons: [...(badge === null ? [] : [say('fact.head.names', named)]), say(`fact.page.${missing}`)],
      excerpt: head === '' ? (observation.headline?.value ?? '') : head,
    },
  );
}
