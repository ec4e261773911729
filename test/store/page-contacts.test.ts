import { beforeEach, describe, expect, it } from 'vitest';
import type { ContactFilter } from '../../src/store/program-records';
import type { ProgramWriter } from '../../src/store/program-writer';
import type { Store } from '../../src/store/store';
import { makeContact, makeCorrection, makeJudgement } from './make-rows';
import { testPlace } from './open-test-store';

const NO_KEYS = () => ({ profileKeys: [], externalKeys: [], nameKeys: [] });
const person = (
  id: string,
  full: string,
  title: string,
  company: string,
  status: 'active' | 'paused' | null = 'active',
) => makeContact(id, 'p1', { name: { full, given: '', family: '' }, title, company, status });

let place: ReturnType<typeof testPlace>;
let store: Store;
beforeEach(async () => {
  place = testPlace();
  store = place.open();
  await store.transact('p1', async (write) => {
    const contacts = [
      person('1', 'Zoë Quill', 'Director of Sales', 'Acme'),
      person('2', 'adam Birch', 'Sales Engineer', 'Birch & Sons', 'paused'),
      person('3', 'Émile Dupont', 'Engineer', 'Acme Labs', null),
    ];
    await write.add('contacts', contacts, NO_KEYS);
    await write.add('judgements', [
      makeJudgement('j1', 'p1', { contactId: '1', judgedAt: '2026-01-01T00:00:00.000Z' }),
      makeJudgement('j2', 'p1', {
        contactId: '1',
        judgedAt: '2026-01-02T00:00:00.000Z',
        verdict: {
          kind: 'still-right',
          probability: 1,
          sentence: '',
          reasons: ['The title is the stored one'],
          excerpt: '',
          findings: [],
        },
      }),
      makeJudgement('j3', 'p1', { contactId: '2' }),
    ]);
    await write.add('corrections', [
      makeCorrection('k1', 'p1', { recordId: '2' }),
      makeCorrection('k2', 'p1', { recordId: '2', field: 'location', state: 'exported' }),
    ]);
    write.event({ id: 'e', at: '2026-01-01T00:00:00.000Z', action: 'import', summary: '', contactIds: [] });
  });
});

const ids = async (filter: ContactFilter, offset = 0, limit = 50) => {
  const { rows, total } = await store.in('p1').contacts.page(filter, offset, limit);
  return `${rows.map(({ contact }) => contact.id).join('')}/${total}`;
};

it('all ids of the list are read by the same filter', async () => {
  const { contacts } = store.in('p1');
  expect(await contacts.idsInOrder()).toEqual(['2', '3', '1']);
  expect((await contacts.first(2)).map(({ id }) => id)).toEqual(['2', '3']);
  expect(await contacts.idsInOrder({ text: 'acme', statuses: ['active'] })).toEqual(['1']);
});

describe('the outlines of all contacts', () => {
  const at = '2026-01-03T00:00:00.000Z';
  const outlines = async () =>
    (await store.in('p1').contacts.outlines()).map(({ id, text }) => `${id} ${text.split('\n')[0]}`);
  const write = (by: Store, event: string, work: (write: ProgramWriter) => Promise<void>) =>
    by.transact('p1', async (writer) => {
      await work(writer);
      writer.event({ id: event, at, action: 'accept', summary: '', contactIds: [] });
    });

  it('say what lists and runs need of each', async () => {
    await write(store, 'e2', (writer) =>
      writer.put(
        'contacts',
        [
          {
            ...person('1', 'Zoë Quill', '', 'Acme'),
            ...{ owner: 'Ines', verifiedAt: at },
            profiles: [{ kind: 'slug', value: 'zoe', learntAt: at, source: 'import' }],
          },
        ],
        NO_KEYS,
      ),
    );
    expect((await store.in('p1').contacts.outlines()).slice(1)).toEqual([
      { id: '3', status: null, owner: '', text: 'emile dupont\nengineer\nacme labs', canOpen: false },
      { id: '1', status: 'active', owner: 'Ines', text: 'zoe quill\n\nacme', canOpen: true, verifiedAt: at },
    ]);
  });

  it('stay in step with what is written, here or in another context', async () => {
    expect(await outlines()).toEqual(['2 adam birch', '3 emile dupont', '1 zoe quill']);
    const other = place.open();
    await write(other, 'e2', async (writer) => {
      await writer.put('contacts', [person('2', 'Ymir Birch', '', 'Acme')], NO_KEYS);
      await writer.add('contacts', [person('4', 'Bo', '', 'Acme')], NO_KEYS);
    });
    expect(await outlines()).toEqual(['4 bo', '3 emile dupont', '2 ymir birch', '1 zoe quill']);
    await write(store, 'e3', (writer) => writer.remove('contacts', ['3']));
    expect(await outlines()).toEqual(['4 bo', '2 ymir birch', '1 zoe quill']);
  });

  it('forget who was erased, which leaves no change', async () => {
    await outlines();
    await write(store, 'e2', async (writer) => {
      await writer.erase({ removed: [['contacts', ['3']]], rewritten: [], events: [] });
      await writer.add('tombstones', [{ id: 't', programId: 'p1', hashes: [], at }]);
    });
    expect(await outlines()).toEqual(['2 adam birch', '1 zoe quill']);
  });

  // Among many of another program they are read by the index of their own.
  it.each([0, 2000])('are all there, beside %i of another program, where many have one text', async (others) => {
    const many = Array.from({ length: 600 }, (_, index) => person(`m${index}`, 'Kim', '', 'Kiosk'));
    await write(store, 'e2', (writer) => writer.add('contacts', many, NO_KEYS));
    const foreign = Array.from({ length: others }, (_, index) => makeContact(`f${index}`, 'p2', {}));
    await store.transact('p2', async (writer) => {
      await writer.add('contacts', foreign, NO_KEYS);
      writer.event({ id: 'e3', at, action: 'import', summary: '', contactIds: [] });
    });
    const found = await outlines();
    expect([found.length, new Set(found).size]).toEqual([603, 603]);
    expect(found.slice(0, 4)).toEqual(['2 adam birch', '3 emile dupont', 'm0 kim', 'm1 kim']);
    expect(found.at(-1)).toBe('1 zoe quill');
  });
});

