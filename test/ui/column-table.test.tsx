// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { ColumnTable } from '../../src/ui/screens/import/column-table';
import { startDraft } from '../../src/ui/screens/import/draft';
import { sayWell } from '../say-well';
import { recognition } from './import-samples';
import { choose, clear, render, user } from './render';

afterEach(clear);

const uses = [
  { use: 'fullName' as const, label: { say: 'column.fullName' } },
  { use: 'status' as const, label: { say: 'column.status' } },
  { use: 'custom' as const, label: { say: 'column.custom' } },
];
const draft = startDraft({ tell: 'recognised', recognition, uses }, null);
const select = (column: string) =>
  document.querySelector<HTMLSelectElement>(`select[aria-label="What ${column} becomes"]`)!;
const words = (column: string) => [...select(column).options].map((one) => one.textContent);

it('shows what each column becomes, and all that it can become once the user comes to it, by keyboard or pointer', async () => {
  await render(<ColumnTable draft={draft} act={vi.fn()} />);
  expect([words('Name'), words('Level')]).toEqual([['Full name'], ['Keep under its own name']]);
  await user(() => select('Name').focus());
  expect(words('Name')).toEqual(uses.map(({ label }) => sayWell(label)));
  expect(select('Name').value).toBe('fullName');
  await user(() => select('Level').dispatchEvent(new Event('pointerdown', { bubbles: true })));
  expect(words('Level')).toEqual(uses.map(({ label }) => sayWell(label)));
  expect(select('Level').value).toBe('custom');
});

it('tells what the user chooses', async () => {
  const act = vi.fn();
  await render(<ColumnTable draft={draft} act={act} />);
  await user(() => select('Level').focus());
  await choose(select('Level'), 'status');
  expect(act).toHaveBeenCalledWith({ step: 'mapped', column: 1, use: 'status' });
});
