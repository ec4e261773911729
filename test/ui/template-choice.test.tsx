// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { makeWorld } from '../actions/test-world';
import { createProgram } from '../../src/actions/create-program';
import type { FilePreview } from '../../src/actions/export-protocol';
import type { World } from '../../src/actions/world';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { type ChosenColumns, FileCards } from '../../src/ui/screens/export/file-cards';
import { useTemplates } from '../../src/ui/screens/export/use-templates';
import { button, choose, clear, render, type, user } from './render';

let world: World;
let programId: string;
let chosen: ChosenColumns;

beforeEach(async () => {
  world = makeWorld();
  programId = (await createProgram(world, { name: 'Client' })).id;
});
afterEach(clear);

const column = (key: string, header: string, isFixed = false) =>
  ({ key, header, kind: 'text', isFixed, isChosen: true }) as const;
const file = (fileName: string): FilePreview => ({
  target: 'excel-csv',
  fileName,
  rowCount: 1,
  corrections: 1,
  notes: [],
  columns: [column('contact', 'Contact'), column('recordId', 'Record id', true), column('oldValue', 'Old value')],
  tables: [],
});

function Screen() {
  const [all, setAll] = useState<ChosenColumns>({});
  const templates = useTemplates(programId);
  chosen = all;
  const files = [file('one.csv'), file('two.csv')];
  return <FileCards programId={programId} files={files} templates={templates} chosen={all} onChoose={setAll} />;
}
const show = () =>
  render(
    <WorldContext value={world}>
      <Screen />
    </WorldContext>,
  );
const kept = () => world.store.in(programId).templates.all();

async function saveAs(name: string) {
  await user(() => button('Choose columns…').click());
  await user(() => document.querySelector<HTMLInputElement>('[data-column="oldValue"] input')!.click());
  await type(document.querySelector<HTMLInputElement>('.chooser input.field')!, name);
  await user(() => button('Save as template').click());
  await vi.waitFor(async () => expect(await kept()).toHaveLength(1));
  await vi.waitFor(() => expect(document.querySelector('.chooser')).toBeNull());
}

describe('a template', () => {
  it('is chosen once for a form, saved, used at once and gone when removed', async () => {
    await show();
    expect(document.querySelectorAll('.templates')).toHaveLength(1);
    await saveAs('For Ines');
    const [template] = await kept();
    expect(template).toMatchObject({ name: 'For Ines', target: 'excel-csv' });
    expect(template!.columns.filter((key) => key === 'contact' || key === 'recordId' || key === 'oldValue')).toEqual([
      'contact',
      'recordId',
    ]);
    expect(chosen).toEqual({ 'excel-csv': template });
    await vi.waitFor(() => expect(document.querySelector('select')!.value).toBe(template!.id));
    expect(document.activeElement).toBe(button('Choose columns…'));

    await user(() => button('Remove template').click());
    await user(() => button('Remove template', document.querySelector('.templates [role=group]')!).click());
    await vi.waitFor(async () => expect(await kept()).toEqual([]));
    await vi.waitFor(() => expect(chosen).toEqual({}));
  });

  it('is not needed for columns that are used this once', async () => {
    await show();
    await user(() => button('Choose columns…').click());
    await user(() => document.querySelector<HTMLInputElement>('[data-column="oldValue"] input')!.click());
    await user(() => button('Use these columns').click());
    expect(chosen).toEqual({ 'excel-csv': { columns: ['contact', 'recordId'] } });
    expect(await kept()).toEqual([]);
    expect(document.querySelector('select')!.selectedOptions[0]?.textContent).toBe('As chosen just now');
    expect(document.activeElement).toBe(button('Choose columns…'));
    await choose(document.querySelector('select')!, '');
    expect(chosen).toEqual({});
  });

  it('that is not saved changes nothing', async () => {
    await show();
    await user(() => button('Choose columns…').click());
    await user(() => button('Cancel').click());
    expect(await kept()).toEqual([]);
    expect(document.activeElement).toBe(button('Choose columns…'));
  });
});
