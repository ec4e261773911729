import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImportDraft } from '../../src/actions/import/import-draft';
import type { ImportedRow, ImportPlan, InputOf } from '../../src/actions/import-plan';
import type { ImportReply, ImportRequest } from '../../src/actions/import-protocol';
import { compareConnections } from '../../src/actions/compare-connections';
import type { ConnectionsFound } from '../../src/actions/import-protocol';
import { importRecords } from '../../src/actions/import-records';
import { keepReviews } from '../../src/actions/keep-reviews';
import { planImport } from '../../src/actions/plan-import';
import { saveMapping } from '../../src/actions/save-mapping';
import { serveImport } from '../../src/actions/serve-import';
import type { WorldOfFiles } from '../../src/actions/world';
import type { Event } from '../../src/domain/event';
import type { ImportRun } from '../../src/domain/import-run';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import { sayWell, wordsIn } from '../say-well';

vi.mock('../../src/actions/plan-import', () => ({ planImport: vi.fn() }));
vi.mock('../../src/actions/import-records', () => ({ importRecords: vi.fn() }));
vi.mock('../../src/actions/compare-connections', () => ({ compareConnections: vi.fn() }));
vi.mock('../../src/actions/keep-reviews', () => ({ keepReviews: vi.fn() }));
vi.mock('../../src/actions/save-mapping', () => ({ saveMapping: vi.fn() }));

const world = {
  store: {
    programs: { get: async (id: string) => (id === 'p' ? { id, statusWords: {} } : undefined) },
    in: () => ({ mappings: { all: async () => [] } }),
  },
  say: sayInEnglish,
} as unknown as WorldOfFiles;

const planned: ImportedRow[] = Array.from({ length: 5 }, (_, index) => ({
  line: index + 2,
  outcome: index < 3 ? 'added' : 'unchanged',
  name: `Person ${index}`,
  fields: [],
}));
const plan = { added: 1, rows: planned, notes: ['A note.'] } as unknown as ImportPlan;
const draft = { plan } as ImportDraft;
const runOf = (refused: ImportRun['refused'] = []) => ({ id: 'run', refused }) as unknown as ImportRun;
const fileOf = (text: string, name = 'people.csv') => new File([text], name);
const table = 'Full name,Company,Status\nAda Right,Right,Active\nBo Left,Left,Gold\nCy,Long,gold\n,,x\n';

/** Serves with a clock that the test moves, and breaths that the test can use to ask something in between. */
function start(onBreath?: (breaths: number, ask: (request: ImportRequest) => void) => void) {
  const replies: ImportReply[] = [];
  let time = 0;
  let breaths = 0;
  const serve = serveImport({
    world,
    send: (reply) => void replies.push(reply),
    clock: () => (time += 20),
    breathe: async () => onBreath?.(++breaths, (request) => void serve(request)),
  });
  const told = () => replies.map((reply) => reply.tell).filter((tell) => tell !== 'progress');
  const last = <T extends ImportReply['tell']>(tell: T) =>
    replies.findLast((reply): reply is Extract<ImportReply, { tell: T }> => reply.tell === tell)!;
  return { serve, replies, told, last };
}

beforeEach(() => {
  vi.mocked(planImport).mockReset().mockResolvedValue(draft);
  vi.mocked(importRecords).mockReset().mockResolvedValue(runOf());
  vi.mocked(saveMapping)
    .mockReset()
    .mockResolvedValue({} as Event);
});

