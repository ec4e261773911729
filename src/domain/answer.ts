import type { Id, Instant } from './ids';
import type { Alias } from './memory';
import { say, type Said } from './said';

/** What the user has said once and Muster goes by ever since, as people read it. */
export type Answer = { id: Id; at: Instant } & (
  | Pick<Alias, 'about' | 'same' | 'shown'>
  /** "Not the same person": the profile at `url` (empty when none is known) is not the contact. */
  | { about: 'person'; contactId: Id; name: string; url: string }
);

/** What identifies an answer among those of its program. */
export type AnswerRef = Pick<Answer, 'about' | 'id'>;

/** The answer as a sentence for the history: “Acme Works” is the same company as “Acme Corp”. */
export function sayAnswer({ about, same, shown }: Pick<Alias, 'about' | 'same' | 'shown'>): Said {
  return say(`event.answer.${same ? 'same' : 'other'}.${about}`, { seen: shown.b, stored: shown.a });
}
