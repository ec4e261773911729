// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ImportState } from '../../src/ui/screens/import/import-stage';
import { useImport, type Act } from '../../src/ui/screens/import/use-import';
import { tell } from './import-samples';
import { clear, render, user } from './render';

afterEach(clear);

class FakeWorker {
  postMessage = vi.fn();
  terminate = vi.fn();
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onerror: (() => void) | null = null;
}

async function show() {
  const workers: FakeWorker[] = [];
  const createWorker = () => {
    const worker = new FakeWorker();
    workers.push(worker);
    return worker as unknown as Worker;
  };
  let latest: [ImportState, Act];
  function Screen() {
    latest = useImport('p1', createWorker, 0);
    return null;
  }
  await render(<Screen />);
  return {
    workers,
    act: (step: Parameters<Act>[0]) => user(() => latest[1](step)),
    stage: () => latest[0].stage.at,
  };
}
const file = new File(['Name\n'], 'contacts.csv');

it('sends each request once, and hears the answers', async () => {
  const { workers, act, stage } = await show();
  const [worker] = workers;
  await act({ step: 'chose', files: [file] });
  expect(worker!.postMessage.mock.calls).toEqual([[{ ask: 'inspect', file, programId: 'p1' }]]);
  await user(() => worker!.onmessage!({ data: (tell.refused() as { reply: unknown }).reply }));
  expect(stage()).toBe('refused');
  expect(worker!.postMessage).toHaveBeenCalledTimes(1);
  await clear();
  expect(worker!.terminate).toHaveBeenCalledOnce();
});

it('takes a new worker when one breaks', async () => {
  const { workers, act, stage } = await show();
  await act({ step: 'chose', files: [file] });
  await user(() => workers[0]!.onerror!());
  expect(stage()).toBe('failed');
  expect(workers[0]!.terminate).toHaveBeenCalledOnce();
  await act({ step: 'chose', files: [file] });
  expect(workers[1]!.postMessage).toHaveBeenCalledOnce();
});

it('has the browser ask before an import is left while it writes', async () => {
  const { act } = await show();
  const isHeld = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  await act({ step: 'chose', files: [file] });
  for (const step of [tell.recognised(), tell.planned()]) await act(step);
  expect(isHeld()).toBe(false);
  await act({ step: 'started' });
  expect(isHeld()).toBe(true);
  await act(tell.done());
  expect(isHeld()).toBe(false);
});
