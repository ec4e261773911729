import { describe, expect, it } from 'vitest';
import { findUncovered } from '../../src/actions/departure/find-uncovered';
import type { Contact } from '../../src/domain/contact';
import type { ProgramRecords } from '../../src/store/program-records';
import { makeAccount, makeContact, makeProgram } from '../store/make-rows';

const TODAY = '2026-03-01';
const program = makeProgram('p');
const acme = makeAccount('acme', 'p', { industry: 'Smithing' });
const leaver = makeContact('leaver', 'p', { accountId: 'acme', productIds: ['anvil'] });
const able: Partial<Contact> = {
  participations: [{ type: 'quote', consent: 'agreed' }],
  verifiedAt: '2026-02-20T09:00:00.000Z',
};

/** A program with so many contacts of no use, and those that are of some at the places of the list that they name. */
function programOf(total: number, others: Record<number, Partial<Contact>>) {
  const contacts = Array.from({ length: total }, (_, place) =>
    makeContact(`c${place}`, 'p', { accountId: 'globex', ...others[place] }),
  );
  const byId = new Map(contacts.map((contact) => [contact.id, contact]));
  const asked: string[] = [];
  const records = {
    contacts: {
      idsVerifiedSince: async () => contacts.map(({ id }) => id),
      many: async (ids: string[]) => {
        asked.push(`${ids[0]} and ${ids.length - 1} more`);
        return ids.map((id) => byId.get(id)!);
      },
    },
    rows: async (_: string, ids: string[]) => [acme, makeAccount('globex', 'p')].filter(({ id }) => ids.includes(id)),
    uses: { ofContact: async () => [] },
  } as unknown as ProgramRecords;
  const find = async () => {
    const { productIds, industry, isPartial } = await findUncovered(records, program, leaver, acme, TODAY);
    return { products: [...productIds], industry, isPartial };
  };
  return { asked, find };
}

describe('what nobody else speaks about', () => {
  it('is looked for until all is found, and no further', async () => {
    const both = { ...able, accountId: 'acme', productIds: ['anvil'] };
    const { asked, find } = programOf(5_000, { 700: both });
    expect(await find()).toEqual({ products: [], industry: null, isPartial: false });
    expect(asked).toEqual(['c0 and 499 more', 'c500 and 499 more']);
  });

  it('is put together from several contacts', async () => {
    const { find } = programOf(1_200, { 3: { ...able, accountId: 'acme' }, 1_100: { ...able, productIds: ['anvil'] } });
    expect(await find()).toEqual({ products: [], industry: null, isPartial: false });
  });

  it('is not spoken about by the one who leaves', async () => {
    const { find } = programOf(2, { 1: { ...leaver, ...able } });
    expect(await find()).toEqual({ products: ['anvil'], industry: 'Smithing', isPartial: false });
  });

  it('is said to be looked for in part where there are very many contacts', async () => {
    const { asked, find } = programOf(20_001, { 20_000: { ...able, productIds: ['anvil'] } });
    expect(await find()).toEqual({ products: ['anvil'], industry: 'Smithing', isPartial: true });
    expect(asked).toHaveLength(40);
  });
});
