import { describe, expect, it } from 'vitest';
import { groupByRecord, routeWaiting, tickedOf, toggle } from '../../src/ui/screens/queue/choose-waiting';
import { makeCorrection } from '../store/make-rows';

const of = (id: string, recordId: string, field: 'title' | 'email' = 'title') =>
  makeCorrection(id, 'p1', { recordId, field });
const waiting = [of('k1', 'ann'), of('k2', 'ben'), of('k3', 'ann', 'email')];

describe('the waiting corrections', () => {
  it('stand by record, in the order in which the records came in', () => {
    const groups = groupByRecord(waiting);
    expect(groups.map(({ recordId, corrections }) => [recordId, corrections.map(({ id }) => id)])).toEqual([
      ['ann', ['k1', 'k3']],
      ['ben', ['k2']],
    ]);
  });

  it('are chosen by record, and only among those that show', () => {
    const ticked = toggle(toggle(new Set(), 'ben'), 'gone');
    expect(tickedOf(groupByRecord(waiting), ticked).map(({ id }) => id)).toEqual(['k2']);
    expect(tickedOf(groupByRecord(waiting), toggle(ticked, 'ben'))).toEqual([]);
  });

  it('go each to the home of its field', () => {
    const routes = routeWaiting(waiting, { exportTo: 'smartsheet', homes: { email: 'salesforce-loader' } });
    expect([...routes].map(([target, corrections]) => [target, corrections.map(({ id }) => id)])).toEqual([
      ['salesforce-loader', ['k3']],
      ['smartsheet', ['k1', 'k2']],
    ]);
  });
});
