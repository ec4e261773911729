import type { Account } from '../../src/domain/account';
import type { Contact } from '../../src/domain/contact';
import type { Correction } from '../../src/domain/correction';
import type { Instant } from '../../src/domain/ids';
import type { Program } from '../../src/domain/program';
import { encodeBody } from '../../src/exchange/encode-body';
import type { CorrectionRow, FileBody, WriteContext } from '../../src/exchange/written-file';
import { makeAccount, makeContact, makeCorrection, makeProgram } from '../store/make-rows';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';

const at = '2026-03-12T09:30:00.000Z';
const written = { createdAt: at, updatedAt: at };

/** An account for tests. */
export const account: Account = makeAccount('a1', 'p', {
  ...written,
  externalIds: [{ system: 'salesforce', id: '001Ax00000qRsTuIAK' }],
  name: 'Bramble & Co',
  isCustomer: null,
});

/** A contact for tests. */
export function contactOf(change: Partial<Contact> = {}): Contact {
  return makeContact('c1', 'p', {
    ...written,
    accountId: 'a1',
    externalIds: [{ system: 'salesforce', id: '003Ax00000bCdEfIAK' }],
    name: { full: 'Ada Right', given: 'Ada', family: 'Right' },
    title: 'VP',
    company: 'Bramble & Co',
    ...change,
  });
}

let serial = 0;

/** A correction with its records, for tests. */
export function correctionRow(
  field: Correction['field'],
  newValue: string,
  { contact = contactOf(), ...change }: Partial<Correction> & { contact?: Contact | null } = {},
): CorrectionRow {
  const url = 'https://www.linkedin.com/in/ada-demo/';
  const correction = makeCorrection(`k${++serial}`, 'p', {
    recordId: contact?.id ?? 'a1',
    field,
    oldValue: 'old',
    newValue,
    evidence: { sentence: 'The page says so.', excerpt: 'says so', url, seenAt: at },
    createdAt: at,
    ...change,
  });
  return { correction, contact, account };
}

/** A correction of the name of the account, for tests. */
export function renameRow(newValue: string, change: Partial<Correction> = {}): CorrectionRow {
  return correctionRow('company', newValue, { record: 'account', contact: null, oldValue: account.name, ...change });
}

/** A program for tests. */
export function programOf(change: Partial<Program> = {}): Program {
  return makeProgram('p', { name: 'Acme', createdAt: at, ...change });
}

/** What writers know, for tests. */
export function contextOf(program: Partial<Program> = {}, change: Partial<WriteContext> = {}): WriteContext {
  const dayOf = (at: Instant) => at.slice(0, 10);
  const known = { program: programOf(program), accounts: [account], waiting: [] };
  return { ...known, day: '2026-03-12', dayOf, say: sayInEnglish, ...change };
}

/** The text of a written file, byte order mark and all. */
export async function textOf({ body }: { body: FileBody }): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(await encodeBody(body));
}
