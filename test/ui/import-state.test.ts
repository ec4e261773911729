import { describe, expect, it } from 'vitest';
import type { Draft } from '../../src/ui/screens/import/draft';
import { startImport, type ImportState, type ImportStep } from '../../src/ui/screens/import/import-stage';
import { advance } from '../../src/ui/screens/import/import-state';
import { chose, tell, told, walk } from './import-samples';

const started: ImportStep = { step: 'started' };
const next: ImportStep = { step: 'opened', place: null };
const sorted = told({
  tell: 'sorted',
  order: [
    { index: 1, recordKind: 'accounts', form: { say: 'form.salesforce-loader' } },
    { index: 0, recordKind: 'contacts', form: { say: 'form.salesforce-report' } },
    { index: 2, recordKind: null, form: { say: 'file.picture' } },
  ],
});
const three = [chose('contacts.csv', 'accounts.csv', 'photo.png'), sorted];
const at = (...steps: ImportStep[]) => walk(...steps).stage.at;
const draftOf = ({ stage }: ImportState): Draft => {
  if (stage.at !== 'mapping') throw new Error(`The screen stands at ${stage.at}.`);
  return stage.draft;
};
const mapping = [chose('contacts.csv'), tell.recognised(), tell.planned()];

describe('the import of one file', () => {
  it('reads the file, maps it as proposed and asks for a preview', () => {
    expect(walk(chose('contacts.csv')).asked).toMatchObject({ ask: 'inspect', programId: 'p1' });
    const state = walk(chose('contacts.csv'), tell.recognised());
    expect(draftOf(state).columns).toEqual({ 0: 'fullName', 1: 'custom' });
    expect(state.asked).toEqual({
      ask: 'plan',
      columns: [
        { index: 0, use: 'fullName' },
        { index: 1, use: 'custom' },
      ],
      statusWords: {},
      blanks: 'keep',
    });
  });

  it('imports only what is shown', () => {
    expect(at(chose('contacts.csv'), tell.recognised(), started)).toBe('mapping');
    const state = walk(...mapping, { step: 'answered', keys: ['q1'], answer: 'new' }, started);
    expect(state.stage.at).toBe('writing');
    expect(state.asked).toEqual({ ask: 'run', answers: { q1: 'new' } });
    expect(advance(state, tell.done()).stage.at).toBe('done');
  });

  it('goes back to choosing when cancelled, and says that nothing was imported', () => {
    const cancelled = { at: 'choosing', isCancelled: true };
    expect(walk(chose('contacts.csv'), { step: 'stopped' }).asked).toEqual({ ask: 'cancel' });
    expect(walk(chose('contacts.csv'), tell.cancelled()).stage).toEqual(cancelled);
    expect(walk(...mapping, started, tell.cancelled()).stage).toEqual(cancelled);
  });

  it('ignores replies that come too late', () => {
    expect(at(tell.recognised())).toBe('choosing');
    expect(at(...mapping, { step: 'restarted' }, tell.planned())).toBe('choosing');
    expect(at(...mapping, started, tell.done(), tell.cancelled())).toBe('done');
    expect(at(...mapping, tell.done())).toBe('mapping');
  });

  it('shows a failure from anywhere it matters, but takes back nothing that is complete', () => {
    expect(walk(chose('contacts.csv'), tell.failed()).stage).toEqual({ at: 'failed', sentence: 'The disk is full.' });
    expect(walk(...mapping, started, tell.done(), tell.failed()).stage).toMatchObject({
      at: 'done',
      warning: 'The disk is full.',
    });
    expect(at(...mapping, { step: 'restarted' }, tell.failed())).toBe('choosing');
    expect(at(...mapping, { step: 'finished' }, tell.failed())).toBe('finished');
  });

  it('begins anew when it is visited after an end, and never drops what is under way', () => {
    const visited: ImportStep = { step: 'visited' };
    for (const end of [tell.refused(), tell.failed()])
      expect(walk(chose('contacts.csv'), end, visited)).toEqual(startImport('p1'));
    for (const steps of [mapping.slice(0, 1), mapping.slice(0, 2), mapping, [...mapping, started]]) {
      const state = walk(...steps);
      expect(advance(state, visited)).toBe(state);
    }
  });

  it('reads it anew as the user says, and keeps what was settled while the columns are the same', () => {
    const remapped = [...mapping, { step: 'mapped', column: 1, use: 'status' } as const];
    const relaid = walk(...remapped, { step: 'relaid', layout: { dateOrders: { 1: 'day-first' } } });
    expect(relaid.stage.at).toBe('reading');
    expect(relaid.asked).toEqual({ ask: 'relayout', layout: { dateOrders: { 1: 'day-first' } } });
    expect(draftOf(advance(relaid, tell.recognised())).columns).toEqual({ 0: 'fullName', 1: 'status' });
    expect(advance(relaid, tell.refused()).stage).toMatchObject({ at: 'refused', isReread: true });
    const other = advance(relaid, tell.recognised({ fingerprint: 'g' }));
    expect(draftOf(other).columns).toEqual({ 0: 'fullName', 1: 'custom' });
  });
});

