// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardModel } from '../../src/domain/card';
import { Card } from '../../src/ui/card/card';
import type { CardPort } from '../../src/ui/card/card-port';
import { portOf } from './port-of';
import { button, clear, press, render, rerender, text, type, user } from './render';
import { cardOf, correction, judgementOf, NOW, observation, titleFinding } from './samples';

const clock = { now: () => NOW };
const TARGET = { programId: 'p1', contactId: 'c1' };

const settled = cardOf({ judgement: judgementOf({ findings: [] }), corrections: [correction] });
const card = () => document.querySelector<HTMLElement>('.card')!;
const status = () => document.querySelector('[role=status]')!.textContent;

let onClose: () => void;
beforeEach(() => {
  onClose = vi.fn<() => void>();
});
afterEach(clear);

const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={onClose} clock={clock} />);

describe('findings', () => {
  it('shows what is on record and what was seen, real ones apart from tidy-ups', async () => {
    await show(portOf(cardOf()));
    const rows = [...document.querySelectorAll('[data-finding]')];
    expect(rows.map((row) => (row as HTMLElement).dataset.finding)).toEqual(['title', 'name', 'location']);
    expect(rows[2]!.closest('details')!.open).toBe(false);
    expect(rows[0]!.textContent).toContain('On record: Director of Customer Operations');
    expect(rows[0]!.textContent).toContain('On LinkedIn: Vice President Customer Operations');
  });

  it('accepts one and says how many corrections wait', async () => {
    const port = portOf(cardOf(), settled);
    await show(port);
    await user(() => button('Accept Title').click());
    expect(port.accept).toHaveBeenCalledWith(TARGET, 'j1', [{ field: 'title' }]);
    expect(status()).toBe('Accepted. 1 correction waits in the queue.');
  });

  it('accepts an edited value, trimmed, and never an empty one', async () => {
    const port = portOf(cardOf(), settled);
    await show(port);
    await user(() => button('Edit Title').click());
    const field = document.querySelector<HTMLInputElement>('input[aria-label=Title]')!;
    expect(document.activeElement).toBe(field);
    await type(field, '   ');
    await press('Enter');
    expect(port.accept).not.toHaveBeenCalled();
    await type(field, ' VP Customer Operations ');
    await press('Enter');
    expect(port.accept).toHaveBeenCalledWith(TARGET, 'j1', [{ field: 'title', value: 'VP Customer Operations' }]);
  });

  it('leaves editing by Escape without closing the card, and keeps the keyboard on the row', async () => {
    await show(portOf(cardOf()));
    await user(() => button('Edit Title').click());
    await press('Escape');
    expect(document.querySelector('input')).toBeNull();
    expect(document.activeElement).toBe(document.querySelector('[data-finding=title]'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('leaves the keyboard where the user has put it, whatever the card learns meanwhile', async () => {
    const port = portOf(cardOf());
    await show(port);
    await user(() => button('Edit Title').click());
    button('Cancel').focus();
    await rerender(<Card port={port} revision={1} takesFocus onClose={onClose} clock={clock} />);
    expect(document.activeElement).toBe(button('Cancel'));
  });

  it('dismisses one', async () => {
    const port = portOf(cardOf());
    await show(port);
    await user(() => button('Dismiss Name').click());
    expect(port.dismiss).toHaveBeenCalledWith(TARGET, 'j1', 'name');
  });

  it('accepts all real ones and no tidy-up', async () => {
    const port = portOf(cardOf(), settled);
    await show(port);
    await user(() => button('Accept all').click());
    expect(port.accept).toHaveBeenCalledWith(TARGET, 'j1', [{ field: 'title' }, { field: 'name' }]);
  });

  it('takes one step at a time', async () => {
    const port = portOf(cardOf());
    port.verify.mockReturnValue(new Promise(() => {}));
    await show(port);
    await press('s');
    await press('s');
    await press('a');
    expect(port.verify).toHaveBeenCalledTimes(1);
    expect(port.accept).not.toHaveBeenCalled();
  });
});

describe('keys', () => {
  it('has the keyboard when the user opened the card, and not otherwise', async () => {
    await show(portOf(cardOf()));
    expect(document.activeElement).toBe(card());
    await render(<Card port={portOf(cardOf())} clock={clock} />);
    expect(document.activeElement).toBe(document.body);
  });

  it.each([
    ['s', 'verify', [TARGET]],
    ['S', 'verify', [TARGET]],
    ['a', 'accept', [TARGET, 'j1', [{ field: 'title' }, { field: 'name' }]]],
    ['z', 'undo', ['p1', 'e2']],
  ] as const)('%s does %s', async (key, step, args) => {
    const port = portOf(cardOf());
    await show(port);
    await press(key);
    expect(port[step]).toHaveBeenCalledWith(...args);
  });

  it('leaves keys with a modifier, and keys typed into a field, alone', async () => {
    const port = portOf(cardOf());
    await show(port);
    await user(() => {
      card().dispatchEvent(new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true }));
    });
    await user(() => button('Edit Title').click());
    await press('s');
    expect(port.verify).not.toHaveBeenCalled();
  });

  it('moves between findings, past closed tidy-ups, and acts on the chosen one', async () => {
    const port = portOf(cardOf());
    await show(port);
    const chosen = () => (document.activeElement as HTMLElement).dataset.finding;
    await press('j');
    expect(chosen()).toBe('title');
    await press('ArrowDown');
    expect(chosen()).toBe('name');
    await press('j');
    expect(chosen()).toBe('name');
    await press('k');
    expect(chosen()).toBe('title');
    await press('d');
    expect(port.dismiss).toHaveBeenCalledWith(TARGET, 'j1', 'title');
    await press('Enter');
    expect(port.accept).toHaveBeenCalledWith(TARGET, 'j1', [{ field: 'title' }]);
  });

  it('closes by Escape', async () => {
    await show(portOf(cardOf()));
    await press('Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes the keyboard back when the row that had it is gone', async () => {
    await show(portOf(cardOf(), settled));
    await press('j');
    await press('Enter');
    expect(document.activeElement).toBe(card());
  });

  it('lists its shortcuts', async () => {
    await show(portOf(cardOf()));
    await press('?');
    expect(text()).toContain('Next or previous finding');
  });
});

describe('a question', () => {
  const question = { about: 'company', stored: 'Acme Corp', seen: 'Acme Industries' } as const;
  const asking = cardOf({ judgement: judgementOf({ kind: 'cannot-tell', findings: [], question }) });

  it('is asked in plain words, and answered for the whole program', async () => {
    const port = portOf(asking, settled);
    await show(port);
    expect(text()).toContain('Is “Acme Industries” the same company as “Acme Corp”?');
    await user(() => button('Different company').click());
    expect(port.answer).toHaveBeenCalledWith(TARGET, 'j1', false);
    expect(status()).toBe('Noted for the whole program.');
    expect(text()).not.toContain('the same company as');
  });

  it.each([
    ['y', true],
    ['n', false],
  ])('is answered by %s', async (key, same) => {
    const port = portOf(asking);
    await show(port);
    await press(key);
    expect(port.answer).toHaveBeenCalledWith(TARGET, 'j1', same);
  });

  it('on titles asks about the job', async () => {
    const about = { ...question, about: 'title', stored: 'VP Sales', seen: 'Head of Sales' } as const;
    await show(portOf(cardOf({ judgement: judgementOf({ question: about }) })));
    expect(text()).toContain('Is “Head of Sales” the same job as “VP Sales”?');
    expect(button('Same job')).toBeDefined();
  });

  it('is over once the verdict was dealt with, and where none was asked', async () => {
    const dealtWith = judgementOf({ question }, { how: 'verified', at: NOW });
    for (const model of [cardOf({ judgement: dealtWith }), cardOf()]) {
      const port = portOf(model);
      await show(port);
      await press('y');
      expect(port.answer).not.toHaveBeenCalled();
      expect(text()).not.toContain('the same company as');
    }
  });
});

describe('a contact matched by name', () => {
  const byName = cardOf({ matchedBy: 'name' });
  const gone: CardModel = { state: 'unknown-person', observation, offers: [] };

  it('is said to be, and refused in one step', async () => {
    const port = portOf(byName, gone);
    await show(port);
    expect(text()).toContain('Matched by name and company.');
    await user(() => button('Not this person').click());
    expect(port.reject).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), TARGET);
  });

  it('is refused by X, confirmed by a button', async () => {
    const port = portOf(byName);
    await show(port);
    await press('x');
    expect(port.reject).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), TARGET);
    await user(() => button('This is the person').click());
    expect(port.confirm).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/in/') }),
      TARGET,
    );
  });

  it('is told from one matched by the profile, where X asks first', async () => {
    const port = portOf(cardOf());
    await show(port);
    expect(text()).not.toContain('Matched by name');
    await press('x');
    expect(port.reject).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(button('Yes, not this person'));
  });
});

