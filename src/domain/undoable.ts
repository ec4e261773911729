import type { ActionKind, Event } from './event';

/**
 * Whether the user can take an action back. What Muster noted by itself, what happened outside the browser and an erasure
 * stay; an export is taken back by its own action.
 */
const UNDOABLE: Record<ActionKind, boolean> = {
  'create-program': false,
  'change-program': true,
  import: true,
  observe: false,
  accept: true,
  withdraw: true,
  verify: true,
  dismiss: true,
  'mark-left': true,
  'set-by-hand': true,
  'reject-identity': true,
  'confirm-identity': true,
  answer: true,
  forget: true,
  'edit-contact': true,
  'prepare-export': false,
  'complete-export': false,
  'take-back': true,
  'note-download': false,
  'save-mapping': true,
  'save-template': true,
  'annotate-export': true,
  'merge-contacts': true,
  'settle-duplicate': true,
  'explain-word': true,
  'leave-issue': true,
  'check-connections': true,
  'settle-review': true,
  depart: true,
  nominate: true,
  'settle-nomination': true,
  follow: true,
  'change-status': true,
  'log-use': true,
  'set-next-action': true,
  'write-notes': true,
  run: false,
  'save-list': true,
  'erase-contact': false,
  undo: true,
};

/** Whether the event can be offered for undoing: of a kind that can, and not undone yet. Undoing an undo does it again. */
export function isUndoable(event: Pick<Event, 'action' | 'undoneBy'>): boolean {
  return UNDOABLE[event.action] && event.undoneBy === undefined;
}
