import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import type { Correction } from '../domain/correction';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { CorrectionRow } from '../exchange/written-file';
import type { ProgramRecords } from '../store/program-records';
import { ActionError } from './action-error';
import type { ExportChoice, ExportStep } from './export-protocol';
import type { Follow } from './follow';

/** So many contacts are read between two reports of progress. */
const CHUNK = 2_000;

/** Corrections that are to go out, each with its contact and account; all that wait, and all accounts of the program. */
export interface CollectedCorrections {
  rows: CorrectionRow[];
  waiting: Correction[];
  accounts: Account[];
}

/**
 * Reads the queue, or the chosen part of it, grouped by record in the order in which the records came in. Throws an `ActionError`
 * when nothing waits.
 */
export async function collectCorrections(
  records: ProgramRecords,
  { correctionIds }: Pick<ExportChoice, 'correctionIds'>,
  follow: Follow<ExportStep>,
): Promise<CollectedCorrections> {
  const queue = await records.corrections.queue();
  if (queue.length === 0) throw new ActionError(say('refused.emptyQueue'));
  const chosen = correctionIds === undefined ? queue : keepChosen(queue, correctionIds);
  const accounts = await records.accounts.all();
  const rows = joinRecords(chosen, await readContacts(records, chosen, follow), accounts);
  return { rows, waiting: queue, accounts };
}

function keepChosen(queue: readonly Correction[], correctionIds: readonly Id[]): Correction[] {
  const wanted = new Set(correctionIds);
  const chosen = queue.filter(({ id }) => wanted.has(id));
  if (chosen.length > 0) return chosen;
  throw new ActionError(say(wanted.size === 0 ? 'refused.noneChosen' : 'refused.noneWaits'));
}

async function readContacts(
  records: ProgramRecords,
  corrections: readonly Correction[],
  follow: Follow<ExportStep>,
): Promise<Map<Id, Contact>> {
  const ofContacts = corrections.filter(({ record }) => record === 'contact');
  const ids = [...new Set(ofContacts.map(({ recordId }) => recordId))];
  const contacts = new Map<Id, Contact>();
  for (let start = 0; start < ids.length; start += CHUNK) {
    await follow('collecting', start, ids.length);
    for (const contact of await records.contacts.many(ids.slice(start, start + CHUNK)))
      contacts.set(contact.id, contact);
  }
  await follow('collecting', ids.length, ids.length);
  return contacts;
}

function joinRecords(
  corrections: readonly Correction[],
  contacts: ReadonlyMap<Id, Contact>,
  accounts: readonly Account[],
): CorrectionRow[] {
  const accountById = new Map(accounts.map((account) => [account.id, account]));
  const byRecord = Map.groupBy(corrections, ({ recordId }) => recordId);
  return [...byRecord.values()].flat().map((correction) => {
    const contact = (correction.record === 'contact' && contacts.get(correction.recordId)) || null;
    const accountId = correction.record === 'account' ? correction.recordId : contact?.accountId;
    return { correction, contact, account: (accountId && accountById.get(accountId)) || null };
  });
}
