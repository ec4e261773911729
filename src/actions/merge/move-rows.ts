import type { Contact } from '../../domain/contact';
import type { Follow } from '../../domain/follow';
import type { Id } from '../../domain/ids';
import { profileKey } from '../../domain/profile-address';
import type { Review } from '../../domain/review';
import { type ReviewRun, type RunStep, stepId } from '../../domain/review-run';
import type { ContactTable } from '../../store/program-records';
import type { ProgramWriter } from '../../store/program-writer';

/** The tables whose rows are the other contact's from then on, just as they are. */
const MOVED = [
  'observations',
  'judgements',
  'uses',
  'nextActions',
  'dismissals',
] as const satisfies readonly ContactTable[];

/** Hangs everything that hangs on the contact that goes on the merged one. Corrections have more to them, see `mergeCorrections`. */
export async function moveRows(write: ProgramWriter, merged: Contact, dropId: Id): Promise<void> {
  for (const table of MOVED) await moveTable(write, table, merged.id, dropId);
  await moveRejections(write, merged, dropId);
  await moveReviews(write, merged.id, dropId);
  await moveFollows(write, merged.id, dropId);
  await moveInRuns(write, merged.id, dropId);
  await moveMentions(write, merged.id, dropId);
  await moveDuplicates(write, merged.id, dropId);
}

async function moveTable<T extends (typeof MOVED)[number]>(write: ProgramWriter, table: T, keepId: Id, dropId: Id) {
  const rows = await write.records.rows(table, await write.records.idsOfContacts(table, [dropId]));
  await write.put(
    table,
    rows.map((row) => ({ ...row, contactId: keepId })),
  );
}

/** Who merges two records says that the profiles of both are this person's. */
async function moveRejections(write: ProgramWriter, { id: keepId, profiles }: Contact, dropId: Id): Promise<void> {
  const { rejections } = write.records;
  const own = new Set(profiles.map(profileKey));
  const all = [...(await rejections.ofContact(keepId)), ...(await rejections.ofContact(dropId))];
  const refuted = all.filter(({ profileKeys }) => profileKeys.some((key) => own.has(key)));
  await write.remove(
    'rejections',
    refuted.map(({ id }) => id),
  );
  const rest = all.filter((rejection) => !refuted.includes(rejection));
  await write.put(
    'rejections',
    rest.map((rejection) => ({ ...rejection, contactId: keepId })),
  );
}

/** One likely change waits for each contact: the newest. */
async function moveReviews(write: ProgramWriter, keepId: Id, dropId: Id): Promise<void> {
  const { reviews } = write.records;
  const all = [...(await reviews.ofContact(keepId)), ...(await reviews.ofContact(dropId))];
  const [newest] = all.filter(({ state }) => state === 'to-confirm').sort((a, b) => b.at.localeCompare(a.at));
  const settle = (review: Review): Review['state'] =>
    review.state === 'to-confirm' && review !== newest ? 'dismissed' : review.state;
  await write.put(
    'reviews',
    all.map((review) => ({ ...review, contactId: keepId, state: settle(review) })),
  );
}

/** Whoever left is followed once: the follow that began last goes on. */
async function moveFollows(write: ProgramWriter, keepId: Id, dropId: Id): Promise<void> {
  const { follows } = write.records;
  const all = [...(await follows.ofContact(keepId)), ...(await follows.ofContact(dropId))];
  const open = all.filter(({ state }) => state === 'following').sort((a, b) => b.startedOn.localeCompare(a.startedOn));
  const stateOf = (follow: Follow): Follow['state'] => (follow === open[0] ? 'following' : 'stopped');
  await write.put(
    'follows',
    all.map((follow) => ({ ...follow, contactId: keepId, state: stateOf(follow) })),
  );
}

/** What became of either of them in a run became of the one that stays; the run under way goes on with that one. */
async function moveInRuns(write: ProgramWriter, keepId: Id, dropId: Id): Promise<void> {
  const { runs } = write.records;
  const steps = await runs.stepsOfContact(dropId);
  const known = new Map((await runs.stepsOfContact(keepId)).map((step) => [step.runId, step]));
  await write.remove(
    'runSteps',
    steps.map(({ id }) => id),
  );
  const moved = steps.filter((step) => finality(step) > finality(known.get(step.runId)));
  await write.put(
    'runSteps',
    moved.map((step) => ({ ...step, id: stepId(step.runId, keepId), contactId: keepId })),
  );
  const run = await runs.open();
  if (run?.contactIds.includes(dropId)) await write.put('runs', [uniteInRun(run, keepId, dropId)]);
}

/** Who was settled stays so, whatever was put off or left out of the other. */
function finality(step: RunStep | undefined): number {
  return step === undefined ? 0 : step.outcome === 'later' ? 1 : step.outcome === 'skipped' ? 2 : 3;
}

/** The run with both as one: where the one stands whose profile was opened last, for it goes on behind that; else where the first stood. */
function uniteInRun(run: ReviewRun, keepId: Id, dropId: Id): ReviewRun {
  const { contactIds, current } = run;
  const isEither = (id: Id) => id === keepId || id === dropId;
  const opened = current !== undefined && isEither(current.contactId) ? current : undefined;
  const place = contactIds.findIndex(opened === undefined ? isEither : (id) => id === opened.contactId);
  return {
    ...run,
    contactIds: contactIds.flatMap((id, index) => (index === place ? keepId : isEither(id) ? [] : id)),
    ...(opened && { current: { ...opened, contactId: keepId } }),
  };
}

async function moveMentions(write: ProgramWriter, keepId: Id, dropId: Id): Promise<void> {
  const { assets, nominations } = write.records;
  const naming = (await assets.all()).filter(({ contactIds }) => contactIds.includes(dropId));
  await write.put(
    'assets',
    naming.map((asset) => ({ ...asset, contactIds: replaceId(asset.contactIds, keepId, dropId) })),
  );
  const searches = (await nominations.all()).filter(({ replacesContactId }) => replacesContactId === dropId);
  await write.put(
    'nominations',
    searches.map((search) => ({ ...search, replacesContactId: keepId })),
  );
}

/** Pairs with a third contact are about the merged one from then on, unless that pair is known already. */
async function moveDuplicates(write: ProgramWriter, keepId: Id, dropId: Id): Promise<void> {
  const { duplicates } = write.records;
  const pairs = await duplicates.ofContacts([dropId]);
  const known = new Set((await duplicates.ofContacts([keepId])).flatMap(({ contactIds }) => contactIds));
  const isKnown = ({ contactIds }: { contactIds: readonly Id[] }) =>
    contactIds.some((id) => id !== dropId && known.has(id));
  await write.remove(
    'duplicates',
    pairs.filter((pair) => isKnown(pair) || pair.contactIds.includes(keepId)).map(({ id }) => id),
  );
  const moved = pairs.filter((pair) => !isKnown(pair) && !pair.contactIds.includes(keepId));
  await write.put(
    'duplicates',
    moved.map((pair) => ({ ...pair, contactIds: replaceId(pair.contactIds, keepId, dropId) as [Id, Id] })),
  );
}

function replaceId(ids: readonly Id[], keepId: Id, dropId: Id): Id[] {
  return [...new Set(ids.map((id) => (id === dropId ? keepId : id)))];
}
