// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ColumnChooser } from '../../src/ui/screens/export/column-chooser';
import type { ChosenColumn } from '../../src/ui/screens/export/column-order';
import { button, clear, render, type, user } from './render';

afterEach(clear);

const column = (key: string, change: Partial<ChosenColumn> = {}): ChosenColumn => ({
  key,
  header: key.toUpperCase(),
  kind: 'text',
  isChosen: true,
  isFixed: false,
  ...change,
});
const COLUMNS = [column('id', { isFixed: true }), column('a'), column('b'), column('c', { isChosen: false })];

async function open(columns = COLUMNS) {
  const onUse = vi.fn();
  const onSave = vi.fn();
  const onClose = vi.fn();
  await render(
    <ColumnChooser title="Columns" columns={columns} name="" isBusy={false} {...{ onUse, onSave, onClose }} />,
  );
  return { onUse, onSave, onClose };
}
const order = () => [...document.querySelectorAll('li')].map((line) => line.dataset['column']);
const box = (key: string) => document.querySelector<HTMLInputElement>(`[data-column="${key}"] input`)!;
const name = () => document.querySelector<HTMLInputElement>('input:not([type=checkbox])')!;
const save = () => user(() => button('Save as template').click());

describe('choosing columns', () => {
  it('keeps the ticked ones in their new order under a name, the fixed ones always', async () => {
    const { onSave } = await open();
    await user(() => button('Move C up').click());
    await user(() => box('c').click());
    await user(() => box('a').click());
    expect(order()).toEqual(['id', 'a', 'c', 'b']);
    await type(name(), '  For Ines ');
    await save();
    expect(onSave).toHaveBeenCalledWith('For Ines', ['id', 'c', 'b']);
  });

  it('leaves the keyboard at the button that moved a column, or at the other one at the end', async () => {
    await open();
    await user(() => button('Move A down').click());
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Move A down');
    await user(() => button('Move A down').click());
    expect(order()).toEqual(['id', 'b', 'c', 'a']);
    expect((document.activeElement as HTMLElement).closest('li')?.dataset['column']).toBe('a');
    expect(document.querySelector('[role=status]')?.textContent).toBe('A is now number 4 of 4');
  });

  it('has the keyboard there before the next key comes', async () => {
    await open();
    button('Move A down').click();
    await null;
    expect(order()).toEqual(['id', 'b', 'a', 'c']);
    expect(document.activeElement).toBe(button('Move A down'));
  });

  it('moves a column by keyboard from its box', async () => {
    await open();
    box('b').focus();
    await user(() =>
      box('b').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowUp', altKey: true, bubbles: true })),
    );
    expect(order()).toEqual(['id', 'b', 'a', 'c']);
    expect(document.activeElement).toBe(box('b'));
  });

  it('leaves the first of the fixed ones first, and lets the others move but not go', async () => {
    const { onSave } = await open([...COLUMNS, column('z', { isFixed: true })]);
    expect([box('id').disabled, box('z').disabled]).toEqual([true, true]);
    for (const name of ['Move ID up', 'Move ID down', 'Move A up']) expect(button(name).disabled).toBe(true);
    await user(() => button('Move Z up').click());
    await type(name(), 'Mine');
    await save();
    expect(onSave).toHaveBeenCalledWith('Mine', ['id', 'a', 'b', 'z']);
  });

  it('needs no name for this once, but one column', async () => {
    const { onUse } = await open(COLUMNS.slice(1));
    await user(() => box('a').click());
    await user(() => button('Use these columns').click());
    expect(onUse).toHaveBeenCalledWith(['b']);
    await user(() => box('b').click());
    await user(() => button('Use these columns').click());
    expect(onUse).toHaveBeenCalledOnce();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Tick at least one column.');
  });

  it('asks for a name, and says so', async () => {
    const { onSave } = await open();
    await save();
    expect(onSave).not.toHaveBeenCalled();
    expect(document.querySelector('[role=alert]')?.textContent).toBe('Give the template a name.');
  });
});
