import { beforeEach, describe, expect, it } from 'vitest';
import { NOTHING_ACHIEVED } from '../../src/domain/batch';
import { RECORD_TABLES, type RecordRows } from '../../src/store/record-rows';
import type { ProgramRecords } from '../../src/store/program-records';
import type { PlainTable, ProgramWriter } from '../../src/store/program-writer';
import type { Store } from '../../src/store/store';
import { makeAccount, makeContact, makeCorrection, makeJudgement, makeObservation, makeProgram } from './make-rows';
import { collect } from './collect';
import { testPlace } from './open-test-store';

const PROFILE = { kind: 'slug', value: 'ann' } as const;
const EXTERNAL = { system: 'salesforce', id: '003A' } as const;
const AT = '2026-02-01T00:00:00.000Z';
const QUESTION = { about: 'company', stored: 'Acme', seen: 'Acme Works' } as const;

/** One row of each table; the same keys in each program, so that only the program can tell them apart. */
function rowsOf(p: string): { [T in keyof RecordRows]: RecordRows[T] } {
  const contactId = `${p}-contact`;
  const base = { id: `${p}-row`, programId: p };
  return {
    programs: makeProgram(p),
    accounts: makeAccount(`${p}-account`, p, { externalIds: [EXTERNAL], companyKeys: ['4711'] }),
    contacts: makeContact(contactId, p, {
      accountId: `${p}-account`,
      externalIds: [EXTERNAL],
      profiles: [{ ...PROFILE, learntAt: AT, source: 'import' }],
      productIds: [`${p}-row`],
      verifiedAt: AT,
      flaws: { email: 'malformed' },
    }),
    products: { ...base, name: 'Anvil' },
    assets: {
      ...base,
      externalIds: [],
      title: 'Story',
      kind: 'case study',
      contactIds: [],
      accountId: null,
      status: 'planned',
      custom: {},
    },
    nextActions: { ...base, contactId, accountId: null, what: 'Call', dueOn: '2026-01-01', owner: '', createdAt: AT },
    nominations: {
      ...base,
      externalIds: [],
      accountId: null,
      state: 'open',
      owner: '',
      custom: {},
      createdAt: AT,
    },
    uses: { ...base, externalIds: [], contactId, on: '2026-01-01', type: 'quote', custom: {} },
    observations: { ...base, contactId, observation: makeObservation() },
    judgements: makeJudgement(`${p}-row`, p, {
      contactId,
      verdict: { ...makeJudgement('', p).verdict, question: QUESTION },
    }),
    corrections: makeCorrection(`${p}-row`, p, { recordId: contactId, batchId: 'batch' }),
    batches: {
      ...base,
      fileName: 'a.csv',
      files: [],
      createdAt: AT,
      state: 'prepared',
      achieved: NOTHING_ACHIEVED,
    },
    importRuns: {
      ...base,
      fileName: 'a.csv',
      fileHash: 'h',
      at: AT,
      added: 0,
      updated: 0,
      unchanged: 0,
      refused: [],
      vanishedContactIds: [],
      landed: 0,
      reopened: 0,
      conflicts: 0,
      skippedErased: 0,
      eventId: `${p}-event`,
    },
    tombstones: { ...base, hashes: ['x'], at: AT },
    mappings: { ...base, fingerprint: 'f', columns: {}, at: AT },
    aliases: { about: 'company', ...base, a: 'acme', b: 'apex', same: true, shown: { a: 'Acme', b: 'Apex' }, at: AT },
    rejections: { ...base, contactId, profileKeys: ['slug:ann'], at: AT },
    dismissals: { ...base, contactId, field: 'title', seen: 'VP', at: AT },
    duplicates: { ...base, contactIds: [contactId, 'shared'], reasons: [], state: 'open', at: AT },
    reviews: {
      ...base,
      contactId,
      source: 'connections',
      fileName: 'Connections.csv',
      seen: { company: 'Globex', title: 'VP' },
      likely: 'left-company',
      sentence: 'Now at Globex',
      state: 'to-confirm',
      at: AT,
    },
    exportFiles: { ...base, type: 'text/csv', bytes: new Uint8Array([97]) },
    templates: { ...base, name: 'Short', target: 'excel', columns: ['name'], at: AT },
    follows: {
      ...base,
      contactId,
      name: 'Ann Example',
      company: 'Globex',
      title: 'VP Sales',
      profile: PROFILE,
      startedOn: '2026-02-01',
      state: 'following',
    },
    runs: {
      ...base,
      name: '',
      rules: { notVerifiedForDays: 0, statuses: [] },
      contactIds: [contactId],
      startedAt: AT,
      opened: { on: AT.slice(0, 10), count: 1 },
    },
    runSteps: { ...base, runId: `${p}-row`, contactId, outcome: 'skipped', openedAt: AT, at: AT },
    savedLists: { ...base, name: 'Stale', rules: { notVerifiedForDays: 90, statuses: [] }, createdAt: AT },
  };
}

