import type { Judgement, VerdictKind } from './verdict';

/** The verdicts that ask for the user's decision. */
const ASKS: Record<VerdictKind, boolean> = {
  'still-right': false,
  'title-changed': true,
  'left-company': true,
  'left-unknown': true,
  'extra-role': true,
  'company-renamed': true,
  'name-changed': true,
  'cannot-tell': false,
};

/** Whether a judgement waits for the user's decision; of a contact only the latest counts. */
export function isWaiting({ verdict, settled }: Judgement): boolean {
  return settled === undefined && ASKS[verdict.kind];
}
