import { describe, expect, it } from 'vitest';
import { judgeStore } from '../../scripts/bench-kills/judge-store.js';

const IMPORT = { isExport: false };
const EXPORT = { isExport: true };

const digest = (over = {}) => ({
  exact: 'as it was',
  content: { contacts: 'few', corrections: 'waiting', batches: 'none' },
  rows: { contacts: 2, corrections: 2, batches: 0 },
  batches: [] as object[],
  files: {},
  corrections: { pending: 2 },
  ...over,
});
const before = digest();
const exported = (over = {}) =>
  digest({
    exact: 'other',
    batches: [{ id: 'b1', state: 'exported', correctionIds: ['k1', 'k2'] }],
    files: { b1: 'hash' },
    corrections: { 'exported b1': 2 },
    ...over,
  });
const saved = new Set(['hash']);

describe('a store after a kill', () => {
  it('is as before when not a row differs', () => {
    expect(judgeStore(IMPORT, before, before, digest(), saved)).toEqual({ is: 'before' });
    expect(judgeStore(EXPORT, before, before, digest(), saved)).toEqual({ is: 'before' });
  });

  it('is as after an import only when every table says the same', () => {
    const after = digest({ exact: 'x', content: { ...before.content, contacts: 'many' }, rows: { contacts: 9 } });
    expect(judgeStore(IMPORT, before, after, { ...after, exact: 'y' }, saved)).toEqual({ is: 'after' });
    const half = digest({ exact: 'y', content: { ...before.content, contacts: 'some' }, rows: { contacts: 5 } });
    expect(judgeStore(IMPORT, before, after, half, saved)).toMatchObject({
      is: 'between',
      why: expect.stringContaining('contacts (5 rows, 9'),
    });
  });

  it('may have a batch that waits with its bytes while its corrections wait, too', () => {
    const prepared = exported({
      batches: [{ id: 'b1', state: 'prepared', correctionIds: ['k1', 'k2'] }],
      corrections: { pending: 2 },
    });
    expect(judgeStore(EXPORT, before, before, prepared, new Set())).toEqual({ is: 'prepared' });
    expect(judgeStore(EXPORT, before, before, { ...prepared, files: {} }, saved)).toMatchObject({ is: 'between' });
    const half = { ...prepared, corrections: { pending: 1, 'exported b1': 1 } };
    expect(judgeStore(EXPORT, before, before, half, saved)).toMatchObject({ is: 'between' });
  });

  it('is as after an export only with the whole file on disk and all else untouched', () => {
    expect(judgeStore(EXPORT, before, before, exported(), saved)).toEqual({ is: 'after' });
    expect(judgeStore(EXPORT, before, before, exported(), new Set(['half of it']))).toMatchObject({
      is: 'between',
      why: expect.stringContaining('file is not there'),
    });
    const changed = exported({ content: { ...before.content, contacts: 'other' } });
    expect(judgeStore(EXPORT, before, before, changed, saved)).toMatchObject({ is: 'between' });
    const short = exported({ batches: [{ id: 'b1', state: 'exported', correctionIds: ['k1'] }] });
    expect(judgeStore(EXPORT, before, before, short, saved)).toMatchObject({ is: 'between' });
  });
});
