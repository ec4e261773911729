import { describe, expect, it } from 'vitest';
import {
  changeDraft,
  changeLayout,
  countTaken,
  planDraft,
  startDraft,
  takePlan,
  takeRows,
} from '../../src/ui/screens/import/draft';
import type { Draft, DraftStep } from '../../src/ui/screens/import/draft';
import { planOf, recognition } from './import-samples';

const fresh = startDraft({ tell: 'recognised', recognition, uses: [] }, null);
const change = (draft: Draft, step: DraftStep) => changeDraft(draft, step)[0];
const planned = (plan = planOf(), words: { word: string; rows: number }[] = []) => ({
  tell: 'planned' as const,
  plan,
  counts: { rows: 1, taken: 1, refused: 0, blank: 0, footer: 0, repeatedHeaders: 0 },
  notes: [],
  unknownStatusWords: words,
});
const shown = takePlan(fresh, planned(planOf({ outcomes: { ...planOf().outcomes, updated: 120 } })))[0];
const row = { line: 2, outcome: 'updated' as const, name: 'Ann Example', fields: [] };

describe('a draft', () => {
  it('forgets answers when the mapping changes, and asks for a new preview', () => {
    const answered = change(fresh, { step: 'answered', keys: ['q1', 'q2'], answer: 'skip' });
    expect(answered.answers).toEqual({ q1: 'skip', q2: 'skip' });
    const [mapped, asked] = changeDraft(answered, { step: 'mapped', column: 1, use: 'status' });
    expect(mapped.answers).toEqual({});
    expect(asked).toMatchObject({ ask: 'plan', columns: [{ use: 'fullName' }, { use: 'status' }] });
  });

  it('waits for the preview on its way before it asks for another', () => {
    const [planning] = planDraft(fresh);
    const [changed, asked] = changeDraft(planning, { step: 'blanked', blanks: 'erase' });
    expect([changed.isPlanning, asked]).toEqual([true, null]);
    const [again, askedAgain] = takePlan(changed, planned());
    expect([again.isPlanning, askedAgain]).toMatchObject([true, { ask: 'plan', blanks: 'erase' }]);
    expect(takePlan(again, planned())[0].isPlanning).toBe(false);
  });

  it('keeps the line of a status word that was explained, so that it can be changed', () => {
    const [asked] = takePlan(fresh, planned(planOf(), [{ word: 'Gold', rows: 3 }]));
    const explained = change(asked, { step: 'explained', word: 'Gold', status: 'active' });
    const [after] = takePlan(explained, planned(planOf(), [{ word: 'Silver', rows: 1 }]));
    expect(after.words.map(({ word }) => word)).toEqual(['Gold', 'Silver']);
    expect(change(after, { step: 'explained', word: 'Gold', status: null }).statusWords).toEqual({});
  });

  it('counts a row with questions once, when each of them has an answer that takes it', () => {
    const question = { about: 'account' as const, name: 'Acme', title: '', company: '', candidates: [] };
    const questions = [
      { ...question, key: '2:account', line: 2 },
      { ...question, key: '2:contact', line: 2, about: 'contact' as const },
      { ...question, key: '3:account', line: 3 },
    ];
    const [asked] = takePlan(fresh, planned(planOf({ questions })));
    const answer = (draft: Draft, key: string, answer: 'new' | 'skip') =>
      change(draft, { step: 'answered', keys: [key], answer });
    expect(countTaken(asked)).toBe(1);
    const one = answer(asked, '2:account', 'new');
    expect(countTaken(one)).toBe(1);
    const both = answer(one, '2:contact', 'new');
    expect(countTaken(both)).toBe(2);
    expect(countTaken(answer(both, '3:account', 'skip'))).toBe(2);
    const [later] = takePlan(both, planned());
    expect(countTaken(later)).toBe(1);
  });

  it('asks for the rows of a list a page at a time, and shows those it waits for', () => {
    const [viewing, asked] = changeDraft(shown, { step: 'viewed', list: 'updated', offset: 50 });
    expect(asked).toEqual({ ask: 'rows', outcome: 'updated', offset: 50, limit: 50 });
    const late = { tell: 'rows' as const, outcome: 'updated' as const, offset: 0, rows: [row], total: 120 };
    expect(takeRows(viewing, late).view?.rows).toBeNull();
    expect(takeRows(viewing, { ...late, offset: 50 }).view?.rows).toEqual([row]);
  });

  it('asks for the rows anew after another preview, and closes a list that is empty then', () => {
    const viewing = change(shown, { step: 'viewed', list: 'updated', offset: 50 });
    const [planning] = changeDraft(viewing, { step: 'blanked', blanks: 'erase' });
    const some = planned(planOf({ outcomes: { ...planOf().outcomes, updated: 3 } }));
    expect(takePlan(planning, some)[1]).toMatchObject({ ask: 'rows', outcome: 'updated', offset: 0 });
    expect(takePlan(planning, planned())[0].view).toBeNull();
  });

  it('needs no worker for the lists that come with the plan', () => {
    const [draft] = takePlan(fresh, planned(planOf({ refused: [{ line: 3, reason: 'Blank.', cells: [] }] })));
    expect(changeDraft(draft, { step: 'viewed', list: 'refused', offset: 0 })[1]).toBeNull();
  });
});

describe('what the user says of the layout', () => {
  const layout = { encoding: 'utf-8', headerLine: 3, recordKind: 'contacts', dateOrders: { 1: 'day-first' } } as const;
  it('holds until something changes that it rests on', () => {
    expect(changeLayout(layout, { delimiter: ';' })).toEqual({ encoding: 'utf-8', delimiter: ';' });
    expect(changeLayout({ sheet: 'One' }, { sheet: 'Two' })).toEqual({ sheet: 'Two' });
    expect(changeLayout(layout, { headerLine: 4 })).toEqual({
      encoding: 'utf-8',
      headerLine: 4,
      recordKind: 'contacts',
    });
    expect(changeLayout(layout, { recordKind: 'assets' })).toEqual({ ...layout, recordKind: 'assets' });
  });
});
