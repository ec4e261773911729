// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import { annotateExport } from '../../src/actions/annotate-export';
import type { ExportRequest, FilePreview } from '../../src/actions/export-protocol';
import { putContacts } from '../../src/actions/put-records';
import type { World } from '../../src/actions/world';
import { type ExportBatch, NOTHING_ACHIEVED } from '../../src/domain/batch';
import type { Correction } from '../../src/domain/correction';
import type { Program } from '../../src/domain/program';
import type { ProgramRecords } from '../../src/store/program-records';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { QueueScreen } from '../../src/ui/screens/queue/queue-screen';
import { saveBatch } from '../../src/ui/screens/queue/save-batch';
import { makeContact, makeCorrection } from '../store/make-rows';
import { fakeWorker } from './fake-worker';
import { button, clear, render, rerender, text, type, user } from './render';

vi.mock('../../src/ui/screens/queue/save-batch', () => ({ saveBatch: vi.fn(async () => undefined) }));

const AT = '2026-03-01T09:00:00.000Z';
let world: World;
let program: Program;
let worker: ReturnType<typeof fakeWorker>;

beforeEach(async () => {
  world = makeWorld();
  const { id } = await createProgram(world, { name: 'Client' });
  program = { ...(await world.store.programs.get(id))!, exportTo: 'hubspot', homes: { email: 'salesforce-loader' } };
  worker = fakeWorker();
  vi.mocked(saveBatch).mockClear();
});
afterEach(clear);

const correction = (id: string, recordId: string, change: Partial<Correction> = {}) =>
  makeCorrection(id, program.id, { recordId, createdAt: `2026-03-01T09:00:0${id.slice(1)}.000Z`, ...change });

const QUEUE = () => [
  correction('k1', 'ann'),
  correction('k2', 'ben'),
  correction('k3', 'ann', { field: 'email', oldValue: 'ann@old.example', newValue: 'ann@new.example' }),
];

async function fill(corrections: Correction[], batches: ExportBatch[] = []) {
  const contact = (id: string, full: string) =>
    makeContact(id, program.id, { name: { full, given: full, family: '' }, company: 'Acme' });
  await world.store.transact(program.id, async (write) => {
    await putContacts(write, [contact('ann', 'Ann Alder'), contact('ben', 'Ben Birch')]);
    await write.add('corrections', corrections);
    await write.add('batches', batches);
    write.event({ id: world.newId(), at: AT, action: 'accept', summary: 'Seeded', contactIds: [] });
  });
}

/** The same records, which tell whenever the queue is read. */
function countReads(records: ProgramRecords, onRead: () => void): ProgramRecords {
  const queue = () => {
    onRead();
    return records.corrections.queue();
  };
  return { ...records, corrections: { ...records.corrections, queue } };
}

const screen = (visit = 0) => (
  <WorldContext value={world}>
    <QueueScreen program={program} createExportWorker={worker.create} visit={visit} />
  </WorldContext>
);
const show = async () => {
  await render(screen());
  await vi.waitFor(() => {
    expect(document.querySelector('h1')).not.toBeNull();
    for (const heading of document.querySelectorAll('.group-head h3')) expect(heading.textContent.trim()).not.toBe('');
  });
};
const waits = (words: string | RegExp) => vi.waitFor(() => expect(text()).toMatch(words));
const box = (label: string) => document.querySelector<HTMLInputElement>(`input[aria-label="${label}"]`)!;
const names = () => [...document.querySelectorAll('.group-head h3')].map((one) => one.firstChild?.textContent);
const lastAsked = () => worker.asked().at(-1) as Extract<ExportRequest, { ask: 'preview' | 'export' }>;

const FILE: FilePreview = {
  target: 'hubspot',
  fileName: 'client-hubspot.csv',
  rowCount: 2,
  corrections: 2,
  notes: ['Ann Alder: “=1” begins like a formula.'],
  columns: [],
  tables: [{ name: 'Contacts', headers: ['Record ID', 'Job Title'], rows: [['17', 'VP']] }],
};
const batchOf = (change: Partial<ExportBatch> = {}): ExportBatch => ({
  id: 'b1',
  programId: program.id,
  fileName: 'client.zip',
  files: [
    { target: 'hubspot', fileName: 'client-hubspot.csv', rowCount: 2, correctionIds: ['k1', 'k2'], notes: [] },
    { target: 'excel', fileName: 'client.xlsx', rowCount: 1, correctionIds: ['k3'], notes: ['Mind this.'] },
  ],
  createdAt: AT,
  state: 'prepared',
  achieved: NOTHING_ACHIEVED,
  ...change,
});

