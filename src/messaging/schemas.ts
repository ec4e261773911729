import * as v from 'valibot';
import { PARTICIPATION_TYPES } from '../domain/participation';
import { ADVOCATE_STATUSES } from '../domain/status';
import { FIELDS_BY_HAND } from '../domain/text-by-hand';
import { MOST_LOOKED_UP, type Contract, type MessageType, type Sender } from './contract';
import { linkedInUrl, observationSchema } from './observation-schema';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const tabId = v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0)));
const field = v.picklist(['title', 'company', 'name', 'location', 'profile']);
const nothing = v.strictObject({});
const target = { tabId, programId: id, contactId: id };

const acceptedField = v.object({
  field,
  value: v.exactOptional(v.pipe(v.string(), v.maxLength(1_000))),
});

const memberId = v.nullable(v.pipe(v.string(), v.minLength(1), v.maxLength(200)));
const listedText = v.nullable(v.pipe(v.string(), v.maxLength(1_000)));
const listedPerson = v.object({
  slug: memberId,
  memberId,
  urn: memberId,
  salesId: memberId,
  name: listedText,
  headline: listedText,
  company: listedText,
});

const text = v.pipe(v.string(), v.maxLength(1_000));
const month = v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/));
const day = v.pipe(v.string(), v.isoDate());
const nextStep = v.object({ what: text, dueOn: day, owner: text });
const judgementId = v.nullable(id);
const nomination = { tabId, programId: id, nominationId: id };

const departureChoices = v.strictObject({
  leftOn: month,
  destination: v.nullable(
    v.strictObject({ company: text, title: text, companyUrl: v.nullable(text), since: v.exactOptional(month) }),
  ),
  replacement: v.nullable(v.strictObject({ owner: text, dueOn: day, candidateId: v.exactOptional(id) })),
  isFollowed: v.boolean(),
});

/** For each message, what may come in. Total: a message without a schema does not compile. */
export const SCHEMAS: { [T in MessageType]: v.GenericSchema<unknown, Contract[T]['input']> } = {
  'page.observed': v.object({ observation: observationSchema }),
  'reader.load': v.strictObject({ pages: v.picklist(['profiles', 'lists']) }),
  'people.lookUp': v.object({ people: v.pipe(v.array(listedPerson), v.maxLength(MOST_LOOKED_UP)) }),
  'card.open': v.strictObject({ person: v.exactOptional(listedPerson) }),
  'card.get': v.object({ tabId }),
  'findings.accept': v.object({
    ...target,
    judgementId: id,
    fields: v.pipe(v.array(acceptedField), v.minLength(1), v.maxLength(10)),
  }),
  'finding.dismiss': v.object({ ...target, judgementId: id, field }),
  'contact.verify': v.object(target),
  'departure.plan': v.object({ ...target, judgementId }),
  'departure.do': v.object({ ...target, judgementId, choices: departureChoices }),
  'follow.stop': v.object(target),
  'nomination.add': v.object({ tabId, pageUrl: linkedInUrl, programId: id, accountId: v.nullable(id) }),
  'nomination.fill': v.object({ ...nomination, pageUrl: linkedInUrl }),
  'nomination.settle': v.object({ ...nomination, state: v.picklist(['accepted', 'declined']) }),
  'question.answer': v.object({ ...target, judgementId: id, same: v.boolean() }),
  'identity.reject': v.object({ ...target, pageUrl: linkedInUrl }),
  'identity.confirm': v.object({ ...target, pageUrl: linkedInUrl }),
  'field.setByHand': v.object({
    ...target,
    field: v.picklist(FIELDS_BY_HAND),
    text: v.exactOptional(v.pipe(v.string(), v.maxLength(2_000))),
  }),
  'contact.changeStatus': v.object({
    ...target,
    to: v.picklist(ADVOCATE_STATUSES),
    pause: v.exactOptional(v.object({ reason: text, reviewOn: day })),
    nextStep: v.exactOptional(nextStep),
  }),
  'contact.setNextAction': v.object({ ...target, nextStep }),
  'nextAction.done': v.object({ tabId, programId: id, nextActionId: id }),
  'contact.logUse': v.object({
    ...target,
    on: day,
    type: v.picklist(PARTICIPATION_TYPES),
    note: v.exactOptional(text),
  }),
  'contact.writeNotes': v.object({ ...target, notes: v.pipe(v.string(), v.maxLength(100_000)) }),
  'run.next': v.object({ tabId, programId: id }),
  'run.settle': v.object({ ...target, outcome: v.picklist(['skipped', 'later']) }),
  'run.back': v.object({ tabId, programId: id }),
  'run.end': v.object({ tabId, programId: id }),
  'page.shape': v.object({ tabId }),
  'event.undo': v.object({ tabId, programId: id, eventId: id }),
  'exports.settle': nothing,
  'toolbar.refresh': nothing,
  'dashboard.open': v.object({
    screen: v.exactOptional(v.picklist(['import', 'contacts', 'queue', 'run', 'health', 'settings'])),
  }),
};

/** For each message, who may send it: the contract's `from`, which types alone cannot enforce. */
export const SENDERS: { [T in MessageType]: Contract[T]['from'] } & Record<MessageType, Sender> = {
  'page.observed': 'page',
  'reader.load': 'page',
  'people.lookUp': 'page',
  'card.open': 'page',
  'card.get': 'both',
  'findings.accept': 'both',
  'finding.dismiss': 'both',
  'contact.verify': 'both',
  'departure.plan': 'both',
  'departure.do': 'both',
  'follow.stop': 'both',
  'nomination.add': 'both',
  'nomination.fill': 'both',
  'nomination.settle': 'both',
  'question.answer': 'both',
  'identity.reject': 'both',
  'identity.confirm': 'both',
  'field.setByHand': 'both',
  'contact.changeStatus': 'both',
  'contact.setNextAction': 'both',
  'nextAction.done': 'both',
  'contact.logUse': 'both',
  'contact.writeNotes': 'both',
  'run.next': 'both',
  'run.settle': 'both',
  'run.back': 'both',
  'run.end': 'both',
  'page.shape': 'both',
  'event.undo': 'both',
  'exports.settle': 'extension',
  'toolbar.refresh': 'extension',
  'dashboard.open': 'both',
};

/** Whether a word that came in names a message. Own keys only: `constructor` is none. */
export function isMessageType(word: unknown): word is MessageType {
  return typeof word === 'string' && Object.hasOwn(SCHEMAS, word);
}
