import { render as renderInto, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import './english-words';

let container: HTMLElement | null = null;

/** Shows a component in the document and waits until it has settled. Gives the element it stands in. */
export async function render(node: ComponentChildren): Promise<HTMLElement> {
  await clear();
  const shown = document.createElement('div');
  document.body.append(shown);
  container = shown;
  await user(() => renderInto(node, shown));
  return shown;
}

/** Shows the component again with other props. */
export async function rerender(node: ComponentChildren): Promise<void> {
  await user(() => renderInto(node, container!));
}

/** Takes the component away. */
export async function clear(): Promise<void> {
  const shown = container;
  if (shown !== null) await user(() => renderInto(null, shown));
  container = null;
  document.body.replaceChildren();
}

/** Does something as the user would, with all that follows from it, and waits for what was asked for meanwhile. */
export async function user(step: () => void): Promise<void> {
  await act(step);
  await act(() => new Promise((done) => setTimeout(done)));
}

/** Presses a key where the keyboard is. */
export async function press(key: string, shiftKey = false): Promise<void> {
  const init = { key, shiftKey, bubbles: true, cancelable: true };
  await user(() => document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', init)));
}

/** All that stands on the page, as text. */
export function text(): string {
  return document.body.textContent ?? '';
}

/** The button with this text or label. Throws when there is none. */
export function button(name: string | RegExp, within: ParentNode = document): HTMLButtonElement {
  const found = [...within.querySelectorAll('button')].find((one) => {
    const label = one.getAttribute('aria-label') ?? one.textContent ?? '';
    return typeof name === 'string' ? label.startsWith(name) : name.test(label);
  });
  if (found === undefined) throw new Error(`There is no button ${String(name)}.`);
  return found;
}

/** The control with this name, whether its label stands around it or beside it. Throws when there is none. */
export function field<T extends HTMLElement = HTMLInputElement>(label: string): T {
  const named = [...document.querySelectorAll('label')].find((one) => one.textContent.trim() === label);
  if (named === undefined) throw new Error(`There is no field ${label}.`);
  return (named.querySelector('input') ?? document.getElementById(named.htmlFor)) as HTMLElement as T;
}

/** Chooses a value of a select. */
export async function choose(select: HTMLSelectElement, value: string): Promise<void> {
  await user(() => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

/** Submits the form that is open. */
export async function submit(): Promise<void> {
  await user(() =>
    document.querySelector('form')!.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
}

/** Types into a field. */
export async function type(field: HTMLInputElement, value: string): Promise<void> {
  await user(() => {
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
