import { safeParse } from 'valibot';
import { say, type Sentence } from '../domain/said';
import { SaidError } from '../domain/said-error';
import { knowSender, maySend, type KnownSender, type MessageSender, type Self } from './check-sender';
import type { Answer, Contract, MessageType } from './contract';
import { isMessageType, SCHEMAS, SENDERS } from './schemas';

/** One function per message. `tabId` is the tab whose page the message is about, null when none was named. */
export type Handlers = {
  [T in MessageType]: (input: Contract[T]['input'], tabId: number | null) => Promise<Contract[T]['output']>;
};

/**
 * Answers one message, or returns null for a sender that is not to be answered at all. The sender is checked before
 * anything of the payload is looked at. A refused payload or a failed handler answers with an error in words.
 */
export function route(message: unknown, sender: MessageSender, self: Self, handlers: Handlers): Promise<Answer> | null {
  const known = knowSender(sender, self);
  if (known === null) return null;
  const { type, input } = (message ?? {}) as { type?: unknown; input?: unknown };
  if (!isMessageType(type) || !maySend(known, SENDERS[type])) return null;
  return answer(type, input, known, handlers);
}

async function answer<T extends MessageType>(
  type: T,
  raw: unknown,
  sender: KnownSender,
  handlers: Handlers,
): Promise<Answer<T>> {
  const parsed = safeParse(SCHEMAS[type], raw);
  if (!parsed.success) return { ok: false, error: say('refused.unread') };
  try {
    return { ok: true, value: await handlers[type](parsed.output, tabOf(sender, parsed.output)) };
  } catch (error) {
    return { ok: false, error: wordsOf(error) };
  }
}

/** A page speaks for its own tab only, whatever it names; Muster's own pages name the tab. */
function tabOf(sender: KnownSender, input: Contract[MessageType]['input']): number | null {
  if (sender.kind === 'page') return sender.tabId;
  return 'tabId' in input ? (input.tabId ?? null) : null;
}

/** Errors of the language are faults of ours and say nothing to a user; all others were written for one. */
function wordsOf(error: unknown): Sentence {
  const isOurFault =
    !(error instanceof Error) ||
    [TypeError, ReferenceError, RangeError, SyntaxError].some((kind) => error instanceof kind);
  if (isOurFault) return say('refused.fault');
  return error instanceof SaidError ? error.sentence : error.message;
}
