import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Instant } from '../domain/ids';
import type { Alias, Dismissal } from '../domain/memory';
import type { ProfileObservation } from '../domain/observation';
import type { Verdict } from '../domain/verdict';
import type { CaseFile } from './case-file';
import { continueJobs } from './continue-jobs';
import { dropDismissed } from './drop-dismissed';
import { judgeEmployment } from './judge-employment';
import { judgeName } from './judge-name';
import { judgePosition } from './judge-position';
import { sortLearnt } from '../text/learnt';
import { priorsAfter } from './priors';
import { relateCompany } from './relate-company';
import { shorten } from './say';
import { tellApart } from './tell-apart';
import { tidyAddress } from './tidy-address';
import { tidyPlace } from './tidy-place';
import { monthOf, monthsBetween } from './year-month';

/** What the user has said before about companies, titles and findings. */
export interface VerdictMemory {
  aliases: readonly Alias[];
  dismissals: readonly Dismissal[];
}

/**
 * Compares what a profile page said with the record of the contact whose profile it is. `account` is the contact's, where the
 * record hangs on one. The same input always gives the same verdict; where the page says too little, it says so.
 */
export function compare(
  observation: ProfileObservation,
  contact: Contact,
  account: Account | null,
  memory: VerdictMemory,
  now: Instant,
): Verdict {
  const file = openCase(observation, contact, account, memory, now);
  const verdict = judgeName(file, dropDismissed(judgeEmployment(file), file.isDismissed));
  if (observation.isMasked) return verdict;
  const tidyUps = [...tidyPlace(observation, contact), ...tidyAddress(observation, contact)];
  return { ...verdict, findings: [...verdict.findings, ...tidyUps.filter((finding) => !file.isDismissed(finding))] };
}

function openCase(
  observation: ProfileObservation,
  contact: Contact,
  account: Account | null,
  { aliases, dismissals }: VerdictMemory,
  now: Instant,
): CaseFile {
  const learnt = sortLearnt(aliases);
  const thisMonth = monthOf(now);
  const knownRight = monthOf(contact.verifiedAt ?? contact.modifiedAt ?? contact.createdAt);
  const read = observation.positions.map((position) => judgePosition(position, contact, account, learnt, thisMonth));
  const badge = observation.topCardCompany?.value ?? null;
  const head =
    badge === null ? null : relateCompany({ company: badge, companyUrl: null }, contact, account, learnt.company);
  return {
    observation,
    contact,
    company: shorten(contact.company),
    knownRight,
    priors: priorsAfter(monthsBetween(knownRight, thisMonth)),
    positions: tellApart(continueJobs({ observation, contact, knownRight, positions: read })),
    badge: head === null ? null : head.relation,
    isDismissed: (finding) =>
      dismissals.some(
        ({ contactId, field, seen }) => contactId === contact.id && field === finding.field && seen === finding.seen,
      ),
  };
}
