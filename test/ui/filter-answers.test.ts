// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import './english-words';
import type { Answer } from '../../src/domain/answer';
import { filterAnswers } from '../../src/ui/screens/learnt/filter-answers';

const at = '2026-03-01T09:00:00.000Z';
const ANSWERS: Answer[] = [
  { id: '1', at, about: 'company', same: true, shown: { a: 'Acme Corp', b: 'Zéta Works' } },
  { id: '2', at, about: 'title', same: false, shown: { a: 'VP Sales', b: 'Head of Works' } },
  { id: '3', at, about: 'person', contactId: 'c', name: 'Mara Ellingsen', url: '' },
];
const shown = (about: 'all' | Answer['about'], text: string) =>
  filterAnswers(ANSWERS, { about, text }).map(({ id }) => id);

describe('the list of answers', () => {
  it('is whole without a filter', () => expect(shown('all', ' ')).toEqual(['1', '2', '3']));
  it('is found by the beginnings of words, whatever their case and accents', () => {
    expect(shown('all', 'works')).toEqual(['1', '2']);
    expect(shown('all', 'zeta ACM')).toEqual(['1']);
    expect(shown('all', 'orks')).toEqual([]);
    expect(shown('all', 'ellingsen')).toEqual(['3']);
  });
  it('is narrowed to one kind', () => expect(shown('title', 'works')).toEqual(['2']));
});
