// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DeparturePlan } from '../../../src/domain/departure';
import type { Finding } from '../../../src/domain/verdict';
import { Card } from '../../../src/ui/card/card';
import type { CardPort } from '../../../src/ui/card/card-port';
import { portOf } from '../port-of';
import { button, choose, clear, field, press, render, submit, text, type, user } from '../render';
import { runView } from '../run-samples';
import { cardOf, contactCard, departurePlan, judgementOf, nameFinding, NOW, titleFinding } from '../samples';

const TARGET = { programId: 'p1', contactId: 'c1' };
const { choices } = departurePlan;
const jobFindings: Finding[] = [
  { ...titleFinding, field: 'company', stored: 'Fjordlys Logistics', seen: 'Brightholt Paper' },
  { ...titleFinding, seen: 'Chief Operating Officer', company: 'Brightholt Paper' },
];
const left = cardOf({ judgement: judgementOf({ kind: 'left-company', findings: jobFindings }) });
const onClose = vi.fn<() => void>();
const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={onClose} clock={{ now: () => NOW }} />);

afterEach(async () => {
  await clear();
  onClose.mockClear();
});

describe('the departure', () => {
  it('is asked for by two keys: what is proposed is done as it is', async () => {
    const port = portOf(left);
    await show(port);
    await press('a');
    expect(port.planDeparture).toHaveBeenCalledWith(TARGET, 'j1');
    expect(document.activeElement).toBe(button('Mark as left'));
    expect(port.depart).not.toHaveBeenCalled();
    await submit();
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', choices);
    expect(document.querySelector('form')).toBeNull();
  });

  it('is reached from a finding on the job, too, and never accepts that alone', async () => {
    const port = portOf(left);
    await show(port);
    for (const one of ['Company', 'Title']) {
      await user(() => button(`Accept ${one}`).click());
      expect(port.accept).not.toHaveBeenCalled();
      expect(text()).toContain('What this breaks');
      await press('Escape');
    }
  });

  it('is where another new job is written: its findings are not edited, others are', async () => {
    await show(
      portOf(cardOf({ judgement: judgementOf({ kind: 'left-company', findings: [...jobFindings, nameFinding] }) })),
    );
    const row = (name: string) => document.querySelector<HTMLElement>(`[data-finding=${name}]`)!;
    for (const name of ['company', 'title']) {
      row(name).focus();
      await press('e');
      expect(row(name).querySelector('input')).toBeNull();
    }
    expect(() => button('Edit Title')).toThrow();
    row('name').focus();
    await press('e');
    expect(row('name').querySelector('input')).not.toBeNull();
  });

  it('leaves nothing to call right, until the profile is seen anew', async () => {
    const contact = { ...contactCard().contact, status: 'left-company' } as const;
    const done = judgementOf({ kind: 'left-company', findings: [] }, { how: 'departed', at: NOW });
    const port = portOf(cardOf({ contact, judgement: done }));
    await show(port);
    expect(text()).toContain('departure noted');
    expect(() => button('Still right')).toThrow();
    await press('s');
    expect(port.verify).not.toHaveBeenCalled();
    await clear();
    await show(portOf(cardOf({ contact, judgement: judgementOf({ kind: 'still-right', findings: [] }) })));
    expect(button('Still right')).toBeDefined();
  });

  it('is left by Escape, back to where the keyboard was, and the card stays', async () => {
    await show(portOf(left));
    const opener = button('Left company…');
    opener.focus();
    await user(() => opener.click());
    await press('Escape');
    expect(document.querySelector('form')).toBeNull();
    expect(document.activeElement).toBe(button('Left company…'));
    expect(onClose).not.toHaveBeenCalled();
  });

  it('rests on the word of the user where the page says that the contact is still there', async () => {
    const port = portOf(cardOf({ judgement: judgementOf({ kind: 'still-right', findings: [] }) }));
    await show(port);
    await press('l');
    expect(port.planDeparture).toHaveBeenCalledWith(TARGET, null);
  });

  it('shows what breaks and what will wait in the queue', async () => {
    await show(portOf(left));
    await press('l');
    for (const words of [
      'How Fjordlys halved its delays',
      'Nobody else who is referenceable speaks about Route Planner',
      'Nobody else who is referenceable is in Logistics',
      'On record: Active',
      'Left company',
      'Jan 2026',
    ])
      expect(text()).toContain(words);
  });

  it('says that nothing breaks', async () => {
    const port = portOf(left);
    const breakage = { assets: [], nextActions: [], products: [], industry: null, isPartial: false };
    port.planDeparture.mockResolvedValue({ ...departurePlan, breakage });
    await show(port);
    await press('l');
    expect(text()).toContain('Nothing on record names or needs this person.');
  });

  it('can be changed in every part', async () => {
    const port = portOf(left);
    await show(port);
    await press('l');
    await type(field('Left in'), '2025-12');
    await type(field('Now at'), 'Tarn Ltd.');
    await type(field('As'), 'Adviser');
    await type(field('By whom'), 'Jo');
    await type(field('Due'), '2026-04-01');
    await choose(field('Who may take the place'), 'c7');
    await user(() => field('Follow the advocate at Tarn Ltd.').click());
    await submit();
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', {
      leftOn: '2025-12',
      destination: { company: 'Tarn Ltd.', title: 'Adviser', companyUrl: null },
      replacement: { owner: 'Jo', dueOn: '2026-04-01', candidateId: 'c7' },
      isFollowed: false,
    });
  });

  it('keeps what the page shows of the company while only the title is changed', async () => {
    const port = portOf(left);
    await show(port);
    await press('l');
    await type(field('As'), 'COO');
    await submit();
    const { destination } = choices;
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', {
      ...choices,
      destination: { ...destination, title: 'COO' },
    });
  });

  it('goes without a destination and without a search', async () => {
    const port = portOf(left);
    await show(port);
    await press('l');
    await type(field('Now at'), '');
    await type(field('As'), ' ');
    await user(() => field('Search for a successor').click());
    await submit();
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', { ...choices, destination: null, replacement: null });
  });

  it('opens no second search', async () => {
    const port = portOf(left);
    port.planDeparture.mockResolvedValue({ ...departurePlan, choices: { ...choices, replacement: null } });
    await show(port);
    await press('l');
    expect(text()).toContain('A search for a successor is open already.');
    await submit();
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', { ...choices, replacement: null });
  });

  it('keeps a year as the year it is, and asks for a month that was taken away', async () => {
    const port = portOf(left);
    port.planDeparture.mockResolvedValue({ ...departurePlan, choices: { ...choices, leftOn: '2025' } });
    await show(port);
    await press('l');
    expect(text()).toContain('Only the year is known: 2025.');
    await submit();
    expect(port.depart).toHaveBeenCalledWith(TARGET, 'j1', { ...choices, leftOn: '2025' });
    port.depart.mockClear();
    await press('l');
    await type(field('Left in'), '2025-11');
    await type(field('Left in'), '');
    await submit();
    expect(port.depart).not.toHaveBeenCalled();
    expect(text()).toContain('Say in which month, roughly.');
  });

  it('stays as it was filled in, and says why, when it fails', async () => {
    const port = portOf(left);
    port.depart.mockRejectedValue(new Error('The disk is full.'));
    await show(port);
    await press('l');
    await type(field('Now at'), 'Tarn Ltd.');
    await submit();
    expect(document.querySelector('form [role=alert]')!.textContent).toContain('The disk is full.');
    expect(field('Now at').value).toBe('Tarn Ltd.');
  });

  it('has the keyboard where Enter does nothing until the plan shows', async () => {
    const port = portOf(left);
    let answer = (_: DeparturePlan) => {};
    port.planDeparture.mockReturnValue(new Promise((resolve) => (answer = resolve)));
    await show(port);
    await press('l');
    expect(document.activeElement).not.toBe(button('Back'));
    expect(button('Back').parentElement!.contains(document.activeElement)).toBe(true);
    await user(() => answer(departurePlan));
    expect(document.activeElement).toBe(button('Mark as left'));
  });

  it('says why it cannot be planned', async () => {
    const port = portOf(left);
    port.planDeparture.mockRejectedValue(new Error('The contact was judged anew.'));
    await show(port);
    await press('l');
    expect(document.querySelector('[role=alert]')!.textContent).toContain('The contact was judged anew.');
    await user(() => button('Back').click());
    expect(text()).toContain('Left the company');
  });

  it('hears no key of the card meanwhile', async () => {
    const port = portOf(left);
    await show(port);
    await press('l');
    document.querySelector<HTMLElement>('.card')!.focus();
    await press('s');
    await press('z');
    expect(port.verify).not.toHaveBeenCalled();
    expect(port.undo).not.toHaveBeenCalled();
  });

  it('hears no key of a review run while the keyboard is in it', async () => {
    const port = portOf({ ...left, run: runView() });
    await show(port);
    await press('l');
    await press('f');
    expect(port.runSettle).not.toHaveBeenCalled();
    await press('Escape');
    await press('f');
    expect(port.runSettle).toHaveBeenCalled();
  });

  it.each(['left-company', 'do-not-contact'] as const)('is not offered for %s', async (status) => {
    const { contact } = contactCard();
    const port = portOf(cardOf({ contact: { ...contact, status } }));
    await show(port);
    await press('l');
    expect(port.planDeparture).not.toHaveBeenCalled();
    expect(() => button('Left company…')).toThrow();
  });

  it.each(['left-company', 'do-not-contact'] as const)(
    'leaves “accept all” to what else differs for %s',
    async (status) => {
      const { contact } = contactCard();
      const judgement = judgementOf({ kind: 'left-company', findings: [...jobFindings, nameFinding] });
      const port = portOf(cardOf({ contact: { ...contact, status }, judgement }));
      await show(port);
      await press('a');
      expect(port.planDeparture).not.toHaveBeenCalled();
      expect(port.accept).toHaveBeenCalledWith(TARGET, 'j1', [{ field: 'name' }]);
      await user(() => button('Accept all').click());
      expect(port.accept).toHaveBeenCalledTimes(2);
    },
  );
});
