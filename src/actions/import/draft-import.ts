import type { ProgramRecords } from '../../store/program-records';
import type { ImportInput } from '../import-plan';
import { latestEvent } from '../latest-event';
import type { World } from '../world';
import { AccountBook } from './account-book';
import { addAchieved } from './add-achieved';
import { draftAccounts } from './draft-accounts';
import { draftContacts } from './draft-contacts';
import { draftLinked } from './draft-linked';
import { FileAuthority } from './file-authority';
import type { DraftedKind, ImportDraft } from './import-draft';
import type { ImportTools } from './import-tools';
import { ASSET_ROWS } from './linked/asset-rows';
import { NOMINATION_ROWS } from './linked/nomination-rows';
import { USE_ROWS } from './linked/use-rows';
import { policyOf } from './merge-policy';
import { OpenCorrections } from './open-corrections';

/** Works out what an import would do; reads only. `erased` are the lines of people who were erased. */
export async function draftImport(
  world: World,
  records: ProgramRecords,
  input: ImportInput,
  erased: ReadonlySet<number>,
): Promise<ImportDraft> {
  const state = await latestEvent(records);
  const [at, importId] = [world.now(), world.newId()];
  const newId = () => world.newId();
  const importedBeforeAt = await findEarlierImport(records, input.fileHash);
  const showing = { importId, at, ...(importedBeforeAt === null ? {} : { sameFileAt: importedBeforeAt }) };
  const authority = await FileAuthority.read(records, input);
  const open = await OpenCorrections.read(records, showing, authority);
  const accounts = await AccountBook.read(records, open, authority, { at, newId });
  const tools: ImportTools = { accounts, open, authority, policy: policyOf(input), at, newId };
  const { report, notes, vanished, withIssues, added, updated } = await draftKind(records, input, erased, tools);
  const { settled } = open;
  const count = (outcome: string) => settled.filter(({ correction }) => correction.state === outcome).length;
  return {
    importId,
    state,
    plan: {
      added: report.count('added'),
      updated: report.count('updated'),
      unchanged: report.count('unchanged'),
      skippedErased: report.count('erased'),
      refused: [...input.refused, ...report.refused].sort((a, b) => a.line - b.line),
      questions: report.questions,
      rows: report.rows,
      notes,
      vanished,
      landed: count('landed'),
      reopened: count('reopened'),
      conflicts: count('conflict'),
      duplicates: added.duplicates?.filter((pair) => pair.state === 'open').length ?? 0,
      withIssues,
      importedBeforeAt,
    },
    added: { ...added, accounts: accounts.added },
    updated: {
      ...updated,
      accounts: accounts.updated,
      corrections: open.changed,
      batches: await addAchieved(records, settled),
    },
  };
}

function draftKind(
  records: ProgramRecords,
  input: ImportInput,
  erased: ReadonlySet<number>,
  tools: ImportTools,
): Promise<DraftedKind> {
  switch (input.kind) {
    case 'accounts':
      return draftAccounts(records, input, tools);
    case 'contacts':
      return draftContacts(records, input, erased, tools);
    case 'assets':
      return draftLinked(records, input, input.rows, erased, tools, ASSET_ROWS);
    case 'uses':
      return draftLinked(records, input, input.rows, erased, tools, USE_ROWS);
    case 'nominations':
      return draftLinked(records, input, input.rows, erased, tools, NOMINATION_ROWS);
  }
}

async function findEarlierImport(records: ProgramRecords, fileHash: string): Promise<string | null> {
  const runs = await records.imports.all();
  return runs.filter((run) => run.fileHash === fileHash && run.undoneAt === undefined).at(-1)?.at ?? null;
}
