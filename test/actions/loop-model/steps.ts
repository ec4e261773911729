import { expect } from 'vitest';
import { ActionError } from '../../../src/actions/action-error';
import { acceptFindings } from '../../../src/actions/accept-findings';
import { annotateExport } from '../../../src/actions/annotate-export';
import { changeProgram } from '../../../src/actions/change-program';
import { completeExport } from '../../../src/actions/complete-export';
import { draftExport } from '../../../src/actions/draft-export';
import { eraseContact } from '../../../src/actions/erase-contact';
import { explainWord } from '../../../src/actions/explain-word';
import type { ExportChoice } from '../../../src/actions/export-protocol';
import { unwatched } from '../../../src/actions/follow';
import { importRecords } from '../../../src/actions/import-records';
import type { InputOf } from '../../../src/actions/import-plan';
import { mendField, type MendableField } from '../../../src/actions/mend-field';
import { mergeContacts } from '../../../src/actions/merge-contacts';
import { prepareExport } from '../../../src/actions/prepare-export';
import { recordObservation } from '../../../src/actions/record-observation';
import { setByHand } from '../../../src/actions/set-by-hand';
import { takeBackExport } from '../../../src/actions/take-back-export';
import { undoEvent } from '../../../src/actions/undo-event';
import { withdrawCorrections } from '../../../src/actions/withdraw-corrections';
import { isQueued } from '../../../src/domain/correction';
import { EXPORT_TARGETS } from '../../../src/domain/export-target';
import { isUndoable } from '../../../src/domain/undoable';
import { localDay } from '../../../src/platform/clock';
import { makeObservation, makePosition } from '../../store/make-rows';
import { departAsPlanned } from '../depart-as-planned';
import { file } from '../test-world';
import { checkImport } from './check-import';
import { eventsOf, expectSame, type Play, snap, type Snapshot } from './play';
import { readAsked } from './read-asked';
import { learntFrom, PLAYED_FIELDS, type PlayedSystem } from './system-of-record';

/** A step of a play. Numbers choose who and what it is about, so that any sequence can be played. */
export interface Step {
  name: StepName;
  who: number;
  what: number;
  how: number;
}

type Move = (play: Play, step: Step, before: Snapshot) => Promise<unknown>;

const pick = <T>(from: readonly T[], number: number): T | undefined => from[number % from.length];
const sideOf = (play: Play, { how }: Step) => play.systems[how % 3 === 0 ? 'smartsheet' : 'salesforce'];

/** So many different steps there are of each kind; the numbers of a step are below these. */
export const CHOICES = { who: 6, what: 60, how: 12 };

