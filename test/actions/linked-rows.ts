import type {
  ImportedAccount,
  ImportedAsset,
  ImportedNomination,
  ImportedUse,
} from '../../src/exchange/imported-linked';

/** An id of Salesforce. */
export const sf = (id: string) => ({ system: 'salesforce' as const, id });

/** An account as a row of a file. */
export const account = (line: number, change: Partial<ImportedAccount> = {}): ImportedAccount => ({
  line,
  externalIds: [],
  company: 'Acme',
  custom: {},
  ...change,
});

/** An asset as a row of a file. */
export const asset = (line: number, change: Partial<ImportedAsset> = {}): ImportedAsset => ({
  line,
  externalIds: [],
  title: 'How Acme grew',
  contacts: [],
  custom: {},
  ...change,
});

/** A use as a row of a file. */
export const use = (line: number, change: Partial<ImportedUse> = {}): ImportedUse => ({
  line,
  externalIds: [],
  contact: { externalId: sf('003-2') },
  on: '2026-02-01',
  type: 'reference-call',
  custom: {},
  ...change,
});

/** A nomination as a row of a file. */
export const nomination = (line: number, change: Partial<ImportedNomination> = {}): ImportedNomination => ({
  line,
  externalIds: [],
  company: 'Acme',
  candidate: { name: 'Cleo Gorse', title: 'CTO', profile: null },
  custom: {},
  ...change,
});
