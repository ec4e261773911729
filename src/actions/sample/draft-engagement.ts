import type { Asset } from '../../domain/asset';
import type { Contact } from '../../domain/contact';
import type { NextAction } from '../../domain/next-action';
import type { Nomination } from '../../domain/nomination';
import { addDays, type Use } from '../../domain/use';
import type { SampleFrame, SampleRows } from './draft-sample';
import { instantBefore } from './sample-days';
import { SAMPLE_PEOPLE } from './sample-people';

const PUBLISHED_DAYS_AGO = 120;
const SEARCHING_FOR_DAYS = 20;
const PROPOSED_DAYS_AGO = 6;

/** What has been done with the people of the sample, what is to be done, and who is looked for. In the order of the people. */
export function draftEngagement(
  frame: SampleFrame,
  contacts: readonly Contact[],
): Pick<SampleRows, 'uses' | 'nextActions' | 'assets' | 'nominations'> {
  const people = contacts.map((contact, index) => ({ contact, ...SAMPLE_PEOPLE[index]! }));
  return {
    uses: people.flatMap(({ contact, uses = [] }) =>
      uses.map(({ daysAgo, type }): Use => ({
        ...rowOf(frame),
        externalIds: [],
        contactId: contact.id,
        on: addDays(frame.today, -daysAgo),
        type,
        custom: {},
      })),
    ),
    nextActions: people.flatMap(({ contact, next }): NextAction[] =>
      next === undefined
        ? []
        : [
            {
              ...rowOf(frame),
              contactId: contact.id,
              accountId: null,
              what: next.what,
              dueOn: addDays(frame.today, next.inDays),
              owner: contact.owner ?? '',
              createdAt: frame.now,
            },
          ],
    ),
    assets: draftAssets(frame, contacts),
    nominations: draftNominations(frame, contacts),
  };
}

function draftAssets(frame: SampleFrame, [first, , third]: readonly Contact[]): Asset[] {
  const named = [first, third].filter((contact) => contact !== undefined);
  return named.map(({ id, accountId, company }) => ({
    ...rowOf(frame),
    externalIds: [],
    title: `How ${company} plans its day`,
    kind: 'Case study',
    contactIds: [id],
    accountId,
    status: 'published',
    publishedOn: addDays(frame.today, -PUBLISHED_DAYS_AGO),
    custom: {},
  }));
}

/** A search for the successor of the one who has left, and somebody who is proposed. */
function draftNominations(frame: SampleFrame, contacts: readonly Contact[]): Nomination[] {
  const { today, now } = frame;
  const left = contacts.find(({ status }) => status === 'left-company');
  const account = contacts[0]?.accountId ?? null;
  const common = { externalIds: [], owner: 'Kim', custom: {} };
  return [
    {
      ...rowOf(frame),
      ...common,
      accountId: left?.accountId ?? null,
      ...(left && { replacesContactId: left.id }),
      state: 'open',
      dueOn: addDays(today, -PROPOSED_DAYS_AGO),
      createdAt: instantBefore(now, SEARCHING_FOR_DAYS),
    },
    {
      ...rowOf(frame),
      ...common,
      accountId: account,
      candidate: { name: 'Oluwaseun Brackenridgely', title: 'Dispatch Manager', profile: null },
      state: 'proposed',
      createdAt: instantBefore(now, PROPOSED_DAYS_AGO),
    },
  ];
}

function rowOf({ newId, programId }: SampleFrame) {
  return { id: newId(), programId };
}
