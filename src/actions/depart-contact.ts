import type { DepartureChoices } from '../domain/departure';
import type { Event } from '../domain/event';
import type { Id, Instant } from '../domain/ids';
import { say } from '../domain/said';
import type { Judgement } from '../domain/verdict';
import { localDay } from '../platform/clock';
import { ActionError } from './action-error';
import { confirmReviews } from './confirm-reviews';
import { draftDeparture } from './departure/draft-departure';
import { openSearch } from './departure/open-search';
import { seenDeparture } from './departure/seen-departure';
import { startFollow } from './departure/start-follow';
import { learnCompanyKey } from './learn-company-key';
import { learnJudgedProfile } from './learn-profiles';
import { needReachable } from './life-cycle/need-reachable';
import { RecordDraft } from './record-draft';
import { settleInRun } from './run/settle-in-run';
import { settleFindings } from './settle-judgement';
import type { World } from './world';

/**
 * The contact has left the company of the record, on the evidence of its latest judgement or on the user's word alone (null): the record
 * is corrected, the old job closed and the new one noted, a search for a successor opened, the advocate followed, as the user chose; all
 * as one step, which answers whatever the latest judgement asks. Answers null when the contact is marked so already. Throws an `ActionError`
 * for a contact who is not to be contacted, a judgement that was overtaken, a month to come, or a successor who cannot be one.
 */
export async function departContact(
  world: World,
  input: { programId: Id; contactId: Id; judgementId: Id | null; choices: DepartureChoices },
): Promise<Event | null> {
  const { programId, contactId, judgementId, choices } = input;
  return world.store.transact(programId, async (write) => {
    const { records } = write;
    const contact = await needReachable(records, contactId);
    if (contact.status === 'left-company') return null;
    const seen = await seenDeparture(world, records, contact, judgementId);
    const linked = await learnJudgedProfile(records, contact, seen.judgement);
    const draft = await RecordDraft.of(world, records, linked);
    const today = localDay(draft.at);
    if (choices.leftOn > today.slice(0, 7)) throw new ActionError(say('refused.futureDeparture'));
    draftDeparture(draft, choices, seen);
    await draft.save(write);
    await confirmReviews(write, contactId, draft.at);
    const { replacement, destination, isFollowed } = choices;
    if (replacement !== null)
      await write.put('nominations', [await openSearch(records, linked, replacement, world.newId(), draft.at)]);
    // One who left before and came back was followed to where that led.
    const following = (await records.follows.ofContact(contactId)).filter(({ state }) => state === 'following');
    await write.put(
      'follows',
      isFollowed
        ? [startFollow(linked, destination ?? {}, following[0]?.id ?? world.newId(), today)]
        : following.map((follow) => ({ ...follow, state: 'stopped' })),
    );
    if (seen.judgement !== undefined) await learnCompanyKey(write, contactId, draft.at);
    const latest = seen.judgement ?? (await records.judgements.latestOf([contactId])).get(contactId);
    if (latest !== undefined) await write.put('judgements', [settleByDeparture(latest, draft.at)]);
    const summary = say(contact.company === '' ? 'event.departed.nameless' : 'event.departed', {
      name: contact.name.full,
      company: contact.company || null,
    });
    const event = write.event({ id: world.newId(), at: draft.at, action: 'depart', summary, contactIds: [contactId] });
    return settleInRun(write, event, 'left');
  });
}

/** The judgement is settled whatever it says: nothing is asked any more about a job that is over. */
function settleByDeparture(judgement: Judgement, at: Instant): Judgement {
  const settled = { how: 'departed', at } as const;
  return { ...settleFindings(judgement, ['title', 'company'], 'departed', at), settled };
}