const KEYS = { profileKeys: ['slug:ann'], externalKeys: ['salesforce:003A'], nameKeys: ['ann example'] };

async function addRow(write: ProgramWriter, table: keyof RecordRows, row: RecordRows[keyof RecordRows]): Promise<void> {
  if (table === 'contacts') return write.put('contacts', [row as RecordRows['contacts']], () => KEYS);
  if (table === 'accounts') return write.put('accounts', [row as RecordRows['accounts']], () => KEYS);
  return write.put(table as PlainTable, [row as RecordRows[PlainTable]]);
}

async function fill(store: Store, programId: string): Promise<void> {
  await store.transact(programId, async (write) => {
    const rows = rowsOf(programId);
    for (const table of RECORD_TABLES) await addRow(write, table, rows[table]);
    await write.add('corrections', [{ ...rows.corrections, id: `${programId}-out`, state: 'exported' }]);
    const contactIds = [`${programId}-contact`];
    write.event({ id: `${programId}-event`, at: AT, action: 'import', summary: 'Filled', contactIds });
  });
}

let store: Store;
beforeEach(async () => {
  store = testPlace().open();
  await fill(store, 'p1');
  await fill(store, 'p2');
});

/** Every way to read, asked with keys that both programs have and with the ids of the other program. */
const READS: Record<string, (records: ProgramRecords, other: string) => Promise<unknown>> = {
  'contacts.get': (r, o) => r.contacts.get(`${o}-contact`),
  'contacts.many': (r, o) => r.contacts.many([`${o}-contact`, `${r.programId}-contact`]),
  'contacts.first': (r) => r.contacts.first(10),
  'contacts.findByProfile': (r) => r.contacts.findByProfile([PROFILE]),
  'contacts.findByExternal': (r) => r.contacts.findByExternal([EXTERNAL]),
  'contacts.findByNameKeys': (r) => r.contacts.findByNameKeys(['ann example']),
  'contacts.findByKeys': (r) => r.contacts.findByKeys(KEYS),
  'contacts.findByKeys, many': (r) =>
    r.contacts.findByKeys({ nameKeys: [...Array.from({ length: 4000 }, (_, index) => `n${index}`), 'ann example'] }),
  'contacts.ofAccount': (r, o) => r.contacts.ofAccount(`${o}-account`),
  'contacts.idsVerifiedSince': (r) => r.contacts.idsVerifiedSince('2000-01-01'),
  'contacts.idsOfAccounts': (r, o) => r.contacts.idsOfAccounts([`${o}-account`, `${r.programId}-account`]),
  'contacts.idsOfProducts': (r, o) => r.contacts.idsOfProducts([`${o}-row`]),
  'contacts.idsOfSystem': (r) => r.contacts.idsOfSystem('salesforce'),
  'contacts.idsWithStatus': (r) => r.contacts.idsWithStatus('active'),
  'contacts.inOrder': (r) => collect(r.contacts.inOrder()),
  'contacts.inAnyOrder': (r) => collect(r.contacts.inAnyOrder()),
  'contacts.outlines': (r) => r.contacts.outlines(),
  'contacts.idsInOrder': (r) => r.contacts.idsInOrder(),
  'contacts.page': (r) => r.contacts.page({}, 0, 50),
  'contacts.page by text': (r) => r.contacts.page({ text: 'ann' }, 0, 50),
  'contacts.page by status': (r) => r.contacts.page({ statuses: ['active'] }, 0, 50),
  'contacts.page by verdict': (r) => r.contacts.page({ verdicts: ['title-changed', 'none'] }, 0, 50),
  'accounts.get': (r, o) => r.accounts.get(`${o}-account`),
  'accounts.all': (r) => r.accounts.all(),
  'accounts.findByNameKeys': (r) => r.accounts.findByNameKeys(['ann example']),
  'accounts.findByCompanyKey': (r) => r.accounts.findByCompanyKey('4711'),
  'accounts.findByExternal': (r) => r.accounts.findByExternal([EXTERNAL]),
  'corrections.get': (r, o) => r.corrections.get(`${o}-row`),
  'corrections.many': (r, o) => r.corrections.many([`${o}-row`]),
  'corrections.queue': (r) => r.corrections.queue(),
  'corrections.countQueue': async (r) =>
    (await r.corrections.countQueue()) === 1 ? [] : ['the count of another program'],
  'corrections.ofContact': (r, o) => r.corrections.ofContact(`${o}-contact`),
  'corrections.ofRecord': (r, o) => r.corrections.ofRecord(`${o}-contact`),
  'corrections.ofBatch': (r) => r.corrections.ofBatch('batch'),
  'corrections.countOut': async (r) =>
    (await r.corrections.countOut('batch')) === 1 ? [] : ['the count of another program'],
  'corrections.out': (r) => r.corrections.out(),
  'corrections.settled': async (r) => (await r.corrections.settled('landed', 9)).latest,
  'batches.get': (r, o) => r.batches.get(`${o}-row`),
  'batches.all': (r) => r.batches.all(),
  'imports.get': (r, o) => r.imports.get(`${o}-row`),
  'imports.all': (r) => r.imports.all(),
  'events.get': (r, o) => r.events.get(`${o}-event`),
  'events.latest': (r) => r.events.latest(10),
  'events.ofContact': (r, o) => r.events.ofContact(`${o}-contact`, 10),
  'changes.ofEvent': (r, o) => r.changes.ofEvent(`${o}-event`),
  'changes.ofRecord': (r, o) => r.changes.ofRecord('contacts', `${o}-contact`),
  'changes.since': (r, o) => r.changes.since('contacts', [`${o}-contact`], 0),
  'judgements.get': (r, o) => r.judgements.get(`${o}-row`),
  'judgements.ofContact': (r, o) => r.judgements.ofContact(`${o}-contact`),
  'judgements.any': (r) => r.judgements.any(),
  'judgements.asking': (r) => r.judgements.asking(QUESTION),
  'judgements.countWaiting': async (r) =>
    (await r.judgements.countWaiting()) === 1 ? [] : ['the count of another program'],
  'judgements.latestOf': async (r, o) => [...(await r.judgements.latestOf([`${o}-contact`])).values()],
  'observations.get': (r, o) => r.observations.get(`${o}-row`),
  'observations.ofContact': (r, o) => r.observations.ofContact(`${o}-contact`),
  'observations.latestOf': (r, o) => r.observations.latestOf(`${o}-contact`),
  'exportFiles.get': (r, o) => r.exportFiles.get(`${o}-row`),
  'templates.all': (r) => r.templates.all(),
  'issues.count': async (r) => Object.values(await r.issues.count()).filter((count) => count > 1),
  'issues.page': (r) => r.issues.page('email', 0, 10),
  'duplicates.get': (r, o) => r.duplicates.get(`${o}-row`),
  'duplicates.open': (r) => r.duplicates.open(0, 10),
  'duplicates.ofContacts': (r) => r.duplicates.ofContacts(['shared']),
  'duplicates.all': (r) => r.duplicates.all(),
  'reviews.get': (r, o) => r.reviews.get(`${o}-row`),
  'reviews.open': (r) => r.reviews.open(),
  'reviews.countOpen': async (r) => ((await r.reviews.countOpen()) === 1 ? [] : ['the count of another program']),
  'reviews.ofContact': (r, o) => r.reviews.ofContact(`${o}-contact`),
  'reviews.ofContacts': (r, o) => r.reviews.ofContacts(new Set([`${o}-contact`])),
  'uses.all': (r) => r.uses.all(),
  'assets.all': (r) => r.assets.all(),
  'assets.ofContacts': (r, o) => r.assets.ofContacts([`${o}-contact`]),
  'nominations.get': (r, o) => r.nominations.get(`${o}-row`),
  'nominations.all': (r) => r.nominations.all(),
  'nominations.open': (r) => r.nominations.open(),
  'nominations.ofAccount': (r, o) => r.nominations.ofAccount(`${o}-account`),
  'nominations.ofReplaced': (r, o) => r.nominations.ofReplaced(`${o}-contact`),
  'follows.ofContact': (r, o) => r.follows.ofContact(`${o}-contact`),
  'follows.open': (r) => r.follows.open(),
  'runs.get': (r, o) => r.runs.get(`${o}-row`),
  'runs.open': (r) => r.runs.open(),
  'runs.latest': (r) => r.runs.latest(10),
  'runs.openedOn': (r) => r.runs.openedOn(AT.slice(0, 10)),
  'runs.step': (r, o) => r.runs.step(`${o}-row`, `${o}-contact`),
  'runs.contactsWithStep': (r, o) => r.runs.contactsWithStep(`${o}-row`),
  'runs.countSteps': async (r, o) => Object.values(await r.runs.countSteps(`${o}-row`)).filter((count) => count > 0),
  'runs.stepsWith': (r, o) => r.runs.stepsWith(`${o}-row`, 'skipped'),
  'runs.latestSteps': (r, o) => r.runs.latestSteps(`${o}-row`, 10),
  'runs.stepsOfContact': (r, o) => r.runs.stepsOfContact(`${o}-contact`),
  'savedLists.all': (r) => r.savedLists.all(),
  'uses.ofContact': (r, o) => r.uses.ofContact(`${o}-contact`),
  'nextActions.get': (r, o) => r.nextActions.get(`${o}-row`),
  'nextActions.ofAccount': (r, o) => r.nextActions.ofAccount(`${o}-account`),
  'nextActions.all': (r) => r.nextActions.all(),
  'nextActions.open': (r) => r.nextActions.open(),
  'nextActions.openUntil': (r) => r.nextActions.openUntil('9999-01-01'),
  'nextActions.ofContact': (r, o) => r.nextActions.ofContact(`${o}-contact`),
  'products.all': (r) => r.products.all(),
  'rejections.ofProfile': (r) => r.rejections.ofProfile([PROFILE]),
  'rejections.all': (r) => r.rejections.all(),
  'rejections.ofContact': (r, o) => r.rejections.ofContact(`${o}-contact`),
  'dismissals.ofContact': (r, o) => r.dismissals.ofContact(`${o}-contact`),
  'aliases.all': (r) => r.aliases.all(),
  'mappings.byFingerprint': (r) => r.mappings.byFingerprint('f'),
  'mappings.all': (r) => r.mappings.all(),
  'tombstones.all': (r) => r.tombstones.all(),
  'tombstones.count': async (r) => ((await r.tombstones.count()) === 1 ? [] : ['the count of another program']),
  'contacts.count': async (r) => ((await r.contacts.count()) === 1 ? [] : ['the count of another program']),
  idsOfContacts: (r, o) => r.idsOfContacts('corrections', [`${o}-contact`]),
  rows: (r, o) => r.rows('contacts', [`${o}-contact`]),
  'rows of programs': (r, o) => r.rows('programs', [o]),
  numbers: async (r) =>
    Object.values(await r.numbers('2026-02-01', '2026-02-01T00:00:00.000Z', 180)).filter((count) => count > 1),
};

