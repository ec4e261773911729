import { expect, it } from 'vitest';
import type { ImportQuestion } from '../../src/actions/import-protocol';
import { groupQuestions } from '../../src/ui/screens/import/group-questions';

const question = (key: string, change: Partial<ImportQuestion> = {}): ImportQuestion => ({
  key,
  line: 2,
  about: 'account',
  name: 'Acme',
  title: '',
  company: '',
  candidates: [{ recordId: 'a1', name: 'Acme Inc', title: '', company: '' }],
  ...change,
});
const keys = (questions: ImportQuestion[]) => groupQuestions(questions).map((group) => group.keys);

it('asks once for all rows that name the same account in the same words', () => {
  expect(keys([question('1'), question('2'), question('3', { name: 'Acme GmbH' })])).toEqual([['1', '2'], ['3']]);
});

it('asks apart where the records to choose from differ, or what is asked', () => {
  const other = { candidates: [{ recordId: 'a2', name: 'Acme Inc', title: '', company: '' }] };
  expect(keys([question('1'), question('2', other), question('3', { about: 'contact' })])).toHaveLength(3);
});

it('never takes two rows for one person because they look alike', () => {
  expect(keys([question('1', { about: 'row' }), question('2', { about: 'row' })])).toEqual([['1'], ['2']]);
});
