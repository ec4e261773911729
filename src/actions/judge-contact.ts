import type { Contact } from '../domain/contact';
import { isSame } from '../domain/is-same';
import type { ProfileObservation } from '../domain/observation';
import { findLostFields } from '../domain/reading-health';
import { addDays } from '../domain/use';
import type { Program } from '../domain/program';
import type { Judgement, Verdict } from '../domain/verdict';
import { compare } from '../verdict/compare';
import { withholdUnread } from '../verdict/withhold-unread';
import type { ProgramRecords } from '../store/program-records';
import type { ProgramWriter } from '../store/program-writer';
import { putContacts } from './put-records';
import type { World } from './world';

/** So many pages are kept for each contact: those seen last. */
const KEPT_OBSERVATIONS = 5;

/**
 * Judges a contact by a page, and writes the contact, the page and the judgement. A page that says what the last one said
 * writes nothing; one that says what an earlier one said brings that one up to date. Answers the judgement that counts now.
 */
export async function judgeContact(
  world: World,
  write: ProgramWriter,
  program: Program,
  contact: Contact,
  observation: ProfileObservation,
): Promise<Judgement> {
  const { records } = write;
  await putContacts(write, [contact]);
  // The user waits for the verdict, so nothing waits for what it does not need.
  const [verdict, observationId, known] = await Promise.all([
    judge(world, records, contact, observation),
    keepObservation(world, write, contact, observation),
    records.judgements.ofContact(contact.id),
  ]);
  const same = known.find((judgement) => isSame(essence(judgement.verdict), essence(verdict)));
  if (
    same !== undefined &&
    same === known[0] &&
    (same.settled === undefined || staysSettled(same, contact, program, world))
  )
    return same;
  const judgement: Judgement = {
    id: same?.id ?? world.newId(),
    programId: contact.programId,
    contactId: contact.id,
    observationId,
    judgedAt: world.now(),
    verdict,
    ...(same?.settled && staysSettled(same, contact, program, world) ? { settled: same.settled } : {}),
  };
  await write.put('judgements', [judgement]);
  return judgement;
}

/** Judges a contact anew by the page that was last seen, where one is kept. For when what the program remembers has changed. */
export async function judgeAgain(
  world: World,
  write: ProgramWriter,
  program: Program,
  contact: Contact,
): Promise<void> {
  const page = await write.records.observations.latestOf(contact.id);
  if (page !== undefined) await judgeContact(world, write, program, contact, page.observation);
}

/** Compares a page with a contact as the program's memory has it. What the page used to be read for and is not any more carries no verdict. */
export async function judge(
  world: World,
  records: ProgramRecords,
  contact: Contact,
  observation: ProfileObservation,
): Promise<Verdict> {
  const [account, aliases, dismissals, health] = await Promise.all([
    contact.accountId === null ? undefined : records.accounts.get(contact.accountId),
    records.aliases.all(),
    records.dismissals.ofContact(contact.id),
    world.store.readings.of(observation.kind),
  ]);
  const verdict = compare(observation, contact, account ?? null, { aliases, dismissals }, world.now());
  return withholdUnread(verdict, findLostFields(observation, health));
}

async function keepObservation(
  world: World,
  write: ProgramWriter,
  { id: contactId, programId }: Contact,
  observation: ProfileObservation,
): Promise<string> {
  const kept = await write.records.observations.ofContact(contactId);
  const same = kept.find((stored) => isSame(content(stored.observation), content(observation)));
  if (same !== undefined && same === kept[0]) return same.id;
  const id = same?.id ?? world.newId();
  await write.put('observations', [{ id, programId, contactId, observation }]);
  const others = kept.filter((stored) => stored.id !== id);
  await write.prune(
    'observations',
    others.slice(KEPT_OBSERVATIONS - 1).map((stored) => stored.id),
  );
  return id;
}

/** What the page says, whenever and under whichever form of its address it was read. */
function content(observation: ProfileObservation): Partial<ProfileObservation> {
  return { ...observation, seenAt: '', url: '' };
}

/** What a verdict means, without its words and its degree of certainty. */
function essence({ kind, reason, sentence, direction, destination, endedOn, question, findings }: Verdict) {
  const differences = findings.map(({ field, stored, seen, nature }) => ({ field, stored, seen, nature }));
  // Only the sentence says which part of a changed page could not be read.
  const unread = reason === 'page-changed' ? sentence : '';
  return { kind, reason, unread, direction, destination, endedOn, question, differences };
}

/** Whether what the user did about a verdict still answers it when the same is seen again. */
function staysSettled({ settled, verdict }: Judgement, contact: Contact, program: Program, world: World): boolean {
  if (settled === undefined) return false;
  const { how } = settled;
  if (how === 'dismissed') return true;
  if (how === 'verified') return settled.at.slice(0, 10) >= addDays(world.now().slice(0, 10), -program.staleAfterDays);
  return how === 'departed' ? contact.status === 'left-company' : verdict.kind === 'extra-role';
}
