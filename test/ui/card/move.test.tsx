// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Card } from '../../../src/ui/card/card';
import { portOf } from '../port-of';
import { button, clear, press, render, user } from '../render';
import { cardOf, NOW } from '../samples';

const clock = { now: () => NOW };

afterEach(clear);

describe('moving the card', () => {
  const mover = () => {
    const move = { to: vi.fn<(x: number, y: number) => void>(), end: vi.fn<() => void>() };
    return { move, mover: { begin: () => move } };
  };

  it('goes by arrow keys while the button is pressed in; Escape ends that and closes nothing', async () => {
    const onClose = vi.fn<() => void>();
    const { move, mover: moves } = mover();
    await render(<Card port={portOf(cardOf())} onClose={onClose} mover={moves} clock={clock} />);
    const handle = button('Move the card');
    handle.focus();
    await press('ArrowLeft');
    expect(move.to).not.toHaveBeenCalled();
    await user(() => handle.click());
    expect(handle.getAttribute('aria-pressed')).toBe('true');
    await press('ArrowLeft');
    await press('ArrowDown');
    expect(move.to.mock.calls).toEqual([
      [-24, 0],
      [0, 24],
    ]);
    expect(move.end).toHaveBeenCalledTimes(2);
    await press('Escape');
    expect(handle.getAttribute('aria-pressed')).toBe('false');
    expect(onClose).not.toHaveBeenCalled();
  });

  it('goes with the pointer on its head, but not on a button', async () => {
    const { move, mover: moves } = mover();
    await render(<Card port={portOf(cardOf())} onClose={() => {}} mover={moves} clock={clock} />);
    const head = document.querySelector<HTMLElement>('.card-head')!;
    head.setPointerCapture = () => {};
    const pointer = (name: string, x: number, y: number, on: Element = head) =>
      user(() => on.dispatchEvent(new PointerEvent(name, { clientX: x, clientY: y, button: 0, bubbles: true })));
    await pointer('pointerdown', 10, 10, button('Close'));
    await pointer('pointermove', 90, 90);
    expect(move.to).not.toHaveBeenCalled();
    await pointer('pointerdown', 100, 100);
    await pointer('pointermove', 130, 80);
    await pointer('pointerup', 130, 80);
    await pointer('pointermove', 500, 500);
    expect(move.to.mock.calls).toEqual([[30, -20]]);
    expect(move.end).toHaveBeenCalledOnce();
  });

  it('is offered nowhere that the card cannot move', async () => {
    await render(<Card port={portOf(cardOf())} onClose={() => {}} clock={clock} />);
    expect(() => button('Move the card')).toThrow();
  });
});
