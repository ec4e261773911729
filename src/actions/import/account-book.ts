import type { Account } from '../../domain/account';
import { type ExternalId, externalKey } from '../../domain/external-id';
import type { Id, Instant } from '../../domain/ids';
import { isSame } from '../../domain/is-same';
import type { Alias } from '../../domain/memory';
import { companyKey } from '../../identity/company-key';
import { accountKeys } from '../../identity/contact-keys';
import type { ProgramRecords } from '../../store/program-records';
import type { FileAuthority } from './file-authority';
import { findLikelyAccounts } from './find-likely-accounts';
import { isOtherRecord } from './is-other-record';
import { type AccountFacts, mergeAccount } from './merge-account';
import type { MergePolicy } from './merge-policy';
import type { OpenCorrections } from './open-corrections';

/** Which account a row is or names: surely one, perhaps one of several (the user is asked), or none that is known. */
export type AccountMatch =
  { is: 'account'; account: Account } | { is: 'doubtful'; candidates: Account[] } | { is: 'new' };

interface Fresh {
  programId: Id;
  at: Instant;
  newId: () => Id;
}

/** The accounts of a program while a file is read: each row finds its own by external id, else by name, or makes it. */
export class AccountBook {
  readonly #accounts = new Map<Id, Account>();
  readonly #before: ReadonlyMap<Id, Account>;
  readonly #byKey = new Map<string, Id[]>();
  /** What the last row said that named an account in the same words, and the account then. */
  readonly #taken = new Map<string, { facts: AccountFacts; account: Account }>();
  readonly #open: OpenCorrections;
  readonly #authority: FileAuthority;
  readonly #aliases: readonly Alias[];
  readonly #fresh: Fresh;

  private constructor(
    accounts: Account[],
    aliases: Alias[],
    open: OpenCorrections,
    authority: FileAuthority,
    fresh: Fresh,
  ) {
    this.#before = new Map(accounts.map((account) => [account.id, account]));
    this.#open = open;
    this.#authority = authority;
    this.#aliases = aliases.filter(({ about }) => about === 'company');
    this.#fresh = fresh;
    for (const account of accounts) this.#keep(account);
  }

  /** Reads the accounts of the program. */
  static async read(
    records: ProgramRecords,
    open: OpenCorrections,
    authority: FileAuthority,
    fresh: Omit<Fresh, 'programId'>,
  ): Promise<AccountBook> {
    const [accounts, aliases] = [await records.accounts.all(), await records.aliases.all()];
    return new AccountBook(accounts, aliases, open, authority, { ...fresh, programId: records.programId });
  }

