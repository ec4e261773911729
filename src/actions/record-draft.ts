import type { Account } from '../domain/account';
import type { Contact } from '../domain/contact';
import { readField, writeField } from '../domain/correctable-value';
import type { CorrectableField, Correction, CorrectionEvidence } from '../domain/correction';
import type { Instant } from '../domain/ids';
import type { Alias } from '../domain/memory';
import type { ProgramRecords } from '../store/program-records';
import type { ProgramWriter } from '../store/program-writer';
import { learnAlias } from './learn-alias';
import { putAccounts, putContacts } from './put-records';
import { queueCorrection } from './queue-correction';
import { renameEmployer } from './rename-employer';
import { renameMoves } from './rename-moves';
import type { World } from './world';

/** A value that a correction brings, and why. */
export interface NewValue {
  value: string;
  /** The user changed what was seen. */
  isEdited: boolean;
  evidence: CorrectionEvidence;
}

/**
 * A contact and its account while an action corrects them: each correction changes the record and waits in the queue for
 * the system of record. Nothing is written before `save`.
 */
export class RecordDraft {
  contact: Contact;
  readonly at: Instant;
  readonly #world: World;
  #account: Account | null;
  #colleagues: Contact[];
  #corrections: Correction[];
  #aliases: Alias[];
  /** The name that the account had before, where it is renamed. */
  #formerName: string | null = null;

  private constructor(
    world: World,
    contact: Contact,
    account: Account | null,
    others: Contact[],
    known: Correction[],
    aliases: Alias[],
  ) {
    this.#world = world;
    this.at = world.now();
    this.contact = contact;
    this.#account = account;
    this.#colleagues = others;
    this.#corrections = known;
    this.#aliases = aliases;
  }

  /** Reads what a draft of the contact needs. */
  static async of(world: World, records: ProgramRecords, contact: Contact): Promise<RecordDraft> {
    const own = await records.corrections.ofRecord(contact.id);
    const account = contact.accountId === null ? undefined : await records.accounts.get(contact.accountId);
    if (account === undefined) return new RecordDraft(world, contact, null, [], own, []);
    const colleagues = (await records.contacts.ofAccount(account.id)).filter(({ id }) => id !== contact.id);
    const known = [...own, ...(await records.corrections.ofRecord(account.id))];
    return new RecordDraft(world, contact, account, colleagues, known, await records.aliases.all());
  }

  /** Corrects one field of the contact. */
  correct(field: CorrectableField, { value, ...why }: NewValue): void {
    const oldValue = readField(this.contact, field);
    this.contact = { ...writeField(this.contact, field, value), updatedAt: this.at };
    this.#queue({ record: 'contact', recordId: this.contact.id, field, oldValue, newValue: value, ...why });
  }

  /** Corrects the name of the company: once, for all contacts of the account. Both names are learnt to be the same. */
  renameCompany({ value, ...why }: NewValue): void {
    const account = this.#account;
    const oldValue = account?.name ?? this.contact.company;
    this.contact = renameEmployer(this.contact, value, this.at);
    const record = account === null ? 'contact' : 'account';
    const recordId = account?.id ?? this.contact.id;
    this.#queue({ record, recordId, field: 'company', oldValue, newValue: value, ...why });
    if (account === null) return;
    const formerNames = [...new Set([...account.formerNames, oldValue])].filter((name) => name !== value);
    this.#account = { ...account, name: value, formerNames, updatedAt: this.at };
    this.#colleagues = this.#colleagues.map((colleague) => renameEmployer(colleague, value, this.at));
    this.#formerName = oldValue;
    this.#learnSame({ a: oldValue, b: value });
  }

  /** Writes the records and the queue. */
  async save(write: ProgramWriter): Promise<void> {
    await putContacts(write, [this.contact, ...this.#colleagues]);
    if (this.#account !== null) await putAccounts(write, [this.#account]);
    await write.put('corrections', this.#corrections);
    if (this.#formerName !== null) {
      const ids = new Set([this.contact, ...this.#colleagues].map(({ id }) => id));
      await write.put('corrections', await renameMoves(write.records, ids, this.#formerName, this.#account!.name));
    }
    await write.put('aliases', this.#aliases);
  }

  #queue(wish: Omit<Correction, 'id' | 'programId' | 'state' | 'createdAt'>): void {
    const { programId } = this.contact;
    const rows = queueCorrection(this.#corrections, { ...wish, programId }, this.#world.newId(), this.at);
    const changed = new Set(rows.map(({ id }) => id));
    this.#corrections = [...this.#corrections.filter(({ id }) => !changed.has(id)), ...rows];
  }

  #learnSame(shown: Alias['shown']): void {
    const said = { programId: this.contact.programId, about: 'company', same: true, shown, at: this.at } as const;
    const alias = learnAlias(this.#aliases, said, this.#world.newId);
    if (alias !== null) this.#aliases = [...this.#aliases.filter(({ id }) => id !== alias.id), alias];
  }
}
