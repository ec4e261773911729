import type { Contact } from '../../domain/contact';
import type { Flaw, FlawField } from '../../domain/contact-flaw';
import type { Employment } from '../../domain/employment';
import { closeJob } from '../../domain/employment-history';
import { externalKey } from '../../domain/external-id';
import type { Instant } from '../../domain/ids';
import { MERGE_FIELDS, type MergeChoices } from '../../domain/merge-field';
import { profileKey } from '../../domain/profile-address';
import { companyKey } from '../../identity/company-key';
import { PARTS } from './merge-values';
import { customHeaders } from './propose-choice';

const FLAW_FIELDS: readonly FlawField[] = ['email', 'phone', 'mobile', 'status'];

/**
 * The contact that stays, with the chosen values of both. Identities, profiles and jobs of both are united, the ones of the contact that
 * stays first; a present job that is not chosen is noted as ended, so that nothing the records said is lost.
 */
export function uniteContacts(keep: Contact, drop: Contact, choices: MergeChoices, at: Instant): Contact {
  const united: Contact = { ...keep, updatedAt: at };
  delete united.flaws;
  delete united.notes;
  for (const field of MERGE_FIELDS) {
    if (field === 'notes' || choices[field] !== 'drop') continue;
    for (const part of PARTS[field]) copy(united, drop, part);
  }
  const notes = uniteNotes(keep, drop, choices);
  const flaws = uniteFlaws(keep, drop, choices);
  return {
    ...united,
    ...(notes === '' ? {} : { notes }),
    ...(flaws === null ? {} : { flaws }),
    externalIds: uniqueBy([...keep.externalIds, ...drop.externalIds], externalKey),
    profiles: uniqueBy([...keep.profiles, ...drop.profiles], profileKey),
    employments: choices.job === 'drop' ? uniteJobs(drop, keep, at) : uniteJobs(keep, drop, at),
    custom: uniteCustom(keep, drop, choices),
    createdAt: keep.createdAt < drop.createdAt ? keep.createdAt : drop.createdAt,
  };
}

function copy<K extends keyof Contact>(to: Partial<Contact>, from: Contact, part: K): void {
  if (from[part] === undefined) delete to[part];
  else to[part] = from[part];
}

function uniteNotes(keep: Contact, drop: Contact, choices: MergeChoices): string {
  const chosen = choices.notes === 'both' ? [keep, drop] : [choices.notes === 'drop' ? drop : keep];
  return uniqueBy(
    chosen.map(({ notes = '' }) => notes).filter((notes) => notes.trim() !== ''),
    (notes) => notes,
  ).join('\n\n');
}

function uniteFlaws(keep: Contact, drop: Contact, choices: MergeChoices): Partial<Record<FlawField, Flaw>> | null {
  const flaws: Partial<Record<FlawField, Flaw>> = {};
  for (const field of FLAW_FIELDS) {
    const flaw = (choices[field] === 'drop' ? drop : keep).flaws?.[field];
    if (flaw !== undefined) flaws[field] = flaw;
  }
  return Object.keys(flaws).length === 0 ? null : flaws;
}

function uniteCustom(keep: Contact, drop: Contact, choices: MergeChoices): Record<string, string> {
  const chosen = customHeaders(keep, drop).map((header) => {
    const { custom } = choices[`custom:${header}`] === 'drop' ? drop : keep;
    return [header, custom[header] ?? ''] as const;
  });
  return Object.fromEntries(chosen);
}

/** The jobs of both: those of the contact whose job was chosen come last, its present one at the very end. */
function uniteJobs(chosen: Contact, other: Contact, at: Instant): Employment[] {
  const isOneJob = jobKey(chosen) === jobKey(other);
  const known = new Set(chosen.employments.map(jobKey));
  const others = isOneJob ? other.employments : closeJob(other, at);
  return [
    ...others.filter((job) => !known.has(jobKey(job)) && !(isOneJob && jobKey(job) === jobKey(chosen))),
    ...chosen.employments,
  ];
}

function jobKey({ company, title }: Pick<Employment, 'company' | 'title'>): string {
  return `${companyKey(company)}\n${title.trim().toLowerCase()}`;
}

function uniqueBy<T>(values: readonly T[], keyOf: (value: T) => string): T[] {
  return [...new Map(values.toReversed().map((value) => [keyOf(value), value])).values()].reverse();
}
