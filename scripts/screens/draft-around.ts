import type { Nomination } from '../../src/domain/nomination';
import type { RecordRows } from '../../src/store/record-rows';
import type { Frame, SeededPeople } from './seed-program';

/** What is to be done: with whom, what, in how many days. */
const NEXT_ACTIONS: [contact: number, what: string, days: number][] = [
  [0, 'Ask for the spring case study', 9],
  [1, 'Thank for the call with the retailer', -3],
  [5, 'Ask whether the pause is over', 0],
  [7, 'Send the invitation to the advisory board', 4],
];

/** What lies around the people of a seeded program, by table: one of everything that can be. */
export function draftAround(
  frame: Frame,
  { contacts }: SeededPeople,
): Partial<{ [T in keyof RecordRows]: RecordRows[T][] }> {
  const { programId, newId, inDays, instant } = frame;
  const row = () => ({ id: newId(), programId });
  const known = () => ({ ...row(), custom: {}, externalIds: [] });
  const idOf = (at: number) => contacts[Math.min(at, contacts.length - 1)]!.id;
  const left = contacts.find(({ status }) => status === 'left-company')!;
  const search = (
    ...[accountId, owner, dueIn, madeAgo]: [Nomination['accountId'], string, number, number]
  ): Nomination => ({
    ...{ ...known(), accountId, owner, state: 'open', dueOn: inDays(dueIn), createdAt: instant(-madeAgo) },
  });
  return {
    assets: [
      {
        ...{ ...known(), title: 'A year without stockouts', kind: 'Case study', contactIds: [idOf(0), idOf(2)] },
        ...{ accountId: null, status: 'published', publishedOn: inDays(-120) },
      },
      {
        ...{ ...known(), title: 'Two minutes on trust', kind: 'Video', contactIds: [idOf(2)] },
        ...{ accountId: null, status: 'in-review' },
      },
    ],
    uses: [
      {
        ...{ ...known(), contactId: idOf(0), on: inDays(-30), type: 'reference-call' },
        note: 'With a retailer from the north',
      },
      { ...known(), contactId: idOf(0), on: inDays(-9), type: 'quote' },
      { ...known(), contactId: idOf(1), on: inDays(-4), type: 'reference-call' },
    ],
    nextActions: NEXT_ACTIONS.map(([at, what, days]) => ({
      ...{ ...row(), contactId: idOf(at), accountId: null, what, dueOn: inDays(days) },
      ...{ owner: 'Ines Marlowe', createdAt: instant(-10) },
    })),
    nominations: [
      { ...search(contacts[2]?.accountId ?? null, 'Ines Marlowe', -3, 33), replacesContactId: left.id },
      {
        ...search(contacts[0]?.accountId ?? null, 'Teo Brandt', 12, 6),
        state: 'proposed',
        candidate: { name: 'Ottilie Varga-Renner', title: 'Head of Fleet', profile: null },
      },
    ],
    follows: [
      {
        ...{ ...row(), contactId: left.id, name: left.name.full, company: 'Calderwyn Analytics' },
        ...{ title: 'Chief of Staff', since: inDays(-50).slice(0, 7), profile: null },
        ...{ startedOn: inDays(-45), state: 'following' },
      },
    ],
    reviews: [
      {
        ...{ ...row(), contactId: idOf(3), source: 'connections', fileName: 'Connections.csv' },
        seen: { company: 'Wickermill Grocers', title: 'Buyer at large' },
        ...{ likely: 'left-company', state: 'to-confirm', at: instant(-2) },
        sentence: {
          say: 'likely.left',
          with: { title: 'Buyer at large', seen: 'Wickermill Grocers', company: contacts[3]?.company ?? '' },
        },
      },
    ],
    duplicates: [
      {
        ...{ ...row(), contactIds: [idOf(0), idOf(10)], state: 'open', at: instant(-20) },
        reasons: ['same company', 'similar name'],
      },
    ],
    aliases: [
      {
        ...{ ...row(), about: 'company', a: 'tandrilla foods', b: 'tandrilla kitchens', same: true },
        ...{ shown: { a: 'Tandrilla Foods', b: 'Tandrilla Kitchens' }, at: instant(-12) },
      },
    ],
    savedLists: [
      {
        ...{ ...row(), name: 'Active, not seen for a year', createdAt: instant(-15) },
        rules: { notVerifiedForDays: 365, statuses: ['active'] },
      },
    ],
  };
}
