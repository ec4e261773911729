import { expect } from 'vitest';
import { correctionIdsOf } from '../../../src/domain/batch';
import { readField } from '../../../src/domain/correctable-value';
import { type Correction, isQueued } from '../../../src/domain/correction';
import { isSameValue } from '../../../src/actions/import/row-values';
import type { Snapshot } from './play';

/** Checks what must hold after any step. */
export function checkState({ contacts, accounts, corrections, batches }: Snapshot, why: string): void {
  const open = corrections.filter((one) => isQueued(one) || one.state === 'exported');
  for (const [place, ones] of Map.groupBy(open, ({ recordId, field }) => `${recordId}/${field}`)) {
    const queued = ones.filter(isQueued);
    expect(queued.length, `${why}: several wait for ${place}`).toBeLessThan(2);
    const newest = ones.toSorted(byAge).at(-1)!;
    if (queued[0] !== undefined) expect(queued[0].id, `${why}: an older one waits for ${place}`).toBe(newest.id);
    const contact = contacts.find(({ id }) => id === newest.recordId);
    const account = accounts.find(({ id }) => id === newest.recordId);
    expect(contact ?? account, `${why}: a correction of nobody, ${place}`).toBeDefined();
    const value = contact === undefined ? account!.name : readField(contact, newest.field);
    if (newest.field !== 'profileUrl' || newest.newValue !== '')
      expect(
        isSameValue(newest.field, value, newest.newValue),
        `${why}: ${place} is ${value}, not ${newest.newValue}`,
      ).toBe(true);
  }
  for (const { id, accountId, company, name } of contacts) {
    const account = accounts.find((one) => one.id === accountId);
    if (accountId !== null)
      expect(account?.name, `${why}: ${id} hangs on no account or one of another name`).toBe(company);
    expect(name.full, `${why}: name`).toBe([name.given, name.family].filter(Boolean).join(' '));
  }
  for (const correction of corrections) {
    expect(correction.newValue, `${why}: asks for nothing`).not.toBe(isQueued(correction) ? correction.oldValue : null);
    if (correction.state !== 'exported') continue;
    const batch = batches.find(({ id }) => id === correction.batchId);
    expect(batch?.state, `${why}: out in no batch`).toBe('exported');
    expect(correctionIdsOf(batch!), `${why}: out in a batch without it`).toContain(correction.id);
  }
  for (const { id, achieved, state, erased = 0 } of batches) {
    const own = corrections.filter((one) => one.batchId === id);
    const count = (...states: Correction['state'][]) => own.filter((one) => states.includes(one.state)).length;
    const { landed, reopened, conflicts } = achieved;
    if (state === 'prepared') expect(own, `${why}: in a batch that is not out`).toEqual([]);
    // What was achieved for people who were erased since stays in the numbers.
    const gone = { landed: landed - count('landed'), conflicts: conflicts - count('conflict') };
    const least = Math.min(gone.landed, gone.conflicts, reopened - count('reopened'));
    expect(least, `${why}: achieved of ${id}`).toBeGreaterThanOrEqual(0);
    expect(gone.landed + gone.conflicts, `${why}: achieved of ${id}`).toBeLessThanOrEqual(erased);
  }
}

export function byAge(a: Correction, b: Correction): number {
  return a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0;
}
