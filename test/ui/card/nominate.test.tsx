// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { NominateOffer } from '../../../src/domain/advocacy';
import type { CardModel } from '../../../src/domain/card';
import type { Nomination } from '../../../src/domain/nomination';
import { Card } from '../../../src/ui/card/card';
import type { CardPort } from '../../../src/ui/card/card-port';
import { portOf } from '../port-of';
import { button, clear, press, render, text, user } from '../render';
import { NOW, observation, search } from '../samples';

const show = (port: CardPort) => render(<Card port={port} takesFocus onClose={() => {}} clock={{ now: () => NOW }} />);

afterEach(clear);

describe('somebody in no program', () => {
  const offer: NominateOffer = {
    programId: 'p1',
    programName: 'Northwind Advocates',
    account: { id: 'a1', name: 'Fjordlys Logistics' },
    searches: [1, 2, 3, 4].map((at) => ({
      nominationId: `m${at}`,
      accountName: 'Fjordlys Logistics',
      replaces: `Leaver ${at}`,
    })),
    nominated: null,
    undoable: null,
  };
  const unknown = (...offers: NominateOffer[]): CardModel => ({ state: 'unknown-person', observation, offers });

  it('is nominated by N at the account of the page, and the user is told what is kept', async () => {
    const port = portOf(unknown(offer));
    await show(port);
    expect(text()).toContain('Keeps the name, the title and the profile address, and nothing else.');
    expect(button('Nominate at Fjordlys Logistics').getAttribute('aria-keyshortcuts')).toBe('N');
    await press('n');
    expect(port.nominate).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/in/') }),
      'p1',
      'a1',
    );
  });

  it('is nominated at no account where none is known', async () => {
    const port = portOf(unknown({ ...offer, account: null, searches: [] }));
    await show(port);
    await user(() => button('Nominate').click());
    expect(port.nominate).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/in/') }),
      'p1',
      null,
    );
  });

  it('is proposed in a search by one button, the first three in sight', async () => {
    const port = portOf(unknown(offer));
    await show(port);
    expect(text()).toContain('1 more search');
    await user(() => button('Successor of Leaver 2 at Fjordlys Logistics').click());
    expect(port.fillNomination).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/in/') }),
      'p1',
      'm2',
    );
  });

  it('shows since when the nomination waits, to be settled or taken back', async () => {
    const nominated: Nomination = {
      ...search,
      state: 'proposed',
      candidate: { name: 'Mara', title: '', profile: null },
    };
    const port = portOf(unknown({ ...offer, nominated, undoable: 'e7' }));
    await show(port);
    expect(text()).toContain('Nominated · 20 days ago');
    expect(() => button('Nominate at')).toThrow();
    await press('n');
    expect(port.nominate).not.toHaveBeenCalled();
    await user(() => button('Accept').click());
    expect(port.settleNomination).toHaveBeenCalledWith('p1', 'm1', 'accepted');
    await press('z');
    expect(port.undo).toHaveBeenCalledWith('p1', 'e7');
  });

  it('can be nominated in one of several programs, by its button only', async () => {
    const port = portOf(unknown(offer, { ...offer, programId: 'p2', programName: 'Contoso Heroes', account: null }));
    await show(port);
    await press('n');
    expect(port.nominate).not.toHaveBeenCalled();
    const section = document.querySelector('[aria-label="Contoso Heroes"]')!;
    await user(() => button('Nominate', section).click());
    expect(port.nominate).toHaveBeenCalledWith(
      expect.objectContaining({ url: expect.stringContaining('/in/') }),
      'p2',
      null,
    );
  });

  it('is left alone where there is nothing to offer', async () => {
    await show(portOf(unknown()));
    expect(text()).toContain('Nothing about this profile is kept.');
    expect(() => button('Nominate')).toThrow();
  });
});
