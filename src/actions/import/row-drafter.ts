import type { Contact } from '../../domain/contact';
import type { Id, Instant } from '../../domain/ids';
import { isSame } from '../../domain/is-same';
import type { NextAction } from '../../domain/next-action';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { ImportedRow, ImportInput, ImportPlan } from '../import-plan';
import type { AccountBook } from './account-book';
import { draftContact, nameOf } from './draft-contact';
import type { Repeat } from './find-repeats';
import { listDifferences } from './list-differences';
import type { RowMatch } from './match-rows';
import { mergeNextAction } from './merge-next-action';
import { mergeRow } from './merge-row';
import type { OpenCorrections } from './open-corrections';
import type { ProductShelf } from './product-shelf';

/** What the rows of one file are drafted with. */
export interface DraftTools {
  accounts: AccountBook;
  products: ProductShelf;
  open: OpenCorrections;
  at: Instant;
  newId: () => Id;
}

type RowsPlan = Pick<
  ImportPlan,
  'added' | 'updated' | 'unchanged' | 'skippedErased' | 'refused' | 'questions' | 'rows'
>;

/**
 * Turns the rows of a file into contacts, one after the other. First each row is taken (or left out), so that the accounts
 * are known; then all that were taken are merged.
 */
export class RowDrafter {
  readonly added: Contact[] = [];
  readonly updated: Contact[] = [];
  readonly nextActions: NextAction[] = [];
  readonly plan: RowsPlan = {
    added: 0,
    updated: 0,
    unchanged: 0,
    skippedErased: 0,
    refused: [],
    questions: [],
    rows: [],
  };
  readonly #input: ImportInput;
  readonly #tools: DraftTools;
  readonly #known = new Map<Id | null, NextAction[]>();
  readonly #takenBy = new Map<Id, number>();
  readonly #taken: { row: ImportedContact; contact: Contact | null; accountId: Id | null; place: number }[] = [];

  constructor(input: ImportInput, tools: DraftTools, nextActions: readonly NextAction[]) {
    this.#input = input;
    this.#tools = tools;
    for (const action of nextActions)
      this.#known.set(action.contactId, [...(this.#known.get(action.contactId) ?? []), action]);
  }

  /** The contacts that the file is known to list. */
  get met(): Iterable<Id> {
    return this.#takenBy.keys();
  }

  /** Leaves a row out. */
  leaveOut(row: ImportedContact, outcome: 'erased' | 'merged' | 'skipped' | 'asked'): void {
    if (outcome === 'erased') this.plan.skippedErased += 1;
    this.#report(row, outcome);
  }

  /** A row that repeats an earlier one: taken as one with it when both say the same, else refused. */
  takeRepeat(row: ImportedContact, { firstLine, isIdentical, by }: Repeat): void {
    if (isIdentical) this.leaveOut(row, 'merged');
    else this.#refuse(row, `Line ${firstLine} has the same ${by} and says something else. Keep one of the two.`);
  }

  /** Takes a row as the contact it matches, as the user answered, or as a new one. */
  take(row: ImportedContact, match: RowMatch): void {
    if (match.is === 'contact') return this.#takeAs(row, match.contact);
    if (match.is === 'doubtful') {
      const answer = this.#input.answers?.[row.line];
      if (answer === undefined) return this.#ask(row, match.candidates);
      if (answer === 'skip') return this.leaveOut(row, 'skipped');
      if (answer !== 'new') {
        const chosen = match.candidates.find(({ id }) => id === answer.contactId);
        return chosen === undefined ? this.#ask(row, match.candidates) : this.#takeAs(row, chosen);
      }
    }
    if (nameOf(row).full === '') this.#refuse(row, 'The row has no name.');
    else this.#keep(row, null);
  }

  /** Merges the rows that were taken with their contacts. */
  merge(): void {
    for (const { row, contact, accountId, place } of this.#taken) {
      const { accounts, products, open, at, newId } = this.#tools;
      const account = accountId === null ? null : (accounts.get(accountId) ?? null);
      const before = contact ?? draftContact(newId(), this.#input.programId, row, at);
      const after = mergeRow(before, row, { account, productIds: products.take(row.products ?? []), open, at });
      const action = mergeNextAction(after, row, this.#known.get(after.id) ?? [], at, newId);
      if (action !== null) this.nextActions.push(action);
      this.plan.rows[place] = this.#settle(row, contact, before, after);
    }
  }

  #settle(row: ImportedContact, known: Contact | null, before: Contact, after: Contact): ImportedRow {
    const base = { line: row.line, contactId: after.id, name: after.name.full };
    if (known === null) {
      this.added.push(after);
      this.plan.added += 1;
      return { ...base, outcome: 'added', fields: [] };
    }
    const fields = listDifferences(before, after);
    if (!isSame(before, after)) this.updated.push({ ...after, updatedAt: this.#tools.at });
    this.plan[fields.length > 0 ? 'updated' : 'unchanged'] += 1;
    return { ...base, outcome: fields.length > 0 ? 'updated' : 'unchanged', fields };
  }

  #takeAs(row: ImportedContact, contact: Contact): void {
    const earlier = this.#takenBy.get(contact.id);
    if (earlier !== undefined)
      return this.#refuse(row, `Line ${earlier} is the same contact, ${contact.name.full}. Keep one of the two.`);
    this.#takenBy.set(contact.id, row.line);
    this.#keep(row, contact);
  }

  #keep(row: ImportedContact, contact: Contact | null): void {
    const accountId = this.#tools.accounts.take(row)?.id ?? null;
    this.#taken.push({ row, contact, accountId, place: this.plan.rows.length });
    this.#report(row, 'added');
  }

  #ask(row: ImportedContact, candidates: readonly Contact[]): void {
    this.plan.questions.push({
      line: row.line,
      name: nameOf(row).full,
      title: row.title ?? '',
      company: row.company ?? '',
      candidates: candidates.map(({ id, name, title, company }) => ({
        contactId: id,
        name: name.full,
        title,
        company,
      })),
    });
    this.leaveOut(row, 'asked');
  }

  #refuse({ line, cells = [] }: ImportedContact, reason: string): void {
    this.plan.refused.push({ line, reason, cells: [...cells] });
  }

  #report(row: ImportedContact, outcome: ImportedRow['outcome']): void {
    this.plan.rows.push({ line: row.line, outcome, name: nameOf(row).full, fields: [] });
  }
}
