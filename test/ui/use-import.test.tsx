// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, expect, it, vi } from 'vitest';
import { useImport, type ImportControl } from '../../src/ui/screens/import/use-import';
import { clear } from './render';

afterEach(clear);

it('sends a file that is chosen as soon as the screen shows', () => {
  const worker = { postMessage: vi.fn(), terminate: vi.fn() };
  const createWorker = () => worker as unknown as Worker;
  const shown: ImportControl[] = [];
  function Screen() {
    shown.push(useImport('p1', createWorker, 0));
    return null;
  }
  render(<Screen />, document.body);
  const file = new File(['Name\n'], 'contacts.csv');
  shown.at(-1)!.choose(file);
  expect(worker.postMessage).toHaveBeenCalledWith({ ask: 'inspect', file, programId: 'p1' });
  render(null, document.body);
  expect(worker.terminate).toHaveBeenCalledOnce();
});
