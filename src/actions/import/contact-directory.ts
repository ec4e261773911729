import type { Contact } from '../../domain/contact';
import { externalKey } from '../../domain/external-id';
import type { Id } from '../../domain/ids';
import type { ContactLink } from '../../exchange/imported-linked';
import { companyKey } from '../../identity/company-key';
import { contactKeys } from '../../identity/contact-keys';
import { relateContact, type NameTie } from '../../identity/relate-contact';
import type { ProgramRecords } from '../../store/program-records';
import { fold } from './linked/fold';

/** Which contact a row names: surely one, perhaps one of several (the user is asked), or none that is known. */
export type LinkMatch =
  { is: 'contact'; contact: Contact } | { is: 'doubtful'; candidates: Contact[] } | { is: 'none' };

/** So many are offered at most: a longer list helps nobody. */
const MOST_OFFERED = 8;

/** The contacts that the rows of a file may name. All links of a file are looked up together. */
export class ContactDirectory {
  readonly #byKey = new Map<string, Contact[]>();
  readonly #byFullName = new Map<string, Contact[]>();
  /** A file names the same people again and again, and comparing names is slow. */
  readonly #tiesOf = new Map<string, { contact: Contact; tie: NameTie }[]>();

  private constructor(contacts: readonly Contact[]) {
    for (const contact of contacts) {
      const { externalKeys, nameKeys } = contactKeys(contact);
      for (const key of [...externalKeys, ...nameKeys.map(nameKey)]) addTo(this.#byKey, key, contact);
      addTo(this.#byFullName, fold(contact.name.full), contact);
    }
  }

  /** Reads the contacts that any of the links may mean. */
  static async read(records: ProgramRecords, links: readonly ContactLink[]): Promise<ContactDirectory> {
    const externalKeys = links.flatMap(({ externalId }) => (externalId === undefined ? [] : [externalKey(externalId)]));
    const names = new Set(links.flatMap(({ name }) => name ?? []));
    const nameKeys = [...names].flatMap(nameKeysOf);
    return new ContactDirectory(await records.contacts.findByKeys({ externalKeys, nameKeys }));
  }

  /**
   * The contact that a link means: by its id, else by its name, at the company of the row where it names one. A name that is only
   * likely, or that of somebody elsewhere, is a doubt. The very name on record goes before other forms of it.
   */
  find({ externalId, name = '' }: ContactLink, at: { accountId: Id | null; company: string }): LinkMatch {
    const byId = externalId === undefined ? [] : (this.#byKey.get(externalKey(externalId)) ?? []);
    if (byId.length > 0) return decide(byId);
    const exact = (name === '' ? [] : (this.#byFullName.get(fold(name)) ?? [])).filter((contact) => isAt(contact, at));
    if (exact.length > 0) return decide(exact);
    const ties = this.#relate(name);
    const named = (tie: NameTie, isThere: boolean) =>
      ties.filter((one) => one.tie === tie && isAt(one.contact, at) === isThere).map(({ contact }) => contact);
    const sure = named('same', true);
    if (sure.length > 0) return decide(sure);
    const candidates = [...named('likely', true), ...named('same', false)].slice(0, MOST_OFFERED);
    return candidates.length === 0 ? { is: 'none' } : { is: 'doubtful', candidates };
  }

  #relate(name: string): { contact: Contact; tie: NameTie }[] {
    const known = this.#tiesOf.get(name);
    if (known !== undefined) return known;
    const near = [...new Set(nameKeysOf(name).flatMap((key) => this.#byKey.get(nameKey(key)) ?? []))];
    const ties = near.map((contact) => ({ contact, tie: relateContact(name, contact) }));
    const worth = ties.filter(({ tie }) => tie !== 'other');
    this.#tiesOf.set(name, worth);
    return worth;
  }
}

function addTo(index: Map<string, Contact[]>, key: string, contact: Contact): void {
  const others = index.get(key);
  if (others === undefined) index.set(key, [contact]);
  else others.push(contact);
}

function decide(contacts: Contact[]): LinkMatch {
  const [first, second] = contacts;
  return first !== undefined && second === undefined
    ? { is: 'contact', contact: first }
    : { is: 'doubtful', candidates: contacts.slice(0, MOST_OFFERED) };
}

/** Whether the contact is, or was, where the row says; a row that names no company says nothing against anybody. */
function isAt(contact: Contact, { accountId, company }: { accountId: Id | null; company: string }): boolean {
  if (accountId === null && company === '') return true;
  if (accountId !== null && contact.accountId === accountId) return true;
  const key = companyKey(company);
  const known = [contact.company, ...contact.employments.map((job) => job.company)];
  return company !== '' && known.some((one) => companyKey(one) === key);
}

function nameKeysOf(name: string): string[] {
  return contactKeys({ externalIds: [], profiles: [], name: { full: name, given: '', family: '' } }).nameKeys;
}

function nameKey(key: string): string {
  return `name:${key}`;
}
