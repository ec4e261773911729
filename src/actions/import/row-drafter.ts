import type { Contact } from '../../domain/contact';
import { issuesOf } from '../../domain/data-issue';
import type { Id } from '../../domain/ids';
import { isSame } from '../../domain/is-same';
import type { NextAction } from '../../domain/next-action';
import { say } from '../../domain/said';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { ImportedRow, InputOf } from '../import-plan';
import { renameEmployer } from '../rename-employer';
import { contactCandidate } from './contact-candidate';
import { draftContact, nameOf, nameOrAddressOf } from './draft-contact';
import type { Repeat } from './find-repeats';
import { findSpokenFor } from './find-spoken-for';
import type { ImportTools } from './import-tools';
import { keepNameParts } from './keep-name-parts';
import { listDifferences } from './list-differences';
import type { RowMatch } from './match-rows';
import type { AccountFacts } from './merge-account';
import { mergeNextAction } from './merge-next-action';
import { mergeRow } from './merge-row';
import type { ProductShelf } from './product-shelf';
import { RowReport } from './row-report';
import { RowTrimmer } from './row-trimmer';

/** What the rows of a file of contacts are drafted with. */
export interface ContactTools extends ImportTools {
  products: ProductShelf;
}

/**
 * Turns the rows of a file into contacts, one after the other. First each row is taken (or left out), so that the accounts
 * are known; then all that were taken are merged.
 */