describe('what waits', () => {
  it('says where each correction goes, and shows those of one form alone', async () => {
    await fill(QUEUE());
    await show();
    expect(names()).toEqual(['Ann Alder', 'Ben Birch']);
    const routes = [...document.querySelectorAll('.route')].map((one) => one.textContent);
    expect(routes).toEqual(['All 3', 'Salesforce Data Loader 1', 'HubSpot 2']);
    await user(() => button('Salesforce Data Loader').click());
    expect(names()).toEqual(['Ann Alder']);
    button('Export 1 correction…');
  });

  it('is exported in part where records are ticked, else all that shows', async () => {
    await fill(QUEUE());
    await show();
    button('Export 3 corrections…');
    await user(() => box('Select Ann Alder').click());
    button('Export 2 corrections…');
    await waits('2 corrections selected');
    const all = document.querySelector<HTMLInputElement>('.waiting-head input')!;
    expect(all.indeterminate).toBe(true);
    await user(() => all.click());
    button('Export 3 corrections…');
    expect(box('Select Ben Birch').checked).toBe(true);
  });

  it('is withdrawn in part after one more question', async () => {
    await fill(QUEUE());
    await show();
    await user(() => box('Select Ann Alder').click());
    await user(() => button('Withdraw 2').click());
    await user(() => button('Withdraw', document.querySelector('.waiting-head [role=group]')!).click());
    await vi.waitFor(() => expect(names()).toEqual(['Ben Birch']));
  });

  it('is read no more where only a file has changed, for it may be long', async () => {
    await fill(QUEUE(), [batchOf({ state: 'exported', exportedAt: AT })]);
    const { store } = world;
    let reads = 0;
    world = { ...world, store: { ...store, in: (id) => countReads(store.in(id), () => (reads += 1)) } };
    await show();
    await annotateExport(world, { programId: program.id, batchId: 'b1', comment: 'Sent to Ines' });
    await waits('Sent to Ines');
    expect(reads).toBe(1);
  });

  it('being nothing, says what to do', async () => {
    await show();
    expect(text()).toContain('The queue is empty');
    expect(text()).toContain('No file has been exported yet.');
    expect(() => button(/^Export/)).toThrow();
  });
});

describe('an export', () => {
  const open = async () => {
    await fill(QUEUE());
    await show();
    await user(() => box('Select Ann Alder').click());
    await user(() => button('Export 2 corrections…').click());
  };

  it('shows each file and what stays, before anything is written', async () => {
    await open();
    expect(document.activeElement?.textContent).toBe('Export 2 corrections');
    expect(lastAsked()).toMatchObject({ ask: 'preview', choice: { correctionIds: ['k1', 'k3'] } });
    expect(lastAsked().choice).not.toHaveProperty('target');
    await worker.reply({
      tell: 'preview',
      files: [FILE],
      skipped: [{ correctionId: 'k3', why: { say: 'No id: import one.' } }],
    });
    for (const words of ['client-hubspot.csv', '2 rows · 2 corrections', 'begins like a formula', 'Job Title', 'VP'])
      expect(text()).toContain(words);
    expect(text()).toContain('1 correction stays in the queue');
    expect(text()).toContain('No id: import one.');
    expect(text()).toContain('ann@new.example');
  });

  it('has the keyboard before the next key comes, and the queue has it back so', async () => {
    await fill(QUEUE());
    await show();
    button('Export 3 corrections…').click();
    await null;
    expect(document.activeElement?.textContent).toBe('Export 3 corrections');
    button('Back to the queue').click();
    await null;
    expect(document.activeElement).toBe(button('Export 3 corrections…'));
  });

  it('goes out in another form where the user says so, and in no form before its preview is there', async () => {
    await open();
    await worker.reply({ tell: 'preview', files: [FILE], skipped: [] });
    const smartsheet = [...document.querySelectorAll('label')].find((one) =>
      one.textContent?.startsWith('Smartsheet'),
    )!;
    await user(() => smartsheet.querySelector('input')!.click());
    expect(lastAsked()).toMatchObject({ ask: 'preview', choice: { target: 'smartsheet' } });
    expect(button('Save the file').disabled).toBe(true);
    await worker.reply({ tell: 'preview', files: [{ ...FILE, target: 'smartsheet' }], skipped: [] });
    await user(() => button('Save the file').click());
    expect(lastAsked()).toMatchObject({ ask: 'export', choice: { target: 'smartsheet', correctionIds: ['k1', 'k3'] } });
  });

  it('is saved once it is prepared, and the keyboard is where that is said', async () => {
    await open();
    const second = { ...FILE, target: 'excel' as const, fileName: 'client.xlsx' };
    await worker.reply({ tell: 'preview', files: [FILE, second], skipped: [] });
    await user(() => button('Save 2 files as a zip').click());
    await worker.reply({ tell: 'prepared', batch: batchOf(), skipped: [] });
    expect(vi.mocked(saveBatch).mock.calls[0]?.[1]).toMatchObject({ id: 'b1' });
    await waits('The file is being saved.');
    expect(document.activeElement?.textContent).toMatch(/^The file is being saved/);
    button('Export 3 corrections…');
  });

  it('that finds nothing to write says so and offers no file', async () => {
    await open();
    await worker.reply({ tell: 'preview', files: [], skipped: [{ correctionId: 'k1', why: { say: 'No id.' } }] });
    expect(text()).toContain('None of these corrections can go out in this format');
    expect(() => button(/^Save/)).toThrow();
  });

  it('is left for the queue as it was, by its button or by the way to the screen', async () => {
    await open();
    await user(() => button('Back to the queue').click());
    expect(document.activeElement).toBe(button('Export 2 corrections…'));
    expect(worker.worker.terminate).toHaveBeenCalled();
    await user(() => button('Export 2 corrections…').click());
    await rerender(screen(1));
    button('Export 2 corrections…');
  });
});