const MOVES = {
  import: async (play, step, before) => {
    const { system, ...input } = fileOf(play, step);
    return bring(play, { ...file(play.programId, input.rows), ...input, system, learnt: learntFrom(system)! }, before);
  },
  'import again': async (play, { what }, before) => {
    const old = pick(play.files, what) as InputOf<'contacts'> | undefined;
    if (old !== undefined) await bring(play, old, before);
  },
  'import an unknown status': async (play, { who, what }, before) => {
    const { system, rows } = fileOf(play, { name: 'import', who: 0, what: 0, how: 1 });
    const row = pick(rows, who);
    if (row === undefined) return;
    const strange = { ...row, unknownStatus: pick(['Champion', 'Quiet'], what)! };
    delete strange.status;
    await bring(play, file(play.programId, [strange], { system }), before);
  },
  explain: ({ world, programId }, { who, what }) =>
    explainWord(world, {
      programId,
      word: pick(['Champion', 'Quiet'], what)!,
      status: pick(['active', 'paused', 'nominated'] as const, who)!,
    }),
  mend: async ({ world, programId }, { who, what, how }, { contacts }) => {
    const contact = pick(contacts, who);
    const [field, values] = pick<[MendableField, string[]]>(
      [
        ['email', ['new@acme.example', 'newer@acme.example', '']],
        ['phone', ['+1 202 555 0191', '+1 202 555 0192', '']],
        ['title', ['VP', 'SVP', 'Director']],
        ['company', ['Zeta', 'ACME Inc.', 'Acme', 'Nova']],
      ],
      how,
    )!;
    if (contact !== undefined)
      await mendField(world, { programId, contactId: contact.id, field, value: pick(values, what)! });
  },
  'set by hand': async ({ world, programId }, { who, what }, { contacts }) => {
    const contact = pick(contacts, who);
    const page = { url: 'https://www.linkedin.com/in/x', seenAt: world.now() };
    if (contact !== undefined)
      await setByHand(world, {
        ...{ programId, contactId: contact.id, field: 'title', page },
        text: pick(['VP', 'Head of Sales', 'Director'], what)!,
      });
  },
  see: async (play, { who, what }, { contacts }) => {
    const { world, programId } = play;
    const contact = pick(contacts, who);
    const slug = contact?.profiles.find(({ kind }) => kind === 'slug')?.value;
    if (contact === undefined || slug === undefined) return;
    const { company, name } = contact;
    const observation = makeObservation({
      slug,
      name: { value: what % 5 === 0 ? `${name.given} Holm` : name.full, confidence: 0.99, evidence: [] },
      positions: pick(
        [
          [makePosition('Vice President of Sales', company, '2026-01')],
          [makePosition('Chef', 'Bistro', '2026-02'), makePosition(contact.title, company, '2019-01', '2026-01')],
          [makePosition(contact.title, company)],
        ],
        what,
      )!,
    });
    await recordObservation(world, { programIds: [programId], observation });
    const judgement = (await world.store.in(programId).judgements.latestOf([contact.id])).get(contact.id);
    if (judgement === undefined) return;
    const about = { programId, contactId: contact.id, judgementId: judgement.id };
    if (what % 3 === 1) await departAsPlanned(world, about);
    else await acceptFindings(world, { ...about, fields: judgement.verdict.findings.map(({ field }) => ({ field })) });
  },
  withdraw: async ({ world, programId }, { who, what }, { corrections }) => {
    const queue = corrections.filter(isQueued).filter((_, index) => (index + who) % (1 + (what % 3)) === 0);
    await withdrawCorrections(world, { programId, correctionIds: queue.map(({ id }) => id) });
  },
  export: exportQueue,
  complete: async ({ world, programId }, { who }, { batches }) => {
    const batch = pick(
      batches.filter(({ state }) => state === 'prepared'),
      who,
    );
    if (batch !== undefined) await completeExport(world, { programId, batchId: batch.id });
  },
  'take back': async ({ world, programId }, { who }, { batches }) => {
    const batch = pick(batches, who);
    if (batch !== undefined) await takeBackExport(world, { programId, batchId: batch.id });
  },
  annotate: async ({ world, programId }, { who, what }, { batches }) => {
    const batch = pick(batches, who);
    if (batch !== undefined) await annotateExport(world, { programId, batchId: batch.id, comment: `Note ${what}` });
  },
  apply: async (play, { who, what }, { batches }) => apply(play, pick(batches, who)?.id, what),
  'colleague edits': async (play, step) => sideOf(play, step).edit(step.who, pick(PLAYED_FIELDS, step.what)!),
  'colleague renames': async (play, step) => sideOf(play, step).rename(step.what),
  'colleague hires': async (play, step) => sideOf(play, step).hire(step.who),
  'colleague deletes': async (play, step) => {
    const side = sideOf(play, step);
    side.people.delete(side.idOf(step.who));
  },
  merge: async ({ world, programId }, { who, what }, { contacts }) => {
    const [keep, drop] = [pick(contacts, who), pick(contacts, who + 1 + (what % 3))];
    if (keep !== undefined && drop !== undefined)
      await mergeContacts(world, { programId, keepId: keep.id, dropId: drop.id, choices: {} });
  },
  erase: async ({ world, programId }, { who, what }, { contacts }) => {
    const contact = pick(contacts, who);
    if (contact !== undefined && what % 4 === 0)
      await eraseContact(world, { programId, contactId: contact.id, removed: '' });
  },
  routes: ({ world, programId }, { who, what, how }) =>
    changeProgram(world, {
      programId,
      change: {
        exportTo: pick(EXPORT_TARGETS, how)!,
        homes: what % 2 === 0 ? {} : { [pick(PLAYED_FIELDS, what)!]: pick(EXPORT_TARGETS, who)! },
        moves: what % 3 === 0 ? 'move-account' : 'mark-left',
      },
    }),
  undo: async (play, { what }) => {
    const { world, programId } = play;
    const event = pick((await eventsOf(play)).filter(isUndoable), what);
    if (event !== undefined) await undoEvent(world, { programId, eventId: event.id });
  },
  wait: async ({ world }, { how }) => world.wait(how),
} satisfies Record<string, Move>;

