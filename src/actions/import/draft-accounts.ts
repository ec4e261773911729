import type { Account } from '../../domain/account';
import { externalKey } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import { say, type Said } from '../../domain/said';
import type { ImportedAccount } from '../../exchange/imported-linked';
import type { ProgramRecords } from '../../store/program-records';
import type { InputOf } from '../import-plan';
import { accountCandidate } from './account-candidate';
import type { AccountMatch } from './account-book';
import { compareShown } from './compare-shown';
import type { DraftedKind } from './import-draft';
import type { ImportTools } from './import-tools';
import { isOtherRecord } from './is-other-record';
import type { AccountFacts } from './merge-account';
import { nameSome } from './name-some';
import { renameColleagues } from './rename-colleagues';
import { RowReport } from './row-report';
import { SHOWN_ACCOUNT } from './shown-account';

/** Drafts a file of accounts. */
export async function draftAccounts(
  records: ProgramRecords,
  input: InputOf<'accounts'>,
  tools: ImportTools,
): Promise<DraftedKind> {
  const drafter = new AccountDrafter(input, tools);
  for (const row of input.rows) drafter.take(row);
  const colleagues = await renameColleagues(records, tools, new Set());
  return {
    report: drafter.report,
    notes: describeUnknownStatuses(input.rows),
    vanished: [],
    withIssues: 0,
    added: {},
    updated: { contacts: colleagues },
  };
}

class AccountDrafter {
  readonly report = new RowReport();
  readonly #input: InputOf<'accounts'>;
  readonly #tools: ImportTools;
  readonly #takenBy = new Map<Id, ImportedAccount>();
  readonly #matches: ReadonlyMap<number, AccountMatch>;
  /** The accounts that rows of the file surely are: none of them is what another row may be. */
  readonly #sure: ReadonlySet<Id>;

  constructor(input: InputOf<'accounts'>, tools: ImportTools) {
    this.#input = input;
    this.#tools = tools;
    const find = ({ company, externalIds }: ImportedAccount) => tools.accounts.find(company.trim(), externalIds);
    this.#matches = new Map(input.rows.map((row) => [row.line, find(row)]));
    const sure = [...this.#matches.values()].flatMap((match) => (match.is === 'account' ? [match.account.id] : []));
    this.#sure = new Set(sure);
  }

  /** Takes a row as the account it matches, as the user answered, or as a new one. */
  take(row: ImportedAccount): void {
    const match = this.#matches.get(row.line)!;
    if (match.is === 'account' && !this.#isOtherByNow(row, match.account))
      return this.#takeAs(row, match.account, false);
    if (match.is !== 'doubtful') {
      const made = this.#tools.accounts.findExactly(row.company.trim(), row.externalIds)[0];
      if (made !== undefined) return this.#takeAs(row, made, false);
    }
    const candidates = match.is === 'doubtful' ? match.candidates.filter(({ id }) => !this.#sure.has(id)) : [];
    if (candidates.length > 0) {
      const answer = this.#input.answers?.[keyOfRow(row)];
      if (answer === 'skip') return this.report.leaveOut(row, row.company, 'skipped');
      if (answer !== 'new') {
        const chosen = candidates.find(({ id }) => answer !== undefined && id === answer.recordId);
        return chosen === undefined ? this.#ask(row, candidates) : this.#takeAs(row, chosen, true);
      }
    }
    if (row.company.trim() === '') this.report.refuse(row, say('row.noAccountName'));
    else this.#takeAs(row, null, true);
  }

  /** An earlier row has given the account its id: this one is about another account of the same name. */
  #isOtherByNow(row: ImportedAccount, { id }: Account): boolean {
    const account = this.#tools.accounts.get(id)!;
    return !hasIdOf(row, account) && isOtherRecord(account, row.externalIds);
  }

  /** @param isTold the user said that it is this one, though under another name: then it is renamed, as by an id */
  #takeAs(row: ImportedAccount, found: Account | null, isTold: boolean): void {
    const known = found === null ? null : this.#tools.accounts.get(found.id)!;
    const earlier = known === null ? undefined : this.#takenBy.get(known.id);
    if (earlier !== undefined) return this.#takeRepeat(row, earlier, known!);
    const account = this.#tools.accounts.merge(known, factsOf(row), this.#tools.policy, isTold || hasIdOf(row, known!));
    this.#takenBy.set(account.id, row);
    const fields = known === null ? [] : compareShown(known, account, SHOWN_ACCOUNT, undefined);
    const outcome = known === null ? 'added' : fields.length > 0 ? 'updated' : 'unchanged';
    this.report.rows.push({ line: row.line, outcome, recordId: account.id, name: account.name, fields });
  }

  /** A row that turns out to be the account of an earlier one: one with it when it changes nothing, else refused. */
  #takeRepeat(row: ImportedAccount, earlier: ImportedAccount, account: Account): void {
    const { accounts, policy } = this.#tools;
    if (accounts.wouldStay(account, factsOf(row), policy)) this.report.leaveOut(row, account.name, 'merged');
    else this.report.refuse(row, say('row.sameAccount', { line: earlier.line, name: account.name }));
  }

  #ask(row: ImportedAccount, candidates: readonly Account[]): void {
    const { line, company } = row;
    const question = { key: keyOfRow(row), about: 'row', line, name: company, title: '', company: '' } as const;
    this.report.ask(row, company, [{ ...question, candidates: candidates.map(accountCandidate) }]);
  }
}

function hasIdOf({ externalIds }: ImportedAccount, account: Account): boolean {
  return externalIds.some((id) => account.externalIds.some((known) => externalKey(known) === externalKey(id)));
}

/** The key of the question which account a row is. */
function keyOfRow({ line }: ImportedAccount): string {
  return `${line}:row`;
}

function factsOf({
  company,
  externalIds,
  status,
  isCustomer,
  custom,
  modifiedAt,
  ...row
}: ImportedAccount): AccountFacts {
  const { region, industry, size } = row;
  return {
    name: company.trim(),
    externalIds,
    custom,
    ...(status === undefined ? {} : { status }),
    ...(isCustomer === undefined ? {} : { isCustomer }),
    ...(region === undefined ? {} : { region }),
    ...(industry === undefined ? {} : { industry }),
    ...(size === undefined ? {} : { size }),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}

/** An account has no place for a status that nobody knows: the user is told which words were left out. */
function describeUnknownStatuses(rows: readonly ImportedAccount[]): Said[] {
  const words = [...new Set(rows.flatMap(({ unknownStatus }) => unknownStatus ?? []))];
  if (words.length === 0) return [];
  return [say('plan.unknownStatus', { words: nameSome(words.map((text) => say('quoted', { text }))) })];
}
