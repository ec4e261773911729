// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { ContactCard } from '../../../src/domain/card';
import type { Nomination } from '../../../src/domain/nomination';
import { Card } from '../../../src/ui/card/card';
import type { CardPort } from '../../../src/ui/card/card-port';
import { portOf } from '../port-of';
import { button, clear, press, render, rerender, text, user } from '../render';
import { askCard, cardOf, contactCard, departurePlan, noAdvocacy, NOW, search } from '../samples';

const TARGET = { programId: 'p1', contactId: 'c1' };
const clock = { now: () => NOW };
const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={() => {}} clock={clock} />);
const around = (advocacy: Partial<ContactCard['advocacy']>, more: Partial<ContactCard> = {}) =>
  cardOf({ advocacy: { ...noAdvocacy, ...advocacy }, ...more });
const fold = (label: string) =>
  [...document.querySelectorAll<HTMLDetailsElement>('details.fold')].find((one) => one.textContent.startsWith(label))!;
const toggle = (label: string) =>
  user(() => {
    const details = fold(label);
    details.open = !details.open;
    details.dispatchEvent(new Event('toggle'));
  });

afterEach(clear);

describe('uses', () => {
  it('stand against the cap, in words and as a meter', async () => {
    await show(portOf(cardOf({ uses: { used: 4, left: 0, coolingUntil: '2026-03-10' } })));
    const meter = document.querySelector('[role=meter]')!;
    expect([meter.getAttribute('aria-valuenow'), meter.getAttribute('aria-valuetext')]).toEqual([
      '4',
      '4 of 4 in 90 days',
    ]);
    expect(text()).toContain('rests until Mar 10, 2026');
  });
});

describe('what an advocate takes part in', () => {
  it('says the consent and its end', async () => {
    await show(portOf(cardOf()));
    const told = [...document.querySelectorAll('.list-inline li')].map((one) => one.textContent);
    expect(told[0]).toBe('Reference call: agreed until Dec 31, 2026');
    expect(told[1]).toBe('Case study: agreed expired Dec 31, 2025');
    expect(told[3]).toContain('Video: no');
  });
});

describe('the account', () => {
  it('is summed up, with who else is there and who has left', async () => {
    const { account } = contactCard();
    await show(
      portOf(
        around(
          {
            products: [{ id: 'd1', programId: 'p1', name: 'Route Planner' }],
            colleagues: {
              total: 7,
              left: 2,
              first: [
                { contactId: 'c7', name: 'Tove Brandvold', title: 'Head', status: 'active', hasLeft: false },
                { contactId: 'c8', name: 'Ali Renner', title: '', status: 'active', hasLeft: true },
              ],
            },
          },
          { account: { ...account!, region: 'Nordics', industry: 'Logistics' } },
        ),
      ),
    );
    expect(fold('Fjordlys Logistics').textContent).toContain('7 other contacts, 2 have left');
    await toggle('Fjordlys Logistics');
    const told = fold('Fjordlys Logistics').textContent;
    for (const words of [
      'Nordics',
      'Route Planner',
      'Tove Brandvold · HeadActive',
      'Ali RennerLeft company',
      'and 5 more',
    ])
      expect(told).toContain(words);
  });
});

describe('a part of the card', () => {
  it('stays as the user left it for the next contact', async () => {
    const port = portOf(cardOf());
    await show(port);
    await toggle('History');
    expect(text()).toContain('Mara Ellingsen verified');
    const { contact } = contactCard();
    port.get.mockResolvedValueOnce(cardOf({ contact: { ...contact, id: 'c2' } }));
    await rerender(<Card port={port} revision={1} takesFocus onClose={() => {}} clock={clock} />);
    expect([fold('History').open, fold('Notes').open]).toEqual([true, false]);
  });
});

describe('assets', () => {
  it('are listed where any name the person', async () => {
    await show(portOf(around({ assets: departurePlan.breakage.assets })));
    await toggle('Named in');
    expect(text()).toContain('How Fjordlys halved its delays Case study · published May 1, 2025');
  });

  it('link to nothing but the web', async () => {
    const [asset] = departurePlan.breakage.assets;
    const urls = ['javascript:alert(1)', 'https://stories.example/fjordlys'];
    await show(portOf(around({ assets: urls.map((url, at) => ({ ...asset!, id: `s${at}`, url })) })));
    await toggle('Named in');
    expect([...fold('Named in').querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual([urls[1]]);
  });
});

describe('a likely change', () => {
  it('is told with where it comes from', async () => {
    await show(
      portOf(
        around({
          review: {
            id: 'r1',
            programId: 'p1',
            contactId: 'c1',
            source: 'connections',
            fileName: 'Connections.csv',
            seen: { company: 'Brightholt Paper', title: 'COO' },
            likely: 'left-company',
            sentence: 'Now “COO” at Brightholt Paper; the record says Fjordlys Logistics.',
            state: 'to-confirm',
            at: NOW,
          },
        }),
      ),
    );
    expect(text()).toContain('Likely, by Connections.csv: no profile has shown it yet.');
  });
});

describe('who has left', () => {
  const { contact } = contactCard();
  const gone = { contact: { ...contact, status: 'left-company', leftOn: '2026-01' } as const };

  it('is said to have, and can be let go of', async () => {
    const port = portOf(
      around(
        {
          follow: {
            id: 'f1',
            programId: 'p1',
            contactId: 'c1',
            name: 'Mara Ellingsen',
            company: 'Brightholt Paper',
            title: 'Chief Operating Officer',
            profile: null,
            startedOn: '2026-02-01',
            state: 'following',
          },
        },
        gone,
      ),
    );
    await show(port);
    expect(text()).toContain('Left Fjordlys Logistics: Jan 2026.');
    expect(text()).toContain('Followed at Brightholt Paper');
    await user(() => button('Stop following').click());
    expect(port.stopFollow).toHaveBeenCalledWith(TARGET);
  });

  it('has searches for a successor that age, and proposals to settle', async () => {
    const proposed: Nomination = {
      ...search,
      id: 'm2',
      state: 'proposed',
      candidate: { name: 'Tove', title: '', profile: null },
    };
    const port = portOf(around({ searches: [search, proposed] }, gone));
    await show(port);
    expect(text()).toContain('overdue since Mar 1, 2026 · Ines · open for 20 days');
    await user(() => button('Decline Tove as successor').click());
    expect(port.settleNomination).toHaveBeenCalledWith('p1', 'm2', 'declined');
  });
});

describe('a possible match', () => {
  it('stands two side by side, and is confirmed by its number', async () => {
    const port = portOf(askCard);
    await show(port);
    expect(document.querySelectorAll('.candidates.beside > .candidate')).toHaveLength(2);
    await press('2');
    expect(port.confirm).toHaveBeenCalledWith(expect.objectContaining({ url: expect.stringContaining('/in/') }), {
      programId: 'p1',
      contactId: 'c2',
    });
  });

  it('is a list where there are three', async () => {
    if (askCard.state !== 'ask') throw new Error('The sample asks nothing.');
    const [first] = askCard.candidates;
    await show(portOf({ ...askCard, candidates: [...askCard.candidates, { ...first!, contactId: 'c3', title: '' }] }));
    expect(document.querySelector('.beside')).toBeNull();
    expect(text()).toContain('no title on record');
  });
});
