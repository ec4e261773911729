import { describe, expect, it } from 'vitest';
import type { ImportReply, Recognition } from '../../src/actions/import-protocol';
import { advance, type Draft, type ImportState, type ImportStep } from '../../src/ui/screens/import/import-state';

const recognition: Recognition = {
  kind: 'recognition',
  fileName: 'contacts.csv',
  form: 'spreadsheet',
  formName: 'Spreadsheet',
  encoding: 'utf-8',
  delimiter: ',',
  headerLine: 1,
  columns: [
    { index: 0, header: 'Name', use: 'fullName', samples: ['Ann Example'] },
    { index: 1, header: 'Level', use: 'custom', samples: ['Gold'] },
  ],
  preview: [],
  rowCount: 1,
  footerRows: 0,
  fingerprint: 'f',
  usedSavedMapping: false,
  notes: [],
};
const told = (reply: ImportReply): ImportStep => ({ step: 'told', reply, words: { cancelled: 'Cancelled.' } });
const walk = (...steps: ImportStep[]) => steps.reduce(advance, { at: 'choosing', note: null } as ImportState);
const chose: ImportStep = { step: 'chose', fileName: 'contacts.csv' };
const recognised = told({ tell: 'recognised', recognition, uses: [] });
const planned = (words: { word: string; rows: number }[] = []): ImportStep =>
  told({
    tell: 'planned',
    plan: {
      added: 1,
      updated: 0,
      unchanged: 0,
      skippedErased: 0,
      refused: [],
      questions: [],
      rows: [],
      vanished: [],
      landed: 0,
      reopened: 0,
      conflicts: 0,
      importedBeforeAt: null,
    },
    counts: { rows: 1, taken: 1, refused: 0, blank: 0, footer: 0, repeatedHeaders: 0 },
    notes: [],
    unknownStatusWords: words,
  });
const draftOf = (state: ImportState): Draft => {
  if (state.at !== 'mapping') throw new Error(`The screen stands at ${state.at}.`);
  return state.draft;
};

describe('the import screen', () => {
  it('starts from the proposed mapping', () => {
    expect(draftOf(walk(chose, recognised)).columns).toEqual({ 0: 'fullName', 1: 'custom' });
  });

  it('keeps what the user maps and answers, and forgets answers when the mapping changes', () => {
    const state = walk(chose, recognised, planned(), { step: 'answered', line: 2, answer: 'new' });
    expect(draftOf(state).answers).toEqual({ 2: 'new' });
    const mapped = draftOf(advance(state, { step: 'mapped', column: 1, use: 'status' }));
    expect(mapped.columns).toEqual({ 0: 'fullName', 1: 'status' });
    expect(mapped.answers).toEqual({});
  });

  it('takes an answer back', () => {
    const answered: ImportStep[] = [
      { step: 'answered', line: 2, answer: 'skip' },
      { step: 'answered', line: 2, answer: null },
    ];
    expect(draftOf(walk(chose, recognised, planned(), ...answered)).answers).toEqual({});
  });

  it('keeps the line of a status word that was explained, so that it can be changed', () => {
    const state = walk(
      chose,
      recognised,
      planned([{ word: 'Gold', rows: 3 }]),
      { step: 'explained', word: 'Gold', status: 'active' },
      planned([{ word: 'Silver', rows: 1 }]),
    );
    expect(draftOf(state).words.map(({ word }) => word)).toEqual(['Gold', 'Silver']);
  });

  it('is out of date while a preview is on its way', () => {
    const planning = walk(chose, recognised, { step: 'planning' });
    expect(draftOf(planning).isPlanning).toBe(true);
    expect(draftOf(advance(planning, planned())).isPlanning).toBe(false);
  });

  it('goes back to choosing when cancelled, and says that nothing was imported', () => {
    expect(walk(chose, told({ tell: 'cancelled' }))).toEqual({ at: 'choosing', note: 'Cancelled.' });
    expect(walk(chose, recognised, { step: 'started' }, told({ tell: 'cancelled' })).at).toBe('choosing');
  });

  it('ignores replies that come too late', () => {
    expect(walk(recognised).at).toBe('choosing');
    expect(walk(chose, recognised, { step: 'restarted' }, planned()).at).toBe('choosing');
  });

  it('shows a failure from anywhere', () => {
    expect(walk(chose, told({ tell: 'failed', sentence: 'Full.' }))).toEqual({ at: 'failed', sentence: 'Full.' });
  });

  it('begins anew when it is visited after an end, and never drops what is under way', () => {
    const refused = told({ tell: 'refused', refusal: { kind: 'refusal', reason: 'empty', sentence: 'It is empty.' } });
    const failed = told({ tell: 'failed', sentence: 'The disk is full.' });
    const visited: ImportStep = { step: 'visited' };
    for (const end of [refused, failed]) expect(walk(chose, end, visited)).toEqual({ at: 'choosing', note: null });
    for (const steps of [[chose], [chose, recognised], [chose, recognised, { step: 'started' } as const]])
      expect(walk(...steps, visited)).toEqual(walk(...steps));
  });
});