export class RowDrafter {
  readonly added: Contact[] = [];
  readonly updated: Contact[] = [];
  readonly addedActions: NextAction[] = [];
  readonly updatedActions: NextAction[] = [];
  readonly report = new RowReport();
  /** Contacts that the user said are new, with those that they are not. */
  readonly toldApart: [Id, Id][] = [];
  withIssues = 0;
  readonly trimmer: RowTrimmer;
  readonly #input: InputOf<'contacts'>;
  readonly #tools: ContactTools;
  readonly #known: ReadonlyMap<Id | null, readonly NextAction[]>;
  readonly #takenBy = new Map<Id, number>();
  readonly #skipped: Id[] = [];
  readonly #taken: {
    row: ImportedContact;
    contact: Contact | null;
    accountId: Id | null;
    place: number;
    others: readonly Contact[];
  }[] = [];

  constructor(input: InputOf<'contacts'>, tools: ContactTools, nextActions: readonly NextAction[]) {
    this.#input = input;
    this.#tools = tools;
    this.trimmer = new RowTrimmer(tools);
    this.#known = Map.groupBy(nextActions, ({ contactId }) => contactId);
  }

  /** The contacts that the file is known to list, or may: of a row that the user leaves out nobody knows whose it is. */
  get met(): Iterable<Id> {
    return [...this.#takenBy.keys(), ...this.#skipped];
  }

  /** Takes all rows: those of erased people are left out, those that repeat others are one with them. */
  draft(
    erased: ReadonlySet<number>,
    repeats: ReadonlyMap<number, Repeat>,
    matches: ReadonlyMap<number, RowMatch>,
  ): void {
    const spokenFor = findSpokenFor(this.#input.rows, matches);
    for (const row of this.#input.rows) {
      const repeat = repeats.get(row.line);
      if (erased.has(row.line)) this.#leaveOut(row, 'erased');
      else if (repeat !== undefined) this.#takeRepeat(row, repeat);
      else if (spokenFor.has(row.line)) this.#leaveOut(row, 'merged');
      else this.#take(row, matches.get(row.line)!);
    }
    this.#merge();
  }

  #leaveOut(row: ImportedContact, outcome: 'erased' | 'merged' | 'skipped'): void {
    this.report.leaveOut(row, nameOf(row).full, outcome);
  }

  /** A row that repeats an earlier one: taken as one with it when both say the same, else refused. */
  #takeRepeat(row: ImportedContact, { firstLine, isIdentical, by }: Repeat): void {
    if (isIdentical) this.#leaveOut(row, 'merged');
    else this.report.refuse(row, say(by === 'id' ? 'row.sameId' : 'row.sameProfile', { line: firstLine }));
  }

  /** Takes a row as the contact it matches, as the user answered, or as a new one. */
  #take(row: ImportedContact, match: RowMatch): void {
    if (match.is === 'contact') return this.#takeAs(row, match.contact);
    const candidates = match.is === 'doubtful' ? match.candidates : [];
    if (candidates.length > 0) {
      const answer = this.#input.answers?.[keyOfRow(row)];
      if (answer === undefined) return this.#ask(row, candidates);
      if (answer === 'skip') {
        this.#skipped.push(...candidates.map(({ id }) => id));
        return this.#leaveOut(row, 'skipped');
      }
      if (answer !== 'new') {
        const chosen = candidates.find(({ id }) => id === answer.recordId);
        return chosen === undefined ? this.#ask(row, candidates) : this.#takeAs(row, chosen);
      }
    }
    if (nameOrAddressOf(row).full === '') this.report.refuse(row, say('row.noName'));
    else this.#keep(row, null, candidates);
  }

  /** Merges the rows that were taken with their contacts. */
  #merge(): void {
    const { accounts, open, products, at, newId } = this.#tools;
    for (const { row, contact, accountId, place, others } of this.#taken) {
      const account = accountId === null ? null : (accounts.get(accountId) ?? null);
      const before = contact ?? draftContact(newId(), this.#input.programId, row, at);
      const own = before.accountId === null ? undefined : accounts.get(before.accountId);
      const isRenamed = own !== undefined && own.name !== before.company;
      if (isRenamed) open.renameCompany(before, own.name);
      const named = isRenamed ? renameEmployer(before, own.name, at) : before;
      const after = mergeRow(named, row, { ...this.#tools, account, productIds: products.take(row.products ?? []) });
      const known = this.#known.get(after.id) ?? [];
      const action = mergeNextAction(after, row, known, at, newId);
      for (const { id } of others) this.toldApart.push([after.id, id]);
      if (issuesOf(after).length > 0) this.withIssues += 1;
      this.report.rows[place] = this.#settle(row, contact, before, after, this.#keepAction(action, known));
    }
  }

  /** Keeps a next action; answers with what changes by it. */
  #keepAction(action: NextAction | null, known: readonly NextAction[]): ImportedRow['fields'] {
    if (action === null) return [];
    const before = known.find(({ id }) => id === action.id);
    (before === undefined ? this.addedActions : this.updatedActions).push(action);
    const show = (one?: NextAction) =>
      one === undefined ? '' : say('shown.action', { what: one.what, day: { day: one.dueOn } });
    return [{ field: say('shown.nextAction'), from: show(before), to: show(action) }];
  }

  #settle(
    { line }: ImportedContact,
    known: Contact | null,
    before: Contact,
    after: Contact,
    action: ImportedRow['fields'],
  ): ImportedRow {
    const base = { line, recordId: after.id, name: after.name.full };
    if (known === null) {
      this.added.push(after);
      return { ...base, outcome: 'added', fields: [] };
    }
    const isChanged = !isSame(before, after);
    if (isChanged) this.updated.push({ ...after, updatedAt: this.#tools.at });
    const own = isChanged ? listDifferences(before, after, this.#tools.products) : [];
    const fields = [...own, ...action];
    return { ...base, outcome: fields.length > 0 ? 'updated' : 'unchanged', fields };
  }

  #takeAs(row: ImportedContact, contact: Contact): void {
    const earlier = this.#takenBy.get(contact.id);
    if (earlier !== undefined)
      return this.report.refuse(row, say('row.sameContact', { line: earlier, name: contact.name.full }));
    this.#takenBy.set(contact.id, row.line);
    this.#keep(row, contact, []);
  }

  /** @param others contacts of which the user said that the row is none */
  #keep(whole: ImportedContact, contact: Contact | null, others: readonly Contact[]): void {
    const named = contact === null ? whole : keepNameParts(whole, contact, this.#tools.open);
    const row = contact === null ? named : this.trimmer.trim(named, contact);
    const account = this.#tools.accounts.take(accountFacts(row), this.#tools.policy);
    const place = this.report.rows.push({ line: row.line, outcome: 'added', name: '', fields: [] }) - 1;
    const isElsewhere = row !== named && row.company === undefined;
    const accountId = account?.id ?? (isElsewhere ? (contact?.accountId ?? null) : null);
    this.#taken.push({ row, contact, accountId, place, others });
  }

  #ask(row: ImportedContact, candidates: readonly Contact[]): void {
    const { line, title = '', company = '' } = row;
    const name = nameOf(row).full;
    const question = { key: keyOfRow(row), about: 'row', line, name, title, company } as const;
    this.report.ask(row, name, [{ ...question, candidates: candidates.map(contactCandidate) }]);
  }
}

/** The key of the question which contact a row is. */
function keyOfRow({ line }: ImportedContact): string {
  return `${line}:row`;
}

/** What a row of contacts says about the account. Its blank cells say nothing: the other contacts of the account have theirs. */
function accountFacts(row: ImportedContact): AccountFacts {
  const { company, accountExternalId, isCustomer, region, industry, size, modifiedAt } = row;
  return {
    name: company?.trim() ?? '',
    externalIds: accountExternalId === undefined ? [] : [accountExternalId],
    ...(isCustomer === undefined || isCustomer === null ? {} : { isCustomer }),
    ...(region ? { region } : {}),
    ...(industry ? { industry } : {}),
    ...(size ? { size } : {}),
    ...(modifiedAt === undefined ? {} : { modifiedAt }),
  };
}