describe('an exported file', () => {
  it('that was never saved stands first, to be saved or taken back', async () => {
    await fill(QUEUE(), [batchOf()]);
    await show();
    const heads = [...document.querySelectorAll('h2')].map((one) => one.textContent);
    expect(heads.slice(0, 2)).toEqual(['Prepared, not saved yet', 'Waiting 3']);
    await user(() => button('Save the file: client.zip').click());
    expect(saveBatch).toHaveBeenCalledOnce();
    await waits('The file is being saved.');
    await user(() => button('Take back').click());
    await user(() => button('Take back', document.querySelector('.batch [role=group]')!).click());
    await waits('taken back');
  });

  it('says what it achieved, in words, and of each correction', async () => {
    const out = { state: 'exported', batchId: 'b1' } as const;
    const outcome = { importId: 'i1', at: AT, valueInFile: 'Chair', daysOut: 9 };
    const corrections = [
      correction('k1', 'ann', {
        state: 'landed',
        batchId: 'b1',
        outcome: { ...outcome, valueInFile: 'VP', daysOut: 4 },
      }),
      correction('k2', 'ben', { state: 'conflict', batchId: 'b1', newValue: 'CEO', outcome }),
      correction('k3', 'ann', out),
    ];
    const achieved = { landed: 1, reopened: 0, conflicts: 1, landedDays: 4 };
    await fill(corrections, [batchOf({ state: 'exported', exportedAt: AT, achieved })]);
    await show();
    const words = [...document.querySelectorAll('.result li')].map((one) => one.textContent);
    expect(words).toEqual(['1 landed', '1 in conflict', '1 still out', 'on average 4 days to land']);
    const details = [...document.querySelectorAll('details')].find((one) =>
      one.textContent?.includes('Each correction'),
    )!;
    await user(() => {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    });
    await waits(/Ben BirchAcme|Ben Birch Acme/);
    await waits('After 9 days the file of an import had “Chair”.');
    const sides = [...document.querySelectorAll('.sides dd')].map((one) => one.textContent);
    expect(sides).toEqual([corrections[1]!.oldValue, 'CEO', 'Chair']);
  });

  it('takes a comment where it stands', async () => {
    await fill(QUEUE(), [batchOf({ state: 'exported', exportedAt: AT })]);
    await show();
    await user(() => button('Add a comment: client.zip').click());
    const field = document.querySelector<HTMLInputElement>('.comment input')!;
    expect(document.activeElement).toBe(field);
    await type(field, 'Sent to Ines');
    await user(() => button('Save', document.querySelector('.comment')!).click());
    await waits('Sent to Ines');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Edit the comment')));
  });
});