describe('the list of contacts', () => {
  it.each<[string, ContactFilter, string]>([
    ['all, by name without regard to case and accents', {}, '231/3'],
    ['the beginning of a word of the name', { text: 'zoe' }, '1/1'],
    ['accents typed', { text: 'ÉMI' }, '3/1'],
    ['title and company', { text: 'sales acme' }, '1/1'],
    ['words in any order', { text: 'acme eng' }, '3/1'],
    ['no such word', { text: 'nobody' }, '/0'],
    ['the middle of a word', { text: 'ngineer' }, '/0'],
    ['text of signs only', { text: ' & ' }, '231/3'],
    ['a status', { statuses: ['paused'] }, '2/1'],
    ['two statuses', { statuses: ['paused', 'active'] }, '21/2'],
    ['no status chosen', { statuses: [] }, '231/3'],
    ['the latest verdict only', { verdicts: ['title-changed'] }, '2/1'],
    ['never judged', { verdicts: ['none', 'still-right'] }, '31/2'],
    ['all at once', { text: 'sales', statuses: ['active'], verdicts: ['still-right'] }, '1/1'],
  ])('finds %s', async (_, filter, expected) => {
    expect(await ids(filter)).toBe(expected);
  });

  it('gives the part that is asked for', async () => {
    expect(await ids({}, 1, 1)).toBe('3/3');
    expect(await ids({ statuses: ['paused', 'active'] }, 1, 1)).toBe('1/2');
    expect(await ids({}, 5, 1)).toBe('/3');
  });

  it('has the latest judgement and the number of waiting corrections with each contact', async () => {
    const { rows } = await store.in('p1').contacts.page({}, 0, 50);
    expect(rows.map(({ judgement, pendingCorrections }) => [judgement?.id, pendingCorrections])).toEqual([
      ['j3', 1],
      [undefined, 0],
      ['j2', 0],
    ]);
  });

  it('shows what was written since, here or in another context', async () => {
    expect([await ids({ text: 'acme' }), await ids({})]).toEqual(['31/2', '231/3']);
    await store.transact('p1', async (write) => {
      await write.put('contacts', [person('2', 'Adam Birch', 'Engineer', 'Acme')], NO_KEYS);
      write.event({ id: 'e3', at: '2026-01-03T00:00:00.000Z', action: 'import', summary: '', contactIds: [] });
    });
    expect(await ids({ text: 'acme' })).toBe('231/3');
    const other = place.open();
    await other.transact('p1', async (write) => {
      await write.remove('contacts', ['3']);
      write.event({ id: 'e4', at: '2026-01-04T00:00:00.000Z', action: 'undo', summary: '', contactIds: [] });
    });
    expect([await ids({ text: 'acme' }), await ids({})]).toEqual(['21/2', '21/2']);
  });

  it('tells a live query that has read from what is kept', async () => {
    await ids({ text: 'acme' });
    const totals: number[] = [];
    let told = () => {};
    const next = () => new Promise<void>((resolve) => (told = resolve));
    const first = next();
    const stop = store.watch(
      () => store.in('p1').contacts.page({ text: 'acme' }, 0, 5),
      ({ total }) => {
        totals.push(total);
        told();
      },
      (error) => expect.fail(String(error)),
    );
    await first;
    const second = next();
    await store.transact('p1', async (write) => {
      await write.add('contacts', [person('4', 'Kim Field', '', 'Acme')], NO_KEYS);
      write.event({ id: 'e3', at: '2026-01-03T00:00:00.000Z', action: 'import', summary: '', contactIds: [] });
    });
    await second;
    stop();
    expect(totals).toEqual([2, 3]);
  });

  it('orders many matches as it orders few', async () => {
    await store.transact('p1', async (write) => {
      const many = Array.from({ length: 600 }, (_, index) =>
        person(`m${index}`, `Kim ${String(600 - index).padStart(3, '0')}`, '', 'Kiosk'),
      );
      await write.add('contacts', many, NO_KEYS);
      write.event({ id: 'e2', at: '2026-01-03T00:00:00.000Z', action: 'import', summary: '', contactIds: [] });
    });
    const { rows, total } = await store.in('p1').contacts.page({ text: 'kiosk' }, 1, 2);
    expect([rows.map(({ contact }) => contact.name.full), total]).toEqual([['Kim 002', 'Kim 003'], 600]);
  });
});
