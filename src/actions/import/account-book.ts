import type { Account } from '../../domain/account';
import { externalKey } from '../../domain/external-id';
import type { Id, Instant } from '../../domain/ids';
import { isSame } from '../../domain/is-same';
import type { ImportedContact } from '../../exchange/imported-contact';
import { accountKeys } from '../../identity/contact-keys';
import type { ProgramRecords } from '../../store/program-records';
import type { OpenCorrections } from './open-corrections';

/** The accounts of a program while a file is read: each row finds its own by external id, else by name, or makes it. */
export class AccountBook {
  readonly #accounts = new Map<Id, Account>();
  readonly #before: ReadonlyMap<Id, Account>;
  readonly #byKey = new Map<string, Id>();
  readonly #open: OpenCorrections;
  readonly #fresh: { programId: Id; at: Instant; newId: () => Id };

  private constructor(
    accounts: Account[],
    open: OpenCorrections,
    fresh: { programId: Id; at: Instant; newId: () => Id },
  ) {
    this.#before = new Map(accounts.map((account) => [account.id, account]));
    this.#open = open;
    this.#fresh = fresh;
    for (const account of accounts) this.#keep(account);
  }

  /** Reads the accounts of the program. */
  static async read(
    records: ProgramRecords,
    open: OpenCorrections,
    fresh: { at: Instant; newId: () => Id },
  ): Promise<AccountBook> {
    return new AccountBook(await records.accounts.all(), open, { ...fresh, programId: records.programId });
  }

  /** The account of a row with what the row says about it; null when the row names none. */
  take(row: ImportedContact): Account | null {
    const name = row.company?.trim() ?? '';
    const external = row.accountExternalId;
    const byId = external && this.#find([externalKey(external)]);
    const known = byId ?? this.#findByName(name, row);
    if (known === undefined && name === '') return null;
    const account = known ?? this.#create(name);
    const merged = this.#merge(account, row, byId === undefined ? account.name : name || account.name);
    if (known === undefined || !isSame(merged, account)) this.#keep({ ...merged, updatedAt: this.#fresh.at });
    return this.#accounts.get(account.id)!;
  }

  /** The account as it is by now. */
  get(id: Id): Account | undefined {
    return this.#accounts.get(id);
  }

  get added(): Account[] {
    return [...this.#accounts.values()].filter(({ id }) => !this.#before.has(id));
  }

  get updated(): Account[] {
    return [...this.#accounts.values()].filter((account) => {
      const before = this.#before.get(account.id);
      return before !== undefined && before !== account;
    });
  }

  /** Accounts that go by another name from now on. */
  get renamed(): Account[] {
    return this.updated.filter(({ id, name }) => this.#before.get(id)?.name !== name);
  }

  #find(keys: readonly string[]): Account | undefined {
    const id = keys.map((key) => this.#byKey.get(key)).find((found) => found !== undefined);
    return id === undefined ? undefined : this.#accounts.get(id);
  }

  /** An account of the same name, unless the system of the row knows that one under another id. */
  #findByName(name: string, { accountExternalId: external }: ImportedContact): Account | undefined {
    const found = name === '' ? undefined : this.#find(nameKeysOf({ name, formerNames: [], externalIds: [] }));
    const isOther = found?.externalIds.some(({ system, id }) => system === external?.system && id !== external.id);
    return isOther ? undefined : found;
  }

  #create(name: string): Account {
    const { at, programId, newId } = this.#fresh;
    const blank = { externalIds: [], formerNames: [], companyKeys: [], status: null, isCustomer: null, custom: {} };
    return { id: newId(), programId, name, ...blank, createdAt: at, updatedAt: at };
  }

  #merge(account: Account, row: ImportedContact, nameInFile: string): Account {
    const { accountExternalId: external, modifiedAt, isCustomer, region, industry, size } = row;
    const shown = row.company?.trim();
    const isTaken = shown ? this.#open.takesFile(account.id, 'company', shown, modifiedAt) : true;
    const name = isTaken ? nameInFile : account.name;
    const isKnown = !external || account.externalIds.some((id) => externalKey(id) === externalKey(external));
    return {
      ...account,
      name,
      formerNames: name === account.name ? account.formerNames : [...new Set([...account.formerNames, account.name])],
      externalIds: isKnown ? account.externalIds : [...account.externalIds, external],
      ...(typeof isCustomer === 'boolean' ? { isCustomer } : {}),
      ...(region?.trim() ? { region: region.trim() } : {}),
      ...(industry?.trim() ? { industry: industry.trim() } : {}),
      ...(size?.trim() ? { size: size.trim() } : {}),
    };
  }

  #keep(account: Account): void {
    this.#accounts.set(account.id, account);
    for (const key of [...account.externalIds.map(externalKey), ...nameKeysOf(account)])
      if (!this.#byKey.has(key)) this.#byKey.set(key, account.id);
  }
}

/** The keys of an account's names; a name that has no normal form stands for itself. */
function nameKeysOf(account: Pick<Account, 'name' | 'formerNames' | 'externalIds'>): string[] {
  const { nameKeys } = accountKeys({ ...account, externalIds: [] });
  return (nameKeys.length > 0 ? nameKeys : [account.name.toLowerCase()]).map((key) => `name:${key}`);
}
