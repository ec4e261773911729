import { describe, expect, it } from 'vitest';
import { countRoutes, groupByRecord, routedTo, tickedOf, toggle } from '../../src/ui/screens/queue/choose-waiting';
import { makeCorrection } from '../store/make-rows';

const of = (id: string, recordId: string, field: 'title' | 'email' = 'title') =>
  makeCorrection(id, 'p1', { recordId, field });
const waiting = [of('k1', 'ann'), of('k2', 'ben'), of('k3', 'ann', 'email')];

describe('the waiting corrections', () => {
  it('stand by record, in the order in which the records came in', () => {
    const { groups, hasMore } = groupByRecord(waiting, 2);
    expect(hasMore).toBe(false);
    expect(groups.map(({ recordId, corrections }) => [recordId, corrections.map(({ id }) => id)])).toEqual([
      ['ann', ['k1', 'k3']],
      ['ben', ['k2']],
    ]);
  });

  it('stand by the first records only, each with all its corrections, however late they come', () => {
    const { groups, hasMore } = groupByRecord(waiting, 1);
    expect(groups.map(({ corrections }) => corrections.map(({ id }) => id))).toEqual([['k1', 'k3']]);
    expect(hasMore).toBe(true);
  });

  it('are chosen by record, and only among those that show', () => {
    const ticked = toggle(toggle(new Set(), 'ben'), 'gone');
    expect(tickedOf(waiting, ticked).map(({ id }) => id)).toEqual(['k2']);
    expect(tickedOf(waiting, toggle(ticked, 'ben'))).toEqual([]);
  });

  it('go each to the home of its field', () => {
    const routes = { exportTo: 'smartsheet', homes: { email: 'salesforce-loader' } } as const;
    expect([...countRoutes(waiting, routes)]).toEqual([
      ['salesforce-loader', 1],
      ['smartsheet', 2],
    ]);
    expect(routedTo(waiting, routes, 'smartsheet').map(({ id }) => id)).toEqual(['k1', 'k2']);
  });
});
