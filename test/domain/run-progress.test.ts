import { describe, expect, it } from 'vitest';
import type { ReviewRun, RunStep, StepOutcome } from '../../src/domain/review-run';
import { readProgress } from '../../src/domain/run-progress';

const RUN: ReviewRun = {
  id: 'run',
  programId: 'p',
  name: '',
  rules: { notVerifiedForDays: 0, statuses: [] },
  contactIds: ['a', 'b', 'c', 'd'],
  startedAt: '2026-03-01T09:00:00.000Z',
};

const minute = (minutes: number) => `2026-03-01T10:${String(minutes).padStart(2, '0')}:00.000Z`;

/** Steps one minute after the other, each on a profile opened so many minutes before; null where it was not opened. */
function steps(...taken: [string, StepOutcome, number | null][]): RunStep[] {
  return taken.map(([contactId, outcome, minutes], index) => ({
    id: `step-${index}`,
    programId: 'p',
    runId: 'run',
    contactId,
    outcome,
    ...(minutes === null ? {} : { openedAt: minute(30 + index - minutes) }),
    at: minute(30 + index),
  }));
}

const opened = (contactId: string, at: number): ReviewRun => ({ ...RUN, current: { contactId, openedAt: minute(at) } });

describe('the progress of a run', () => {
  it('begins with the first of the list and no time', () => {
    expect(readProgress(RUN, [])).toEqual({
      counts: { 'still-right': 0, corrected: 0, left: 0, skipped: 0, later: 0 },
      currentId: null,
      waiting: ['a', 'b', 'c', 'd'],
      medianMs: null,
    });
  });

  it('has whose profile was opened last, until that contact is settled', () => {
    expect(readProgress(opened('a', 29), [])).toMatchObject({ currentId: 'a', waiting: ['b', 'c', 'd'] });
    expect(readProgress(opened('a', 29), steps(['a', 'still-right', 1]))).toMatchObject({
      currentId: null,
      waiting: ['b', 'c', 'd'],
      counts: { 'still-right': 1 },
    });
  });

  it('goes on behind whose profile was opened last; who was passed over comes again', () => {
    expect(readProgress(opened('b', 29), []).waiting).toEqual(['c', 'd', 'a']);
  });

  it('puts at the end who was put off, in that order, and says how many still wait there', () => {
    const all = steps(['c', 'later', 1], ['a', 'later', 1], ['b', 'skipped', 1]);
    const progress = readProgress(opened('b', 31), all);
    expect(progress.waiting).toEqual(['d', 'c', 'a']);
    expect(progress.counts).toMatchObject({ later: 2, skipped: 1 });
  });

  it('offers who was put off once more, and not as the one opened last', () => {
    const last = readProgress(opened('a', 29), steps(['a', 'later', 1]));
    expect(last).toMatchObject({ currentId: null, waiting: ['b', 'c', 'd', 'a'] });
  });

  it('reaches each of those who were put off', () => {
    const putOff = steps(['a', 'later', 1], ['b', 'later', 1], ['c', 'later', 1], ['d', 'left', 1]);
    expect(readProgress(opened('a', 40), putOff)).toMatchObject({ currentId: 'a', waiting: ['b', 'c'] });
    expect(readProgress(opened('b', 41), putOff)).toMatchObject({ currentId: 'b', waiting: ['c', 'a'] });
  });

  it('counts what became of a contact last', () => {
    const { counts } = readProgress(RUN, steps(['a', 'later', 1], ['a', 'corrected', 2]));
    expect(counts).toMatchObject({ corrected: 1, later: 0 });
  });

  it('leaves out who is not in the list any more', () => {
    expect(readProgress(opened('gone', 29), steps(['gone', 'later', 1]))).toMatchObject({
      currentId: null,
      waiting: ['a', 'b', 'c', 'd'],
      counts: { later: 0 },
    });
  });

  it('takes the median time of those who were settled on their profile', () => {
    const even = steps(['a', 'left', 1], ['b', 'skipped', 4], ['c', 'still-right', null], ['d', 'later', 9]);
    expect(readProgress(RUN, even).medianMs).toBe(150_000);
    const odd = steps(['a', 'left', 1], ['b', 'skipped', 4], ['c', 'still-right', 2]);
    expect(readProgress(RUN, odd).medianMs).toBe(120_000);
  });
});
