// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { startBatch } from '../../src/ui/screens/import/file-batch';
import { LeaveFile } from '../../src/ui/screens/import/leave-file';
import { button, clear, render, user } from './render';

afterEach(clear);

const batchOf = (...names: string[]) => ({ ...startBatch(names.map((name) => new File(['Name\n'], name))), place: 0 });

it('goes from one of several files to the next or to their summary, never back to the choice of other files', async () => {
  const act = vi.fn();
  await render(<LeaveFile batch={batchOf('Connections.csv', 'contacts.csv')} act={act} />);
  await user(() => button('Skip this file').click());
  await user(() => button('Stop here').click());
  expect(act.mock.calls).toEqual([[{ step: 'skipped' }], [{ step: 'finished' }]]);
  expect(() => button('Choose another file')).toThrow();
});

it('goes from a single file back to the choice of another', async () => {
  const act = vi.fn();
  await render(<LeaveFile batch={batchOf('contacts.csv')} act={act} />);
  await user(() => button('Choose another file').click());
  expect(act.mock.calls).toEqual([[{ step: 'restarted' }]]);
});
