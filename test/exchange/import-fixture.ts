import type { ImportReply, ImportRequest } from '../../src/actions/import-protocol';
import { changeProgram } from '../../src/actions/change-program';
import { createProgram } from '../../src/actions/create-program';
import { serveImport } from '../../src/actions/serve-import';
import { makeWorld, type TestWorld } from '../actions/test-world';
import { wordsIn } from '../say-well';
import { canonicalStore } from './canonical-store';
import type { Fixture } from './read-fixture';

/** What became of a file that was imported into a fresh program. */
export interface ImportedFixture {
  /** What was recognised and what the import said, or why the file was refused. */
  expected: unknown;
  /** What is in the store; null when the file was refused. */
  store: Record<string, unknown> | null;
}

/** Imports a fixture into a fresh program as the import screen does: every proposal accepted, no question answered. */
export async function importFixture({
  bytes,
  fileName,
  layout,
  phoneRegion,
  before,
}: Fixture): Promise<ImportedFixture> {
  const world = makeWorld();
  const { id: programId } = await createProgram(world, { name: 'Corpus' });
  if (phoneRegion !== undefined) await changeProgram(world, { programId, change: { phoneRegion } });
  if (before !== undefined) await importFile(world, programId, new File([before], 'before.csv'));
  const expected = await importFile(world, programId, new File([bytes], fileName), layout);
  if ('kind' in expected) return { expected, store: null };
  return { expected, store: canonicalStore(await world.dump(), programId) };
}

/** What is shown of what was recognised, besides the columns and the notes. */
const RECOGNISED = [
  ...(['form', 'format', 'recordKind', 'encoding', 'delimiter'] as const),
  ...(['sheets', 'sheet', 'headerLine', 'rowCount', 'footerRows'] as const),
];

/** Imports a file as the import screen does: inspects, plans and runs, and tells what was said. */
export async function importFile(
  world: TestWorld,
  programId: string,
  file: File,
  layout?: Fixture['layout'],
): Promise<object> {
  const replies: ImportReply[] = [];
  const serve = serveImport({
    world,
    send: (reply) => void replies.push(reply),
    clock: () => 0,
    breathe: async () => {},
  });
  const ask = async <T extends ImportReply['tell']>(request: ImportRequest, tell: T) => {
    await serve(request);
    const reply = replies.findLast((reply) => reply.tell === tell || reply.tell === 'refused');
    if (reply === undefined) throw new Error(JSON.stringify(replies.at(-1)));
    return reply as Extract<ImportReply, { tell: T | 'refused' }>;
  };
  let told = await ask({ ask: 'inspect', file, programId }, 'recognised');
  if (layout !== undefined) told = await ask({ ask: 'relayout', layout }, 'recognised');
  if (told.tell === 'refused') return wordsIn(told.refusal) as object;
  const { columns, notes, ...recognised } = told.recognition;
  const planned = await ask({ ask: 'plan', columns: [] }, 'planned');
  if (planned.tell === 'refused') return planned.refusal;
  const { plan, counts } = planned;
  const done = await ask({ ask: 'run', answers: {} }, 'done');
  if (done.tell === 'refused') return done.refusal;
  const { added, updated, unchanged, refused } = done.run;
  return wordsIn({
    ...Object.fromEntries(RECOGNISED.map((what) => [what, recognised[what]])),
    uses: Object.fromEntries(columns.map(({ header, use }) => [header, use])),
    notes,
    counts,
    imported: { added, updated, unchanged, merged: plan.outcomes.merged, duplicates: plan.duplicates },
    readingNotes: planned.notes,
    unknownStatusWords: planned.unknownStatusWords,
    questions: plan.questions,
    refused,
  }) as object;
}
