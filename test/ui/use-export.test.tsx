// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import type { ExportRequest } from '../../src/actions/export-protocol';
import { useExport, type ExportControl, type WrittenExport } from '../../src/ui/screens/export/use-export';
import { fakeWorker } from './fake-worker';
import { clear, render, rerender, user } from './render';

afterEach(clear);

const list = (list: 'contacts-csv' | 'contacts-json') => ({ ask: 'preview-list' as const, programId: 'p1', list });
const EMPTY = { tell: 'preview' as const, files: [], skipped: [] };

let control: ExportControl;
function Screen({
  create,
  preview,
  onWritten = () => undefined,
}: {
  create: () => Worker;
  preview: ExportRequest | null;
  onWritten?: (written: WrittenExport) => void;
}) {
  control = useExport(create, preview, onWritten);
  return null;
}

it('makes no worker before it is asked for something, and ends it with the screen', async () => {
  const { create, worker } = fakeWorker();
  await render(<Screen create={create} preview={null} />);
  expect(create).not.toHaveBeenCalled();
  await rerender(<Screen create={create} preview={list('contacts-csv')} />);
  expect(create).toHaveBeenCalledOnce();
  await clear();
  expect(worker.terminate).toHaveBeenCalledOnce();
});

it('asks for the next preview only once the former is there, and says meanwhile that what shows is old', async () => {
  const { create, asked, reply } = fakeWorker();
  const [first, second] = [list('contacts-csv'), list('contacts-json')];
  await render(<Screen create={create} preview={first} />);
  await rerender(<Screen create={create} preview={second} />);
  expect(asked()).toEqual([first]);
  expect(control.isSettled).toBe(false);
  await reply(EMPTY);
  expect(asked()).toEqual([first, second]);
  await reply(EMPTY);
  expect(control).toMatchObject({ isSettled: true, state: { doing: null } });
});

it('asks again after a stop when the user says so, and not before', async () => {
  const { create, asked, reply } = fakeWorker();
  const preview = list('contacts-csv');
  await render(<Screen create={create} preview={preview} />);
  await user(() => control.cancel());
  await reply({ tell: 'cancelled' });
  expect(asked()).toEqual([preview, { ask: 'cancel' }]);
  expect(control.state.setback).toBe('Stopped. Nothing was written.');
  await user(() => control.retry());
  expect(asked().at(-1)).toEqual(preview);
});

it('hands over what was written, to the newest listener', async () => {
  const { create, reply } = fakeWorker();
  const [old, recent] = [vi.fn(), vi.fn()];
  const preview = list('contacts-csv');
  await render(<Screen create={create} preview={preview} onWritten={old} />);
  await rerender(<Screen create={create} preview={preview} onWritten={recent} />);
  const written = { tell: 'list' as const, fileName: 'a.csv', type: 'text/csv', bytes: new Uint8Array([1]) };
  await reply(written);
  expect(old).not.toHaveBeenCalled();
  expect(recent).toHaveBeenCalledWith(written);
});

it('says in words that the worker broke', async () => {
  const { create, worker } = fakeWorker();
  await render(<Screen create={create} preview={list('contacts-csv')} />);
  await user(() => worker.onerror?.());
  expect(control.state.setback).toMatch(/could not be written/);
});
