import type { Id } from '../../domain/ids';
import { isMadeInRun } from '../../domain/is-made-in-run';
import { pageUrlOf } from '../../domain/profile-url';
import type { ReviewRun } from '../../domain/review-run';
import type { World } from '../world';

/** What came of a review run, beyond its counts. */
export interface RunSummary {
  /** Corrections of its contacts that were made while it was under way and not withdrawn since. */
  corrections: number;
  /** Who was skipped, in the order in which that was done; `hasAddress`: whether the profile could have been opened. */
  skipped: { contactId: Id; name: string; hasAddress: boolean }[];
}

/** Sums a review run up. */
export async function sumUpRun({ store }: World, run: ReviewRun): Promise<RunSummary> {
  const records = store.in(run.programId);
  const [skipped, ...settled] = await Promise.all(
    (['skipped', 'corrected', 'left'] as const).map((outcome) => records.runs.stepsWith(run.id, outcome)),
  );
  const contactIdsOf = (steps: { contactId: Id }[] = []) => steps.map(({ contactId }) => contactId);
  const [people, correctionIds] = await Promise.all([
    records.contacts.many(contactIdsOf(skipped)),
    records.idsOfContacts('corrections', contactIdsOf(settled.flat())),
  ]);
  const corrections = await records.corrections.many(correctionIds);
  return {
    corrections: corrections.filter((one) => isMadeInRun(one, run)).length,
    skipped: people.map(({ id: contactId, name, profiles }) => ({
      contactId,
      name: name.full,
      hasAddress: pageUrlOf(profiles) !== '',
    })),
  };
}
