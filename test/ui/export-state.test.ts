import { describe, expect, it } from 'vitest';
import type { ExportReply, FilePreview } from '../../src/actions/export-protocol';
import { advance, type ExportState, FIRST_STATE } from '../../src/ui/screens/export/export-state';

const words = { cancelled: 'Stopped.' };
const told = (state: ExportState, reply: ExportReply) => advance(state, { step: 'told', reply, words });
const file: FilePreview = {
  target: 'excel',
  fileName: 'a.xlsx',
  rowCount: 1,
  corrections: 1,
  notes: [],
  columns: [],
  tables: [],
};
const asked = advance(FIRST_STATE, { step: 'asked', doing: 'preview' });
const shown = told(asked, { tell: 'preview', files: [file], skipped: [] });
const writing = advance(shown, { step: 'asked', doing: 'write' });

describe('an export', () => {
  it('shows how far the preview has come, then the files', () => {
    const half = told(asked, { tell: 'progress', step: 'collecting', done: 5, total: 10, rate: 5 });
    expect(half).toMatchObject({ doing: 'preview', progress: { done: 5, total: 10 }, preview: null });
    expect(shown).toEqual({ doing: null, progress: null, setback: null, preview: { files: [file], skipped: [] } });
  });

  it('keeps the former files while others are prepared, and none when that is stopped or fails', () => {
    const again = advance(shown, { step: 'asked', doing: 'preview' });
    expect(again.preview?.files).toEqual([file]);
    expect(told(again, { tell: 'cancelled' })).toMatchObject({ doing: null, preview: null, setback: 'Stopped.' });
    expect(told(again, { tell: 'failed', sentence: 'No.' })).toMatchObject({ preview: null, setback: 'No.' });
  });

  it('that is stopped or fails while it is written still shows its files, and says why', () => {
    expect(told(writing, { tell: 'cancelled' })).toEqual({ ...shown, setback: 'Stopped.' });
    expect(told(writing, { tell: 'failed', sentence: 'The disk is full.' })).toEqual({
      ...shown,
      setback: 'The disk is full.',
    });
    expect(advance(told(writing, { tell: 'cancelled' }), { step: 'asked', doing: 'write' }).setback).toBeNull();
  });

  it('waits for the user again once a list is written, and is not called stopped when the stop comes too late', () => {
    const written = told(writing, { tell: 'list', fileName: 'l', type: 't', bytes: new Uint8Array() });
    expect(written).toEqual(shown);
    expect(told(written, { tell: 'cancelled' })).toEqual(shown);
  });
});
