import type { Account } from '../../domain/account';
import type { Contact } from '../../domain/contact';
import type { Correction } from '../../domain/correction';
import type { Id } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import type { Product } from '../../domain/product';
import type { ProgramRecords } from '../../store/program-records';
import type { ImportCandidate, ImportInput, ImportPlan } from '../import-plan';
import { renameEmployer } from '../rename-employer';
import type { World } from '../world';
import { AccountBook } from './account-book';
import { findRepeats } from './find-repeats';
import { matchRows } from './match-rows';
import { OpenCorrections } from './open-corrections';
import { ProductShelf } from './product-shelf';
import { RowDrafter } from './row-drafter';

/** All that an import would write, and the plan that says so to the user. */
export interface ImportDraft {
  importId: Id;
  plan: ImportPlan;
  added: { contacts: Contact[]; accounts: Account[]; products: Product[] };
  updated: { contacts: Contact[]; accounts: Account[]; corrections: Correction[]; nextActions: NextAction[] };
}

/** Works out what an import would do; reads only. `erased` are the lines of people who were erased. */
export async function draftImport(
  world: World,
  records: ProgramRecords,
  input: ImportInput,
  erased: ReadonlySet<number>,
): Promise<ImportDraft> {
  const [at, importId] = [world.now(), world.newId()];
  const newId = () => world.newId();
  const importedBeforeAt = await findEarlierImport(records, input.fileHash);
  const showing = { importId, at, ...(importedBeforeAt === null ? {} : { sameFileAt: importedBeforeAt }) };
  const open = await OpenCorrections.read(records, showing);
  const accounts = await AccountBook.read(records, open, { at, newId });
  const products = await ProductShelf.read(records, newId);
  const repeats = findRepeats(input.rows);
  const own = input.rows.filter(({ line }) => !erased.has(line) && !repeats.has(line));
  const matches = await matchRows(records, own, open);
  const drafter = new RowDrafter(input, { accounts, products, open, at, newId }, await records.nextActions.all());
  for (const row of input.rows) {
    const repeat = repeats.get(row.line);
    if (erased.has(row.line)) drafter.leaveOut(row, 'erased');
    else if (repeat !== undefined) drafter.takeRepeat(row, repeat);
    else drafter.take(row, matches.get(row.line)!);
  }
  drafter.merge();
  const { added, updated, nextActions, plan } = drafter;
  const inFile = new Set([
    ...drafter.met,
    ...plan.questions.flatMap(({ candidates }) => candidates.map(({ contactId }) => contactId)),
  ]);
  const colleagues = await renameColleagues(records, accounts.renamed, inFile, at);
  const settled = (state: Correction['state']) =>
    open.changed.filter((correction) => correction.state === state && correction.outcome?.importId === importId).length;
  return {
    importId,
    plan: {
      ...plan,
      refused: [...input.refused, ...plan.refused].sort((a, b) => a.line - b.line),
      vanished: await findVanished(records, input, inFile),
      landed: settled('landed'),
      reopened: settled('reopened'),
      conflicts: settled('conflict'),
      importedBeforeAt,
    },
    added: { contacts: added, accounts: accounts.added, products: products.added },
    updated: {
      contacts: [...updated, ...colleagues],
      accounts: accounts.updated,
      corrections: open.changed,
      nextActions,
    },
  };
}

async function findEarlierImport(records: ProgramRecords, fileHash: string): Promise<string | null> {
  const runs = await records.imports.all();
  return runs.filter((run) => run.fileHash === fileHash && run.undoneAt === undefined).at(-1)?.at ?? null;
}

/** The contacts of a renamed account that are not in the file go by its new name, too. */
async function renameColleagues(
  records: ProgramRecords,
  renamed: readonly Account[],
  inFile: ReadonlySet<Id>,
  at: string,
): Promise<Contact[]> {
  const contacts: Contact[] = [];
  for (const account of renamed)
    for (const contact of await records.contacts.ofAccount(account.id))
      if (!inFile.has(contact.id)) contacts.push(renameEmployer(contact, account.name, at));
  return contacts;
}

/** Contacts that the file's system listed before and this file lacks; none when the file has no ids of that system. */
async function findVanished(
  records: ProgramRecords,
  { rows, system }: ImportInput,
  inFile: ReadonlySet<Id>,
): Promise<ImportCandidate[]> {
  if (!rows.some(({ externalIds }) => externalIds.some((id) => id.system === system))) return [];
  const gone = (await records.contacts.idsOfSystem(system)).filter((id) => !inFile.has(id));
  return (await records.contacts.many(gone)).map(candidateOf);
}

function candidateOf({ id, name, title, company }: Contact): ImportCandidate {
  return { contactId: id, name: name.full, title, company };
}