  /** The accounts with one of the ids; else those with the name, except such as the system of the row knows under another id. */
  findExactly(name: string, externalIds: readonly ExternalId[]): Account[] {
    const byId = this.#findById(externalIds);
    if (byId !== undefined) return [byId];
    const ids = name === '' ? [] : nameKeysOf({ name, formerNames: [] }).flatMap((key) => this.#byKey.get(key) ?? []);
    return [...new Set(ids)]
      .map((id) => this.#accounts.get(id)!)
      .filter((account) => !isOtherRecord(account, externalIds));
  }

  /** The account that ids and a name speak of. A name that only looks like that of an account is a doubt. */
  find(name: string, externalIds: readonly ExternalId[]): AccountMatch {
    const exact = this.findExactly(name, externalIds);
    if (exact.length > 0) return decide(exact);
    if (name === '') return { is: 'new' };
    const near = this.#near(name).filter((account) => !isOtherRecord(account, externalIds));
    const { said, likely } = findLikelyAccounts(name, near, this.#aliases);
    return said.length > 0 ? decide(said) : likely.length > 0 ? { is: 'doubtful', candidates: likely } : { is: 'new' };
  }

  /**
   * The account of a row of contacts with what the row says about it; null when the row names none. Of several accounts with
   * the name it is the one that was there first.
   */
  take(facts: AccountFacts, policy: MergePolicy): Account | null {
    // Many contacts share an account, and most rows say of it what the one before said.
    const words = [facts.name, ...facts.externalIds.map(externalKey)].join('\n');
    const last = this.#taken.get(words);
    if (last !== undefined && this.get(last.account.id) === last.account && isSame(last.facts, facts))
      return last.account;
    const byId = this.#findById(facts.externalIds);
    const known = byId ?? this.findExactly(facts.name, facts.externalIds)[0];
    if (known === undefined && facts.name === '') return null;
    const account = this.merge(known ?? null, facts, policy, byId !== undefined);
    this.#taken.set(words, { facts, account });
    return account;
  }

  /**
   * The account with what a row says about it; a new one when it is not known.
   *
   * @param canRename false where the row was found by its name alone, however that is spelt
   */
  merge(known: Account | null, facts: AccountFacts, policy: MergePolicy, canRename: boolean): Account {
    const account = known ?? this.#create(facts.name);
    const { name, modifiedAt } = facts;
    const isTaken = name === '' || this.#open.takesFile(account, 'company', name, { modifiedAt });
    const isRenamed = isTaken && canRename && name !== '' && this.#authority.homeOf(account, 'company') === null;
    const named = isRenamed ? name : account.name;
    const merged = mergeAccount(account, facts, named, policy);
    if (known !== null && isSame(merged, known)) return known;
    this.#keep({ ...merged, updatedAt: this.#fresh.at });
    return this.#accounts.get(account.id)!;
  }

  /** Whether a row says nothing about the account that is not known by now. */
  wouldStay(account: Account, facts: AccountFacts, policy: MergePolicy): boolean {
    const now = this.get(account.id) ?? account;
    return isSame(mergeAccount(now, facts, facts.name || now.name, policy), now);
  }

  /** The account as it is by now. */
  get(id: Id): Account | undefined {
    return this.#accounts.get(id);
  }

  /** The account as it was before the file; undefined for a new one. */
  before(id: Id): Account | undefined {
    return this.#before.get(id);
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

  #findById(externalIds: readonly ExternalId[]): Account | undefined {
    const id = externalIds
      .map((external) => this.#byKey.get(externalKey(external))?.[0])
      .find((one) => one !== undefined);
    return id === undefined ? undefined : this.#accounts.get(id);
  }

  /** The accounts known before the file with a name that begins with the same word, or that the user has said something about. */
  #near(name: string): Account[] {
    const own = companyKey(name);
    const partners = this.#aliases.flatMap(({ a, b }) => (a === own ? [b] : b === own ? [a] : []));
    const keys = [...partners.map((key) => `name:${key}`), ...firstWordsOf({ name, formerNames: [] })];
    const ids = new Set(keys.flatMap((key) => this.#byKey.get(key) ?? []));
    return [...ids].filter((id) => this.#before.has(id)).map((id) => this.#accounts.get(id)!);
  }

  #create(name: string): Account {
    const { at, programId, newId } = this.#fresh;
    const blank = { externalIds: [], formerNames: [], companyKeys: [], status: null, isCustomer: null, custom: {} };
    return { id: newId(), programId, name, ...blank, createdAt: at, updatedAt: at };
  }

  #keep(account: Account): void {
    this.#accounts.set(account.id, account);
    for (const key of [...account.externalIds.map(externalKey), ...nameKeysOf(account), ...firstWordsOf(account)]) {
      const ids = this.#byKey.get(key);
      if (ids === undefined) this.#byKey.set(key, [account.id]);
      else if (!ids.includes(account.id)) ids.push(account.id);
    }
  }
}

function decide(accounts: Account[]): AccountMatch {
  const [first, second] = accounts;
  return first !== undefined && second === undefined
    ? { is: 'account', account: first }
    : { is: 'doubtful', candidates: accounts };
}

type Named = Pick<Account, 'name' | 'formerNames'>;

/** The keys of an account's names; a name that has no normal form stands for itself. */
function nameKeysOf(account: Named): string[] {
  const { nameKeys } = accountKeys({ ...account, externalIds: [] });
  return (nameKeys.length > 0 ? nameKeys : [account.name.toLowerCase()]).map((key) => `name:${key}`);
}

function firstWordsOf(account: Named): string[] {
  const { nameKeys } = accountKeys({ ...account, externalIds: [] });
  return [...new Set(nameKeys.map((key) => `word:${key.split(' ', 1)[0]}`))];
}
