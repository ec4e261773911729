import type { Contact } from '../../domain/contact';
import { readField } from '../../domain/correctable-value';
import type { CorrectableField, Correction } from '../../domain/correction';
import type { Event } from '../../domain/event';
import type { Id, Instant } from '../../domain/ids';
import type { StatusChange } from '../../domain/life-cycle';
import { moveContact } from '../../domain/move-contact';
import type { NextAction } from '../../domain/next-action';
import { say } from '../../domain/said';
import type { ProgramWriter } from '../../store/program-writer';
import { putContacts } from '../put-records';
import { queueCorrection } from '../queue-correction';
import type { World } from '../world';
import { planStatusChanges, type StatusPlan } from './plan-status-changes';
import { readNextStep } from './read-next-step';

const SENTENCE = say('event.setByHand');

/** The fields of the system of record that a move in the life cycle changes. */
const FIELDS: readonly CorrectableField[] = ['status', 'leftOn'];

/**
 * Moves contacts in the life cycle, in one step: the records change and the corrections wait in the queue. A next step that is said is
 * added for each; who is not to be contacted any more has none left. Those that cannot be moved stay as they are, see `planStatusChanges`.
 * Answers null when none can.
 */
export async function changeStatuses(
  world: World,
  { programId, contactIds, change }: { programId: Id; contactIds: readonly Id[]; change: StatusChange },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const { ready } = await planStatusChanges(write.records, { contactIds, change });
    return writeStatuses(world, write, ready, change);
  });
}

/** Writes what was planned, with its event; null when nothing was. */
export async function writeStatuses(
  world: World,
  write: ProgramWriter,
  ready: StatusPlan['ready'],
  change: StatusChange,
): Promise<Event | null> {
  if (ready.length === 0) return null;
  const at = world.now();
  const moves = ready.map(({ contact }) => ({
    before: contact,
    after: { ...moveContact(contact, change), updatedAt: at },
  }));
  await putContacts(
    write,
    moves.map(({ after }) => after),
  );
  const queue = await write.records.corrections.queue();
  const waiting = Map.groupBy(queue, ({ recordId }) => recordId);
  await write.put(
    'corrections',
    moves.flatMap((move) => correct(world, waiting.get(move.before.id) ?? [], move, at)),
  );
  await writeNextActions(world, write, ready, change, at);
  const [first] = ready;
  const summary =
    ready.length === 1
      ? say('event.status', {
          name: first!.contact.name.full,
          before: say(`status.${first!.contact.status ?? 'none'}`),
          after: say(`status.${change.to}`),
        })
      : say('event.statuses', { count: ready.length, after: say(`status.${change.to}`) });
  const contactIds = ready.map(({ contact }) => contact.id);
  return write.event({ id: world.newId(), at, action: 'change-status', summary, contactIds });
}

function correct(
  world: World,
  waiting: readonly Correction[],
  { before, after }: { before: Contact; after: Contact },
  at: Instant,
): Correction[] {
  const { id: recordId, programId } = before;
  const evidence = { sentence: SENTENCE, excerpt: '', url: '', seenAt: at };
  return FIELDS.flatMap((field) => {
    const [oldValue, newValue] = [readField(before, field), readField(after, field)];
    const wish = {
      programId,
      record: 'contact',
      recordId,
      field,
      oldValue,
      newValue,
      isEdited: false,
      evidence,
    } as const;
    return oldValue === newValue ? [] : queueCorrection(waiting, wish, world.newId(), at);
  });
}

async function writeNextActions(
  world: World,
  write: ProgramWriter,
  ready: StatusPlan['ready'],
  { to, nextStep }: StatusChange,
  at: Instant,
): Promise<void> {
  if (to === 'do-not-contact') {
    const dropped = ready.flatMap(({ open }) => open.map(({ id }) => id));
    await write.remove('nextActions', dropped);
  } else if (nextStep !== undefined && nextStep.what.trim() !== '') {
    const step = readNextStep(nextStep);
    const actionFor = ({ id: contactId, programId }: Contact): NextAction => ({
      ...{ id: world.newId(), programId, contactId, accountId: null },
      ...step,
      createdAt: at,
    });
    await write.add(
      'nextActions',
      ready.map(({ contact }) => actionFor(contact)),
    );
  }
}
