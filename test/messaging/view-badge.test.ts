import { describe, expect, it } from 'vitest';
import type { BadgeModel } from '../../src/domain/badge';
import { ADVOCATE_STATUSES } from '../../src/domain/status';
import { say } from '../../src/domain/said';
import { VERDICT_LOOKS } from '../../src/messaging/verdict-looks';
import { viewBadge } from './in-english';

const known = { kind: 'contact', name: 'Mara Ellingsen', status: 'active', verdict: null } as const;

describe('a badge in words', () => {
  it.each<[BadgeModel, string]>([
    [known, 'Muster: Mara Ellingsen, Active. Profile not seen yet'],
    [{ ...known, status: null }, 'Muster: Mara Ellingsen, No status. Profile not seen yet'],
    [
      { ...known, verdict: { kind: 'left-company', at: '2026-03-01T12:00:00.000Z', isSettled: true } },
      'Muster: Mara Ellingsen, Active. Left the company, settled (Mar 1, 2026)',
    ],
    [
      { kind: 'ask', names: ['Ann', 'Anna'], reason: say('asked.several') },
      'Muster: possible match: Ann, Anna. Name and company fit several records.',
    ],
  ])('%j', (model, label) => expect(viewBadge(model).label).toBe(label));

  it('tells every status by its drawing, and a possible match by its shape too', () => {
    const views = [null, ...ADVOCATE_STATUSES].map((status) => viewBadge({ ...known, status }));
    expect(new Set(views.map(({ drawing }) => drawing.path)).size).toBe(views.length);
    expect(views.some(({ isPossible }) => isPossible)).toBe(false);
    expect(viewBadge({ kind: 'ask', names: [], reason: say('asked.several') })).toMatchObject({
      drawing: VERDICT_LOOKS.ask.drawing,
      isPossible: true,
    });
  });
});