describe('the reasons of a verdict', () => {
  it('stand under its sentence', async () => {
    await show(portOf(cardOf({ judgement: judgementOf({ reasons: ['Listed as current', 'No other job'] }) })));
    expect([...document.querySelectorAll('.reasons li')].map((one) => one.textContent)).toEqual([
      'Listed as current',
      'No other job',
    ]);
  });

  it('leave no empty list behind; the words of the page show at once then', async () => {
    await show(portOf(cardOf({ judgement: judgementOf({ reasons: [] }) })));
    expect(document.querySelector('.reasons')).toBeNull();
    expect(document.querySelector('.evidence')!.closest('details')!.open).toBe(true);
  });

  it('have the words of the page a click away, each once', async () => {
    const excerpt = titleFinding.evidence[0]!.excerpt;
    await show(portOf(cardOf({ judgement: judgementOf({ excerpt, findings: [titleFinding, titleFinding] }) })));
    expect([...document.querySelectorAll('.evidence .quote')].map((one) => one.textContent)).toEqual([excerpt]);
    expect(document.querySelector('.evidence')!.closest('details')!.open).toBe(false);
  });
});

describe('not this person', () => {
  it('asks first', async () => {
    const port = portOf(cardOf(), { state: 'unknown-person', observation, offers: [] });
    await show(port);
    await user(() => button('Not this person').click());
    expect(port.reject).not.toHaveBeenCalled();
    await user(() => button('Yes, not this person').click());
    expect(port.reject).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), TARGET);
    expect(text()).toContain('Mara Ellingsen is not in your program');
  });

  it('leaves the keyboard on “Cancel”, whatever the card learns meanwhile', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('x');
    expect(document.activeElement).toBe(button('Yes, not this person'));
    button('Cancel').focus();
    await rerender(<Card port={port} revision={1} takesFocus onClose={onClose} clock={clock} />);
    expect(document.activeElement).toBe(button('Cancel'));
  });
});

describe('another page', () => {
  it('never shows a late answer for the page before', async () => {
    const port = portOf(cardOf());
    let answerLate = (_: CardModel) => {};
    port.get.mockReturnValueOnce(new Promise((resolve) => (answerLate = resolve)));
    await show(port);
    port.get.mockResolvedValueOnce({ state: 'nobody', observation: null });
    await rerender(<Card port={port} revision={1} takesFocus onClose={onClose} clock={clock} />);
    await user(() => answerLate(cardOf()));
    expect(text()).toContain('No profile on this page');
  });

  it('does not repeat there what was said about the page before', async () => {
    const port = portOf(cardOf());
    await show(port);
    await press('s');
    expect(status()).toBe('Marked as verified today.');
    port.get.mockResolvedValueOnce({ state: 'nobody', observation: null });
    await rerender(<Card port={port} revision={1} takesFocus onClose={onClose} clock={clock} />);
    expect(status()).toBe('');
  });
});