describe('serveImport', () => {
  it('recognises the same file anew with what the user says of its layout', async () => {
    const { serve, told, last } = start();
    await serve({ ask: 'inspect', file: fileOf('Full name;Company,Inc\nAda;Right,1\n'), programId: 'p' });
    await serve({ ask: 'relayout', layout: { delimiter: ',' } });
    expect(last('recognised').recognition).toMatchObject({ delimiter: ',', fileName: 'people.csv' });
    await serve({ ask: 'relayout', layout: { delimiter: ';', headerLine: 1 } });
    expect(last('recognised').recognition).toMatchObject({ delimiter: ';', headerLine: 1, rowCount: 1 });
    expect(told()).toEqual(['recognised', 'recognised', 'recognised']);
  });

  it('inspects, plans and runs', async () => {
    const { serve, told, last } = start();
    const refused = [{ line: 5, reason: 'The row names nobody.', cells: ['', '', 'x'] }];
    vi.mocked(importRecords).mockResolvedValue(runOf(refused));
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    expect(last('recognised').recognition).toMatchObject({ form: 'spreadsheet', rowCount: 4 });
    expect(wordsIn(last('recognised').uses)).toContainEqual({ use: 'fullName', label: 'Full name' });
    await serve({ ask: 'plan', columns: [], statusWords: { ' GOLD ': 'active' } });
    expect(last('planned')).toMatchObject({
      plan: { added: 1, outcomes: { added: 3, unchanged: 2, updated: 0 } },
      counts: { taken: 3, refused: 1 },
      notes: ['A note.'],
      unknownStatusWords: [],
    });
    expect(last('planned').plan).not.toHaveProperty('rows');
    await serve({ ask: 'run', answers: { '2:row': 'new' } });
    expect(told()).toEqual(['recognised', 'planned', 'done']);
    expect(last('done').refusedFile).toEqual({
      fileName: 'people-refused.csv',
      content: '\ufeffLine,Reason,Full name,Company,Status\r\n5,The row names nobody.,,,x\r\n',
    });
    const input = vi.mocked(importRecords).mock.calls[0]![1];
    expect(input).toMatchObject({
      programId: 'p',
      fileName: 'people.csv',
      system: 'spreadsheet',
      answers: { '2:row': 'new' },
      draft,
      headers: ['Full name', 'Company', 'Status'],
      blanks: 'keep',
    });
    expect(input.fileHash).toMatch(/^[0-9a-f]{64}$/);
    expect((input as InputOf<'contacts'>).rows.map(({ status }) => status)).toEqual(['active', 'active', 'active']);
    expect(input.learnt?.statusWords).toEqual({ gold: 'active' });
    expect(saveMapping).not.toHaveBeenCalled();
  });

  it('tells the planned rows of one outcome, some at a time', async () => {
    const { serve, last, told } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'rows', outcome: 'added', offset: 0, limit: 2 });
    await serve({ ask: 'plan', columns: [{ index: 1, use: 'ignored' }], blanks: 'erase' });
    expect(vi.mocked(planImport).mock.calls[0]![1]).toMatchObject({
      blanks: 'erase',
      headers: ['Full name', 'Status'],
    });
    await serve({ ask: 'rows', outcome: 'added', offset: 0, limit: 2 });
    expect(last('rows')).toMatchObject({ total: 3, offset: 0, rows: [{ line: 2 }, { line: 3 }] });
    await serve({ ask: 'rows', outcome: 'added', offset: 2, limit: 2 });
    expect(last('rows').rows).toEqual([planned[2]]);
    await serve({ ask: 'rows', outcome: 'asked', offset: 0, limit: 2 });
    expect(last('rows')).toMatchObject({ total: 0, rows: [] });
    expect(told()).toEqual(['recognised', 'failed', 'planned', 'rows', 'rows', 'rows']);
  });

  it('sorts several files: what others hang on first, refused ones last', async () => {
    const { serve, last, told } = start();
    const long = `Use id,Contact,Used on,Kind of use\n${'u,Ada Right,2026-01-01,"Quote, short"\n'.repeat(20_000)}`;
    await serve({
      ask: 'sort',
      files: [
        fileOf(long, 'uses.csv'),
        fileOf('', 'empty.csv'),
        fileOf(table, 'people.csv'),
        fileOf('Account name,Industry,Account status\nAcme,Mining,Active\n', 'accounts.csv'),
      ],
    });
    expect(wordsIn(last('sorted').order)).toMatchObject([
      { index: 3, recordKind: 'accounts' },
      { index: 2, recordKind: 'contacts', form: expect.any(String) as string },
      { index: 0, recordKind: 'uses' },
      { index: 1, recordKind: null, form: expect.stringMatching(/empty/) as string },
    ]);
    expect(told()).toEqual(['sorted']);
  });

  it('compares connections with the records, and keeps what it found only when asked', async () => {
    const found = { connections: 3, likely: [{ contactId: 'c' }] } as ConnectionsFound;
    vi.mocked(compareConnections).mockImplementation(async (_, { onProgress }) => {
      await onProgress?.({ done: 3, total: 3 });
      return found;
    });
    vi.mocked(keepReviews).mockResolvedValue({ added: 1, open: 4 });
    const { serve, last, told, replies } = start();
    await serve({ ask: 'inspect', file: fileOf(table, 'Connections.csv'), programId: 'p' });
    await serve({ ask: 'keep-reviews' });
    expect(keepReviews).not.toHaveBeenCalled();
    await serve({ ask: 'compare-connections' });
    expect(vi.mocked(compareConnections).mock.calls[0]![1].rows).toHaveLength(3);
    expect(last('compared').found).toBe(found);
    await serve({ ask: 'keep-reviews' });
    expect(vi.mocked(keepReviews).mock.calls[0]![1]).toEqual({ programId: 'p', found, fileName: 'Connections.csv' });
    expect(last('kept')).toEqual({ tell: 'kept', added: 1, open: 4 });
    expect(told()).toEqual(['recognised', 'failed', 'compared', 'kept']);
    expect(replies.some((reply) => reply.tell === 'progress' && reply.step === 'comparing')).toBe(true);
  });

  it('counts the status words that nobody knows', async () => {
    const { serve, last } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'plan', columns: [] });
    expect(last('planned').unknownStatusWords).toEqual([
      { word: 'Gold', rows: 1 },
      { word: 'gold', rows: 1 },
    ]);
  });

  it('remembers a mapping that the user corrected, once it was used', async () => {
    const { serve } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'plan', columns: [{ index: 1, use: 'ignored' }] });
    expect(saveMapping).not.toHaveBeenCalled();
    await serve({ ask: 'run', answers: {} });
    expect(vi.mocked(saveMapping).mock.calls[0]![1]).toMatchObject({
      programId: 'p',
      columns: { 'Full name': 'fullName', Company: null, Status: 'status' },
    });
  });

  it('never says that a finished import failed', async () => {
    const { serve, told, last } = start();
    vi.mocked(saveMapping).mockRejectedValue(new Error('disk'));
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'plan', columns: [{ index: 1, use: 'ignored' }] });
    await serve({ ask: 'run', answers: {} });
    expect(told()).toEqual(['recognised', 'planned', 'done', 'failed']);
    expect(sayWell(last('failed').sentence)).toMatch(/^The import is complete/);
  });

  it('says what is wrong with a mapping, and plans nothing', async () => {
    const { serve, last } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'plan', columns: [{ index: 1, use: 'fullName' }] });
    expect(wordsIn(last('unmappable').problems)).toEqual([
      '“Full name” and “Company” map to the same field, “Full name”: choose one of them.',
    ]);
    expect(planImport).not.toHaveBeenCalled();
  });

  it('refuses a file by its size before reading it', async () => {
    const { serve, last } = start();
    const file = { size: 400 * 1024 * 1024, name: 'x.csv', arrayBuffer: () => Promise.reject(new Error('was read')) };
    await serve({ ask: 'inspect', file: file as unknown as File, programId: 'p' });
    expect(last('refused').refusal.reason).toBe('too-large');
  });

  it('forgets the file before when a new one is refused', async () => {
    const { serve, told } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'inspect', file: fileOf(''), programId: 'p' });
    await serve({ ask: 'plan', columns: [] });
    expect(told()).toEqual(['recognised', 'refused', 'failed']);
  });

  it('does not run without a plan, nor twice with one', async () => {
    const { serve, told } = start();
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'run', answers: {} });
    await serve({ ask: 'plan', columns: [] });
    await serve({ ask: 'run', answers: {} });
    await serve({ ask: 'run', answers: {} });
    expect(told()).toEqual(['recognised', 'failed', 'planned', 'done', 'failed']);
    expect(importRecords).toHaveBeenCalledTimes(1);
  });

  it('ends at the next breath when cancelled', async () => {
    const large = fileOf(`Full name,Company\n${'Ada Right,Right\n'.repeat(300_000)}`);
    const { serve, told, replies } = start((breaths, ask) => breaths === 2 && ask({ ask: 'cancel' }));
    await serve({ ask: 'inspect', file: large, programId: 'p' });
    expect(told()).toEqual(['cancelled']);
    expect(replies.filter(({ tell }) => tell === 'progress').length).toBeLessThanOrEqual(2);
  });

  it('ends while the columns of a file are first learnt, too', async () => {
    const large = fileOf(
      JSON.stringify(Array.from({ length: 40_000 }, () => ({ 'Full name': 'Ada Right', Company: 'Right' }))),
    );
    const { serve, replies } = start((breaths, ask) => breaths === 1 && ask({ ask: 'cancel' }));
    await serve({ ask: 'inspect', file: large, programId: 'p' });
    expect(replies).toEqual([{ tell: 'cancelled' }]);
  });

  it('hands a cancel on to the transaction, and tells the truth when it came too late', async () => {
    const { serve, told } = start();
    vi.mocked(importRecords).mockImplementationOnce(async (_, { signal }) => {
      void serve({ ask: 'cancel' });
      signal!.throwIfAborted();
      return runOf();
    });
    const prepare = async () => {
      await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
      await serve({ ask: 'plan', columns: [] });
    };
    await prepare();
    await serve({ ask: 'run', answers: {} });
    expect(told()).toEqual(['recognised', 'planned', 'cancelled']);
    vi.mocked(importRecords).mockImplementationOnce(async () => {
      void serve({ ask: 'cancel' });
      return runOf();
    });
    await prepare();
    await serve({ ask: 'run', answers: {} });
    expect(told().at(-1)).toBe('done');
  });

  it('answers only the last of two files that are dropped in haste', async () => {
    const { serve, told, last } = start();
    await Promise.all([
      serve({ ask: 'inspect', file: fileOf(table, 'first.csv'), programId: 'p' }),
      serve({ ask: 'inspect', file: fileOf(table, 'second.csv'), programId: 'p' }),
    ]);
    expect(told()).toEqual(['recognised']);
    expect(last('recognised').recognition.fileName).toBe('second.csv');
  });

  it('answers a cancel when nothing is under way, and a failure in words', async () => {
    const { serve, told, last } = start();
    await serve({ ask: 'cancel' });
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'other' });
    await serve({ ask: 'plan', columns: [] });
    expect(told()).toEqual(['cancelled', 'recognised', 'failed']);
    expect(sayWell(last('failed').sentence)).toMatch(/program does not exist/);
  });

  it('reports at most ten times a second, and always the end', async () => {
    const { serve, replies } = start();
    vi.mocked(importRecords).mockImplementationOnce(async (_, { onProgress }) => {
      for (let done = 1; done <= 100; done++) onProgress!({ done, total: 100 });
      return runOf();
    });
    await serve({ ask: 'inspect', file: fileOf(table), programId: 'p' });
    await serve({ ask: 'plan', columns: [] });
    replies.length = 0;
    await serve({ ask: 'run', answers: {} });
    const progress = replies.filter((reply) => reply.tell === 'progress');
    expect(progress.length).toBeLessThanOrEqual(21);
    expect(progress.at(-1)).toMatchObject({ step: 'writing', done: 100, total: 100, rate: 50 });
  });
});
