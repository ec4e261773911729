import { describe, expect, it } from 'vitest';
import { medianTime } from '../../src/domain/median-time';
import type { ReviewRun, RunStep, StepOutcome } from '../../src/domain/review-run';
import { readTurns } from '../../src/domain/run-turns';

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
    id: `run|${contactId}`,
    programId: 'p',
    runId: 'run',
    contactId,
    outcome,
    ...(minutes === null ? {} : { openedAt: minute(30 + index - minutes) }),
    at: minute(30 + index),
  }));
}

/** Whose turn it is after these steps, where a profile was opened at a minute. */
function turns(last: [string, number] | null, ...taken: [string, StepOutcome][]) {
  const all = steps(...taken.map(([contactId, outcome]) => [contactId, outcome, null] as [string, StepOutcome, null]));
  const run = last === null ? RUN : { ...RUN, current: { contactId: last[0], openedAt: minute(last[1]) } };
  const stepped = new Set(all.map(({ contactId }) => contactId));
  const { currentId, waiting } = readTurns(
    run,
    stepped,
    all.filter(({ outcome }) => outcome === 'later'),
  );
  return [currentId, waiting.join('')];
}

describe('whose turn it is', () => {
  it.each<[string, [string, number] | null, [string, StepOutcome][], [string | null, string]]>([
    ['at first the first of the list', null, [], [null, 'abcd']],
    ['whose profile was opened last', ['a', 29], [], ['a', 'bcd']],
    ['the next, when that one is settled', ['a', 29], [['a', 'still-right']], [null, 'bcd']],
    ['who was passed over again, when the list is through', ['b', 29], [], ['b', 'cda']],
    [
      'at the end those who were put off, in that order',
      ['b', 31],
      [
        ['c', 'later'],
        ['a', 'later'],
        ['b', 'skipped'],
      ],
      [null, 'dca'],
    ],
    ['once more who was put off, and not as the one opened last', ['a', 29], [['a', 'later']], [null, 'bcda']],
    [
      'each of those who were put off in turn',
      ['b', 41],
      [
        ['a', 'later'],
        ['b', 'later'],
        ['c', 'later'],
        ['d', 'left'],
      ],
      ['b', 'ca'],
    ],
    ['never who is not in the list any more', ['gone', 29], [], [null, 'abcd']],
  ])('is %s', (_, last, taken, expected) => {
    expect(turns(last, ...taken)).toEqual(expected);
  });
});

describe('the median time', () => {
  it('is of those who were settled on their profile', () => {
    const even = steps(['a', 'left', 1], ['b', 'skipped', 4], ['c', 'still-right', null], ['d', 'later', 9]);
    expect(medianTime(even)).toBe(150_000);
    const odd = steps(['a', 'left', 1], ['b', 'skipped', 4], ['c', 'still-right', 2]);
    expect(medianTime(odd)).toBe(120_000);
  });

  it('is unknown before the first', () => {
    expect(medianTime(steps(['a', 'later', 1]))).toBeNull();
  });
});