/** The names of the steps. */
export type StepName = keyof typeof MOVES;
export const STEP_NAMES = Object.keys(MOVES) as StepName[];

/** Makes a step. Where it is refused in words, everything is as before; where it is not, undoing it at once takes it back wholly. */
export async function makeStep(play: Play, step: Step, before: Snapshot): Promise<Snapshot> {
  const { world, programId } = play;
  const why = JSON.stringify(step);
  const [last] = await eventsOf(play);
  try {
    await (MOVES[step.name] as Move)(play, step, before);
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    const after = await snap(world, programId);
    if (step.name !== 'see') expectSame(after, before, `${why}: refused, and yet something changed`);
    return after;
  }
  const after = await snap(world, programId);
  const done = (await eventsOf(play)).filter((event) => last === undefined || event.id > last.id);
  const [event] = done;
  if (done.length !== 1 || event === undefined || !isUndoable(event)) return after;
  const undone = await undoEvent(world, { programId, eventId: event.id }).catch((error: unknown) => {
    throw new Error(`${why}: the last step cannot be undone`, { cause: error });
  });
  expectSame(await snap(world, programId), before, `${why}: undone at once`);
  await undoEvent(world, { programId, eventId: undone.id });
  expectSame(await snap(world, programId), after, `${why}: done again`);
  return snap(world, programId);
}

function fileOf(play: Play, step: Step) {
  const { who, what, how } = step;
  const side = sideOf(play, step);
  const system: PlayedSystem = side.system;
  const fields = PLAYED_FIELDS.filter((_, index) => what % 4 === 0 || (index + what) % 5 !== 0);
  const rows = side.rows(fields, { company: what % 3 !== 1, isIn: (index) => how < 8 || index !== who });
  const blanks: 'erase' | 'keep' = what % 7 === 3 ? 'erase' : 'keep';
  return { system, rows, blanks };
}

async function bring(play: Play, input: InputOf<'contacts'>, before: Snapshot): Promise<void> {
  const { world, programId } = play;
  play.files.push(input);
  await importRecords(world, input);
  checkImport(input, before, await snap(world, programId), `import ${input.system}`);
}

async function exportQueue(play: Play, { who, what, how }: Step, before: Snapshot): Promise<void> {
  const { world, programId } = play;
  const queue = before.corrections.filter(isQueued).map(({ id }) => id);
  const choice: ExportChoice = {
    programId,
    ...(what % 3 === 0 ? { target: pick(EXPORT_TARGETS, who + how)! } : {}),
    ...(how % 4 === 0 ? { correctionIds: queue.filter((_, index) => index % 2 === 0) } : {}),
  };
  const draft = await draftExport(
    world.store.in(programId),
    choice,
    { day: localDay(world.now()), say: world.say },
    unwatched,
  );
  const { batch } = await prepareExport(world, choice);
  play.written.set(batch.id, draft.files);
  checkAsked(draft.files, before);
  if (what % 2 === 0) {
    await completeExport(world, { programId, batchId: batch.id });
    await apply(play, batch.id, how);
  }
}

/** Each correction is in one file, and none that is out. */
function checkAsked(files: Parameters<typeof readAsked>[0][], { corrections }: Snapshot): void {
  const ids = files.flatMap(({ correctionIds }) => correctionIds);
  expect(new Set(ids).size, 'a correction is asked for twice').toBe(ids.length);
  for (const id of ids) expect(isQueued(corrections.find((one) => one.id === id)!), 'exported while out').toBe(true);
}

/** The systems take all, some or none of what a batch asks for. */
async function apply(play: Play, batchId: string | undefined, what: number): Promise<void> {
  const files = play.written.get(batchId ?? '') ?? [];
  for (const written of files)
    readAsked(written).forEach(({ id, field, value }, index) => {
      if (what % 3 === 2 || (what % 3 === 1 && index % 2 === 0)) return;
      const side = Object.values(play.systems).find(({ people, accounts }) => people.has(id) || accounts.has(id));
      side?.take(id, field, value);
    });
}