describe('a program', () => {
  it('is reached by every read that there is', () => {
    const names = Object.entries(store.in('p1')).flatMap(([group, value]: [string, unknown]) =>
      typeof value === 'function'
        ? [group]
        : typeof value === 'object'
          ? Object.keys(value!).map((n) => `${group}.${n}`)
          : [],
    );
    // Beside the interface, two repositories offer a count and a list to the store itself.
    const own = ['judgements.latest', 'corrections.countQueued'];
    expect(names.filter((name) => !(name in READS) && !own.includes(name))).toEqual([]);
  });

  it.each(Object.keys(READS))('never sees another program through %s', async (name) => {
    for (const [own, other] of [
      ['p1', 'p2'],
      ['p2', 'p1'],
    ] as const) {
      const answer = JSON.stringify((await READS[name]!(store.in(own), other)) ?? null);
      expect(answer).not.toContain(`${other}-`);
      expect(answer).not.toContain(`"programId":"${other}"`);
    }
  });

  it.each(RECORD_TABLES)('cannot write a row of another program to %s', async (table) => {
    const row = { ...rowsOf('p2')[table] };
    const attempt = (work: (write: ProgramWriter) => Promise<void>) =>
      store.transact('p1', async (write) => {
        write.event({ id: 'bad', at: AT, action: 'import', summary: 'Bad', contactIds: [] });
        await work(write);
      });
    await expect(attempt((write) => addRow(write, table, row))).rejects.toThrow('another program');
    await expect(attempt((write) => write.remove(table, [row.id]))).rejects.toThrow('another program');
    const stolen = { ...row, programId: 'p1' };
    if (table !== 'programs')
      await expect(attempt((write) => addRow(write, table, stolen))).rejects.toThrow('another program');
    expect(await store.in('p2').rows(table, [row.id])).toHaveLength(1);
  });
});