describe('the import of several files', () => {
  it('lists them in their order before any is read', () => {
    expect(walk(three[0]!).asked).toMatchObject({ ask: 'sort' });
    const { stage, batch } = walk(...three);
    expect(stage.at).toBe('listing');
    expect(batch.files.map(({ file }) => file.name)).toEqual(['accounts.csv', 'contacts.csv', 'photo.png']);
  });

  it('walks through those that are wanted, one after the other, to a summary', () => {
    const first = walk(...three, next);
    expect(first.asked).toMatchObject({ ask: 'inspect', file: { name: 'accounts.csv' } });
    const second = [tell.recognised(), tell.planned(), started, tell.done(), next].reduce(advance, first);
    expect(second.asked).toMatchObject({ ask: 'inspect', file: { name: 'contacts.csv' } });
    const end = [tell.refused(), next].reduce(advance, second);
    expect(end.stage).toEqual({ at: 'finished', isCancelled: false });
    expect(end.batch.files.map(({ outcome }) => outcome?.kind)).toEqual(['imported', 'refused', undefined]);
  });

  it('passes over a file that is left out or skipped', () => {
    const one = walk(...three, { step: 'leftOut', place: 0, isLeftOut: true }, next);
    expect(one.asked).toMatchObject({ file: { name: 'contacts.csv' } });
    const skipped = walk(...three, next, tell.recognised(), { step: 'skipped' });
    expect(skipped.asked).toMatchObject({ file: { name: 'contacts.csv' } });
    expect(advance(skipped, { step: 'skipped' }).stage.at).toBe('finished');
  });

  it('keeps what was imported when a later file is cancelled or the screen is visited anew', () => {
    const second = walk(...three, next, tell.recognised(), tell.planned(), started, tell.done());
    expect(advance(second, { step: 'visited' })).toBe(second);
    const cancelled = [next, tell.cancelled()].reduce(advance, second);
    expect(cancelled.stage).toEqual({ at: 'finished', isCancelled: true });
    expect(cancelled.batch.files.map(({ outcome }) => outcome?.kind)).toEqual(['imported', 'skipped', undefined]);
    expect(advance(cancelled, { step: 'opened', place: 1 }).asked).toMatchObject({ file: { name: 'contacts.csv' } });
  });

  it('drops all of them when cancelled before any is known', () => {
    expect(walk(three[0]!, tell.cancelled()).stage).toEqual({ at: 'choosing', isCancelled: true });
  });
});

describe('the user’s own connections', () => {
  const offered = [chose('Connections.csv'), tell.recognised({ form: 'linkedin-connections' })];
  const phase = (...steps: ImportStep[]) => {
    const { stage } = walk(...steps);
    return stage.at === 'connections' ? stage.check.phase : stage.at;
  };

  it('are compared with the records when the user wants it, and kept for review when asked', () => {
    expect(phase(...offered)).toBe('offered');
    const comparing = walk(...offered, { step: 'compared' });
    expect(comparing.asked).toEqual({ ask: 'compare-connections' });
    expect(phase(...offered, { step: 'compared' }, tell.compared())).toBe('compared');
    const keeping = walk(...offered, { step: 'compared' }, tell.compared(), { step: 'kept' });
    expect(keeping.asked).toEqual({ ask: 'keep-reviews' });
    const kept = advance(keeping, told({ tell: 'kept', added: 2, open: 5 }));
    expect(kept.stage).toMatchObject({ check: { phase: 'kept', kept: { added: 2 } } });
    expect(kept.batch.files[0]?.outcome).toEqual({ kind: 'compared', added: 2 });
  });

  it('are imported as contacts when the user wants that, and can be turned back', () => {
    const turned = walk(...offered, { step: 'turned', to: 'mapping' });
    expect(turned.stage.at).toBe('mapping');
    expect(turned.asked).toMatchObject({ ask: 'plan' });
    expect(advance(turned, { step: 'turned', to: 'connections' }).stage).toMatchObject({ check: { phase: 'offered' } });
  });

  it('are read and compared in one go, each half of the way', () => {
    const progress = (step: 'mapping' | 'comparing') => told({ tell: 'progress', step, done: 5, total: 10, rate: 5 });
    const share = (...steps: ImportStep[]) => {
      const { stage } = walk(...offered, { step: 'compared' }, ...steps);
      if (stage.at !== 'connections' || stage.check.phase !== 'comparing') throw new Error('It is not comparing.');
      return stage.check.progress!.done / stage.check.progress!.total;
    };
    expect(share(progress('mapping'))).toBe(0.25);
    expect(share(progress('mapping'), progress('comparing'))).toBe(0.75);
  });

  it('can be compared again after a cancel', () => {
    expect(phase(...offered, { step: 'compared' }, tell.cancelled())).toBe('offered');
  });
});
