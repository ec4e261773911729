import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Correction } from '../../src/domain/correction';
import type { Program } from '../../src/domain/program';
import { encodeBody } from '../../src/exchange/encode-body';
import type { CorrectionRow, FileBody, WriteContext } from '../../src/exchange/written-file';

const at = '2026-03-12T09:30:00.000Z';

/** An account for tests. */
export const account: Account = {
  id: 'a1',
  programId: 'p',
  externalIds: [{ system: 'salesforce', id: '001Ax00000qRsTuIAK' }],
  name: 'Bramble & Co',
  formerNames: [],
  companyKeys: [],
  status: null,
  isCustomer: null,
  custom: {},
  createdAt: at,
  updatedAt: at,
};

/** A contact for tests. */
export function contactOf(change: Partial<Contact> = {}): Contact {
  return {
    id: 'c1',
    programId: 'p',
    accountId: 'a1',
    externalIds: [{ system: 'salesforce', id: '003Ax00000bCdEfIAK' }],
    name: { full: 'Ada Right', given: 'Ada', family: 'Right' },
    title: 'VP',
    company: 'Bramble & Co',
    employments: [],
    profiles: [],
    status: 'active',
    searchable: true,
    participations: [],
    productIds: [],
    custom: {},
    createdAt: at,
    updatedAt: at,
    ...change,
  };
}

let serial = 0;

/** A correction with its records, for tests. */
export function correctionRow(
  field: Correction['field'],
  newValue: string,
  { contact = contactOf(), ...change }: Partial<Correction> & { contact?: Contact | null } = {},
): CorrectionRow {
  const correction: Correction = {
    id: `k${++serial}`,
    programId: 'p',
    record: 'contact',
    recordId: contact?.id ?? 'a1',
    field,
    oldValue: 'old',
    newValue,
    isEdited: false,
    evidence: {
      sentence: 'The page says so.',
      excerpt: 'says so',
      url: 'https://www.linkedin.com/in/ada-demo/',
      seenAt: at,
    },
    state: 'pending',
    createdAt: at,
    ...change,
  };
  return { correction, contact, account };
}

/** A program for tests. */
export function programOf(change: Partial<Program> = {}): Program {
  return {
    id: 'p',
    name: 'Acme',
    createdAt: at,
    staleAfterDays: 180,
    useLimit: { windowDays: 90, cap: 3, coolOffDays: 14 },
    systems: {},
    statusWords: {},
    moves: 'mark-left',
    ...change,
  };
}

/** What writers know, for tests. */
export function contextOf(program: Partial<Program> = {}, change: Partial<WriteContext> = {}): WriteContext {
  return { program: programOf(program), accounts: [account], day: '2026-03-12', ...change };
}

/** The text of a written file, byte order mark and all. */
export async function textOf({ body }: { body: FileBody }): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await encodeBody(body));
}
