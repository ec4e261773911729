import type { Contact } from '../../domain/contact';
import type { Follow } from '../../domain/follow';
import { hasLeft } from '../../domain/has-left';
import type { ProfileObservation } from '../../domain/observation';
import type { Verdict } from '../../domain/verdict';
import type { ProgramWriter } from '../../store/program-writer';
import { judge } from '../judge-contact';
import type { World } from '../world';

type Place = Pick<Follow, 'company' | 'title' | 'since'>;

/**
 * Follows an advocate who has left on, where the page shows a move with the certainty of a verdict; of anything less the follow stays as it
 * is. Part of what the page's event notes.
 */
export async function refreshFollow(
  world: World,
  write: ProgramWriter,
  contact: Contact,
  observation: ProfileObservation,
): Promise<void> {
  if (!hasLeft(contact)) return;
  const follow = (await write.records.follows.ofContact(contact.id)).find(({ state }) => state === 'following');
  if (follow === undefined) return;
  const verdict = await judge(world, write.records, standIn(contact, follow), observation);
  const place = placeAfter(follow, verdict);
  if (place === null) return;
  const moved: Follow = { ...follow };
  delete moved.since;
  await write.put('follows', [{ ...moved, ...place }]);
}

/** The contact as one of the company where it is followed, known to be there since then; where none is known, as one who has not left yet. */
function standIn(contact: Contact, { company, title, startedOn }: Follow): Contact {
  const there = { accountId: null, company, title, verifiedAt: `${startedOn}T00:00:00.000Z` };
  const person: Contact = { ...contact, status: null, ...(company === '' ? {} : there) };
  delete person.leftOn;
  return person;
}

function placeAfter(follow: Follow, { kind, destination, findings }: Verdict): Place | null {
  if (kind === 'title-changed') {
    const title = findings.find(({ field }) => field === 'title');
    return title === undefined ? null : placeOf(follow.company, title.seen, title.since);
  }
  if (kind !== 'left-company' || destination === undefined) return null;
  const { company, title, since } = destination;
  return follow.company === '' || isLater(follow, since) ? placeOf(company, title, since) : null;
}

/** Whether a job began after the one that is known: what was there before, the user had in sight when saying where the advocate went. */
function isLater({ startedOn, since: known = '' }: Follow, since = ''): boolean {
  return since > known && since > startedOn.slice(0, 7);
}

function placeOf(company: string, title: string, since: Follow['since']): Place {
  return { company, title, ...(since === undefined ? {} : { since }) };
}
