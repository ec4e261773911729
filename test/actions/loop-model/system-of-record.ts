import type { CorrectableField } from '../../../src/domain/correction';
import type { Program, SystemWords } from '../../../src/domain/program';
import type { AdvocateStatus } from '../../../src/domain/status';
import type { ImportedContact } from '../../../src/exchange/imported-contact';

/** The systems of record that the model plays. */
export type PlayedSystem = 'salesforce' | 'smartsheet';

/** The fields that the model plays, each as a correction's text. The company stands beside them. */
export const PLAYED_FIELDS = [
  'title',
  'givenName',
  'familyName',
  'location',
  'status',
  'searchable',
  'leftOn',
  'email',
  'phone',
] as const satisfies readonly CorrectableField[];

/** One of those fields. */
export type PlayedField = (typeof PLAYED_FIELDS)[number];

/** One person as the system has it. */
export type Person = Record<PlayedField, string> & { accountId: string };

/** What the system calls its columns, as its files teach it. */
export const COLUMNS: Record<PlayedSystem, SystemWords['columns']> = {
  salesforce: {
    ...{ key: 'Id', accountKey: 'AccountId', title: 'Title', givenName: 'FirstName', familyName: 'LastName' },
    ...{ location: 'MailingCity', status: 'Status__c', searchable: 'Searchable__c', leftOn: 'Left_On__c' },
    ...{ email: 'Email', phone: 'Phone' },
  },
  smartsheet: {
    ...{ key: 'Row ID', title: 'Job', givenName: 'First', familyName: 'Last', location: 'City', status: 'Stage' },
    ...{ searchable: 'Listed', leftOn: 'Left', email: 'Mail', phone: 'Tel' },
  },
};

const FAMILIES = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elder', 'Firth'];

/** A system of record: people and accounts, of which files are written and into which files are read. */
export class SystemOfRecord {
  readonly people = new Map<string, Person>();
  readonly accounts = new Map<string, string>();
  #changes = 0;

  constructor(
    readonly system: PlayedSystem,
    size: number,
  ) {
    for (let index = 0; index < 2; index += 1) this.accounts.set(this.accountIdOf(index), ['Acme', 'Zeta'][index]!);
    for (let index = 0; index < size; index += 1) this.hire(index);
  }

  idOf(index: number): string {
    return this.system === 'salesforce' ? `003-${index}` : `R-${index}`;
  }

  accountIdOf(index: number): string {
    return this.system === 'salesforce' ? `001-${index}` : `A-${index}`;
  }

  /** The number of the person with an id. */
  static indexOf(id: string): number {
    return Number(id.split('-')[1]);
  }

  /** Adds a person, or has it again as it was at first. */
  hire(index: number): void {
    this.people.set(this.idOf(index), {
      ...{ title: 'Director', givenName: 'Ann', familyName: FAMILIES[index % FAMILIES.length]!, location: '' },
      ...{ status: 'active', searchable: 'true', leftOn: '', email: `ann${index}@acme.example`, phone: '' },
      accountId: this.accountIdOf(index % 2),
    });
  }

  /** Somebody there writes a value that nobody asked for. */
  edit(index: number, field: PlayedField): void {
    const person = this.people.get(this.idOf(index));
    if (person === undefined) return;
    this.#changes += 1;
    const odd = this.#changes % 2 === 0;
    const third: Record<PlayedField, string> = {
      ...{ title: `Chief ${this.#changes}`, givenName: `Anne${this.#changes}`, familyName: `Holm${this.#changes}` },
      ...{ location: `Town ${this.#changes}`, status: odd ? 'paused' : 'inactive', searchable: String(odd) },
      ...{ leftOn: odd ? '2025-11' : '2025-12', email: `x${this.#changes}@acme.example` },
      phone: `+1 202 555 01${String(this.#changes % 100).padStart(2, '0')}`,
    };
    person[field] = third[field];
  }

  rename(index: number): void {
    this.#changes += 1;
    const id = this.accountIdOf(index % 2);
    if (this.accounts.has(id)) this.accounts.set(id, `Firm ${this.#changes}`);
  }

  /** The rows of a file with these columns. */
  rows(fields: readonly PlayedField[], { company, isIn }: { company: boolean; isIn: (index: number) => boolean }) {
    const { system } = this;
    const listed = [...this.people].filter(([id]) => isIn(SystemOfRecord.indexOf(id)));
    return listed.map(([id, person], at): ImportedContact => {
      const index = SystemOfRecord.indexOf(id);
      return {
        line: at + 2,
        externalIds: [{ system, id }],
        profile: { kind: 'slug', value: `ann-${index}` },
        custom: {},
        ...Object.assign({}, ...fields.map((field) => cellOf(field, person[field]))),
        ...fullNameOf(fields, person),
        ...(company ? this.#companyOf(person) : {}),
      };
    });
  }

  #companyOf({ accountId }: Person): Partial<ImportedContact> {
    const company = this.accounts.get(accountId)!;
    return this.system === 'salesforce'
      ? { company, accountExternalId: { system: 'salesforce', id: accountId } }
      : { company };
  }

  /** Takes one value of a file that Muster wrote. */
  take(id: string, field: PlayedField | 'account', value: string): void {
    if (field === 'account') {
      if (this.accounts.has(id)) this.accounts.set(id, value);
      return;
    }
    const person = this.people.get(id);
    if (person !== undefined) person[field] = value;
  }
}

/** The cell of a field in a row; a blank one is not the same as none. */
function cellOf(field: PlayedField, value: string): Partial<ImportedContact> {
  if (field === 'status') return { status: value === '' ? null : (value as AdvocateStatus) };
  if (field === 'searchable') return { searchable: value === '' ? null : value === 'true' };
  return { [field]: value };
}

/** As the exchange does, the whole name is made of the parts that the file has. */
function fullNameOf(fields: readonly PlayedField[], person: Person): Partial<ImportedContact> {
  const parts = (['givenName', 'familyName'] as const).filter((part) => fields.includes(part));
  return parts.length === 0
    ? {}
    : {
        fullName: parts
          .map((part) => person[part])
          .join(' ')
          .trim(),
      };
}

/** What files of a system teach. */
export function learntFrom(system: PlayedSystem): Program['systems'][PlayedSystem] {
  return { columns: COLUMNS[system], statusLabels: {} };
}
