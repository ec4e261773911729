import { act, type ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

let root: Root | null = null;

/** Shows a component in the document and waits until it has settled. Gives the element it stands in. */
export async function render(node: ReactNode): Promise<HTMLElement> {
  await clear();
  const container = document.createElement('div');
  document.body.append(container);
  root = createRoot(container);
  await act(async () => root!.render(node));
  return container;
}

/** Shows the component again with other props. */
export async function rerender(node: ReactNode): Promise<void> {
  await act(async () => root!.render(node));
}

/** Takes the component away. */
export async function clear(): Promise<void> {
  await act(async () => root?.unmount());
  root = null;
  document.body.replaceChildren();
}

/** Does something as the user would and waits until the component has settled. */
export async function user(step: () => void): Promise<void> {
  await act(async () => step());
}

/** Presses a key where the keyboard is. */
export async function press(key: string): Promise<void> {
  await user(() => {
    document.activeElement!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
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

/** Types into a field as React hears it. */
export async function type(field: HTMLInputElement, value: string): Promise<void> {
  await user(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.set!.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
