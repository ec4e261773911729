import type { CardModel } from '../../domain/card';
import type { Id } from '../../domain/ids';
import type { RunView } from '../../domain/review-run';

interface Person {
  contactId: Id;
  name: string;
}

/**
 * What a review run asks for in a tab:
 * `settle` the contact whose profile was opened there last, and who `isShown` where the card is about that contact · `opening`: that
 * profile is on its way · `open` it again, for the tab is not the one it was opened in · open the `next` · `no-address`: the next cannot
 * be opened · `through`: nobody is left.
 */
export type RunTurn =
  | (Person & { kind: 'settle'; isShown: boolean })
  | (Person & { kind: 'opening' | 'open' | 'next' })
  | (Person & { kind: 'no-address'; company: string })
  | { kind: 'through' };

/** Reads what a run asks for. `isOpening`: Next was pressed, and the tab still has the page before. */
export function readTurn({ current, next, isHere }: RunView, model: CardModel, isOpening: boolean): RunTurn {
  if (current !== null) {
    const { contactId, name } = current;
    if (isAbout(model, contactId)) return { kind: 'settle', contactId, name, isShown: true };
    if (isOpening) return { kind: 'opening', contactId, name };
    return isHere === true ? { kind: 'settle', contactId, name, isShown: false } : { kind: 'open', contactId, name };
  }
  if (next === null) return { kind: 'through' };
  const { contactId, name, company, url } = next;
  return url === null ? { kind: 'no-address', contactId, name, company } : { kind: 'next', contactId, name };
}

function isAbout(model: CardModel, contactId: Id): boolean {
  if (model.state === 'contact') return model.cards.some(({ contact }) => contact.id === contactId);
  return model.state === 'ask' && model.candidates.some((candidate) => candidate.contactId === contactId);
}
