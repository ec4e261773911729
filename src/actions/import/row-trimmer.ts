import type { Contact } from '../../domain/contact';
import { readField } from '../../domain/correctable-value';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../domain/correction';
import type { RecordSystem } from '../../domain/external-id';
import { say, type Said } from '../../domain/said';
import type { ImportedContact } from '../../exchange/imported-contact';
import type { ImportTools } from './import-tools';
import { isBlank, isSameValue, rowValues } from './row-values';

type Cell = keyof ImportedContact;

/** The cells that a row has beside the one of the field's own name. */
const FURTHER_CELLS: Partial<Record<CorrectableField, readonly Cell[]>> = {
  company: ['accountExternalId'],
  givenName: ['fullName'],
  familyName: ['fullName'],
  status: ['unknownStatus'],
};

/** The cells that no correction concerns. Of an older row they count only where the contact has nothing. */
const DETAILS = ['owner', 'notes', 'buyingRole', 'sentiment'] as const satisfies readonly Cell[];

/** What an older row says about the account, and about what to do next, is as old. */
const DATED: readonly Cell[] = [
  'isCustomer',
  'region',
  'industry',
  'size',
  'nextAction',
  'nextActionDueOn',
  'modifiedAt',
];

/** Times in files are of many zones, and often days only: a row counts as older from so many milliseconds on. */
const OLDER_BY = 36 * 3_600_000;

/** Why a value is left out: another system is the field's home, the row is older, or a correction waits for another file. */
type Reason = RecordSystem | 'older' | 'corrected';

/**
 * Takes out of rows what it is not for the file to say of a contact that is known: what another system of record is the home of, what is older
 * than what the contact has, and what a correction asks that the file does not settle. What the contact lacks stays in.
 */
export class RowTrimmer {
  readonly #tools: Pick<ImportTools, 'open' | 'authority' | 'accounts'>;
  readonly #left = new Map<Reason, { fields: Set<CorrectableField>; values: number }>();
  #older = 0;

  constructor(tools: Pick<ImportTools, 'open' | 'authority' | 'accounts'>) {
    this.#tools = tools;
  }

  /** The row without what it may not say; the row itself where that is nothing. */
  trim(row: ImportedContact, contact: Contact): ImportedContact {
    const { open, authority } = this.#tools;
    const isForeign = authority.mainHomeOf(contact) !== null;
    const isOlder = !isForeign && isOlderThan(row, contact);
    if (isOlder) this.#older += 1;
    else if (!isForeign && open.isEmpty && authority.decidesAll) return row;
    const trimmed: Partial<ImportedContact> = { ...row };
    if (isForeign) delete trimmed.modifiedAt;
    if (isOlder) dropKnownDetails(trimmed, contact);
    const values = rowValues(row);
    for (const field of CORRECTABLE_FIELDS) {
      const reason = this.#whyNot(field, values[field], contact, isOlder, row);
      if (reason !== null) this.#leaveOut(trimmed, field, values[field], contact, reason);
    }
    return trimmed as ImportedContact;
  }

  /** What was left out, one sentence for each reason. */
  describe(): Said[] {
    const notes = [...this.#left].flatMap(([reason, { fields, values }]) => {
      if (reason === 'older') return [];
      const left = { count: values, fields: { list: [...fields].map((field) => say(`among.${field}`)) } };
      return reason === 'corrected'
        ? say('plan.corrected', left)
        : say('plan.home', { ...left, system: say(`system.${reason}`) });
    });
    return this.#older === 0 ? notes : [...notes, say('plan.older', { count: this.#older })];
  }

  #whyNot(
    field: CorrectableField,
    value: string | undefined,
    contact: Contact,
    isOlder: boolean,
    row: ImportedContact,
  ): Reason | null {
    if (value === undefined && (field !== 'status' || row.unknownStatus === undefined)) return null;
    const { open, authority } = this.#tools;
    const state = open.stateOf(contact, field);
    if (state !== 'none') return state === 'settled-elsewhere' ? 'corrected' : isOlder ? 'older' : null;
    const isFilled = !isBlank(value ?? '') && isBlank(readField(contact, field));
    if (isFilled) return null;
    const home = authority.homeOf(contact, field);
    if (isOlder) return 'older';
    return field === 'company' && this.#isOwnAccount(row, contact) ? null : home;
  }

  #isOwnAccount({ company = '', accountExternalId }: ImportedContact, { accountId }: Contact): boolean {
    const ids = accountExternalId === undefined ? [] : [accountExternalId];
    return this.#tools.accounts.findExactly(company.trim(), ids).some(({ id }) => id === accountId);
  }

  #leaveOut(
    row: Partial<ImportedContact>,
    field: CorrectableField,
    value: string | undefined,
    contact: Contact,
    reason: Reason,
  ): void {
    for (const cell of [field === 'profileUrl' ? 'profile' : field, ...(FURTHER_CELLS[field] ?? [])] as Cell[])
      delete row[cell];
    if (value === undefined || isBlank(value) || isSameValue(field, value, readField(contact, field))) return;
    const left = this.#left.get(reason) ?? { fields: new Set(), values: 0 };
    left.fields.add(field);
    left.values += 1;
    this.#left.set(reason, left);
  }
}

function isOlderThan({ modifiedAt }: ImportedContact, contact: Contact): boolean {
  if (modifiedAt === undefined || contact.modifiedAt === undefined) return false;
  return Date.parse(modifiedAt) + OLDER_BY < Date.parse(contact.modifiedAt);
}

function dropKnownDetails(row: Partial<ImportedContact>, contact: Contact): void {
  for (const cell of DETAILS) if (contact[cell] !== undefined || isBlank(row[cell] ?? '')) delete row[cell];
  for (const cell of DATED) delete row[cell];
  if (contact.participations.length > 0 || row.participations?.length === 0) delete row.participations;
  if (contact.productIds.length > 0 || row.products?.length === 0) delete row.products;
  row.custom = Object.fromEntries(
    Object.entries(row.custom ?? {}).filter(([header]) => !contact.custom[header]?.trim()),
  );
}
