import * as z from 'zod/mini';
import type { Contract, MessageType, Sender } from './contract';
import { observationSchema } from './observation-schema';

const id = z.string().check(z.minLength(1), z.maxLength(100));
const tabId = z.exactOptional(z.int().check(z.minimum(0)));
const field = z.enum(['title', 'company', 'name', 'location', 'profile']);
const nothing = z.strictObject({});
const target = { tabId, programId: id, contactId: id };

const acceptedField = z.object({
  field,
  value: z.exactOptional(z.string().check(z.maxLength(1_000))),
});

/** For each message, what may come in. Total: a message without a schema does not compile. */
export const SCHEMAS: { [T in MessageType]: z.ZodMiniType<Contract[T]['input']> } = {
  'page.observed': z.object({ observation: observationSchema }),
  'reader.load': nothing,
  'card.open': nothing,
  'card.get': z.object({ tabId }),
  'findings.accept': z.object({
    ...target,
    judgementId: id,
    fields: z.array(acceptedField).check(z.minLength(1), z.maxLength(10)),
  }),
  'finding.dismiss': z.object({ ...target, judgementId: id, field }),
  'contact.verify': z.object(target),
  'contact.markLeft': z.object({ ...target, judgementId: id }),
  'identity.reject': z.object(target),
  'identity.confirm': z.object(target),
  'event.undo': z.object({ tabId, programId: id, eventId: id }),
  'exports.settle': nothing,
  'dashboard.open': z.object({ screen: z.exactOptional(z.enum(['import', 'contacts', 'queue', 'settings'])) }),
};

/** For each message, who may send it: the contract's `from`, which types alone cannot enforce. */
export const SENDERS: { [T in MessageType]: Contract[T]['from'] } & Record<MessageType, Sender> = {
  'page.observed': 'page',
  'reader.load': 'page',
  'card.open': 'page',
  'card.get': 'both',
  'findings.accept': 'both',
  'finding.dismiss': 'both',
  'contact.verify': 'both',
  'contact.markLeft': 'both',
  'identity.reject': 'both',
  'identity.confirm': 'both',
  'event.undo': 'both',
  'exports.settle': 'extension',
  'dashboard.open': 'both',
};

/** Whether a word that came in names a message. Own keys only: `constructor` is none. */
export function isMessageType(word: unknown): word is MessageType {
  return typeof word === 'string' && Object.hasOwn(SCHEMAS, word);
}
