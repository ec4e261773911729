import { makeWorld, putRows, row, seed, type TestWorld } from './test-world';
import { beforeEach, describe, expect, it } from 'vitest';
import { acceptFindings } from '../../src/actions/accept-findings';
import { departContact } from '../../src/actions/depart-contact';
import { dismissFinding } from '../../src/actions/dismiss-finding';
import { markVerified } from '../../src/actions/mark-verified';
import { endRun } from '../../src/actions/run/end-run';
import { leaveOut } from '../../src/actions/run/leave-out';
import { openNext } from '../../src/actions/run/open-next';
import { readOpenRun } from '../../src/actions/run/read-run';
import { startRun } from '../../src/actions/run/start-run';
import { sumUpRun } from '../../src/actions/run/sum-up-run';
import { setByHand } from '../../src/actions/set-by-hand';
import { undoEvent } from '../../src/actions/undo-event';
import type { RunRules, StepOutcome } from '../../src/domain/review-run';
import type { FindingField } from '../../src/domain/verdict';
import { makeJudgement } from '../store/make-rows';

const ALL: RunRules = { notVerifiedForDays: 0, statuses: [] };
/** Cedar, Dogwood, Elder and Firth: the first two are active. */
const ROWS = [row(2), row(3), row(4, { status: 'inactive' }), row(5, { status: 'inactive', profile: null })];

let world: TestWorld;
let programId: string;
let ids: string[];

beforeEach(async () => {
  world = makeWorld();
  const { program, contacts } = await seed(world, ROWS);
  programId = program.id;
  ids = contacts.map(({ id }) => id);
});

const records = () => world.store.in(programId);
const start = (rules: Partial<RunRules> = {}) => startRun(world, { programId, rules: { ...ALL, ...rules }, name: '' });
const next = async (shownId: string | null = null) => (await openNext(world, { programId, shownId })).contactId;
const verify = (contactId: string) => markVerified(world, { programId, contactId, onProfile: false });
const leave = (contactId: string, outcome: 'skipped' | 'later') => leaveOut(world, { programId, contactId, outcome });
const view = async () => (await readOpenRun(world, [programId]))!;
const counts = async () =>
  Object.fromEntries(Object.entries((await view()).counts).filter(([, count]) => count > 0)) as Partial<
    Record<StepOutcome, number>
  >;

/** Puts a judgement on record that finds other values in these fields. */
async function judged(contactId: string, fields: FindingField[], kind: 'title-changed' | 'left-company') {
  const judgement = makeJudgement(world.newId(), programId, { contactId, judgedAt: world.now() });
  const findings = fields.map((field) => ({
    ...{ field, stored: 'x', seen: `new ${field}`, nature: 'real' as const, probability: 0.97, evidence: [] },
  }));
  await putRows(world, programId, 'judgements', {
    ...judgement,
    verdict: { ...judgement.verdict, kind, findings },
  });
  return judgement.id;
}

describe('what settles a contact in a run', () => {
  it('is the acceptance of its difference', async () => {
    await start();
    const judgementId = await judged(ids[0]!, ['title'], 'title-changed');
    await acceptFindings(world, { programId, contactId: ids[0]!, judgementId, fields: [{ field: 'title' }] });
    expect(await counts()).toEqual({ corrected: 1 });
  });

  it('is not the acceptance of some differences of several, but what deals with the last', async () => {
    await start();
    const judgementId = await judged(ids[0]!, ['title', 'location'], 'title-changed');
    const about = { programId, contactId: ids[0]!, judgementId };
    await dismissFinding(world, { ...about, field: 'location' });
    expect(await counts()).toEqual({});
    await acceptFindings(world, { ...about, fields: [{ field: 'title' }] });
    expect(await counts()).toEqual({ corrected: 1 });
    const other = {
      programId,
      contactId: ids[1]!,
      judgementId: await judged(ids[1]!, ['title', 'location'], 'title-changed'),
    };
    await acceptFindings(world, { ...other, fields: [{ field: 'location' }] });
    expect(await counts()).toEqual({ corrected: 1 });
  });

  it('is a departure, also on the word of the user alone', async () => {
    await start();
    const choices = { leftOn: '2026-02', destination: null, replacement: null, isFollowed: false };
    await departContact(world, { programId, contactId: ids[0]!, judgementId: null, choices });
    expect(await counts()).toEqual({ left: 1 });
    const judgementId = await judged(ids[1]!, ['title', 'company'], 'left-company');
    await departContact(world, { programId, contactId: ids[1]!, judgementId, choices });
    expect(await counts()).toEqual({ left: 2 });
  });

  it('is a value set by hand, where that deals with the last difference', async () => {
    await start();
    const page = { url: '', seenAt: world.now() };
    const set = (contactId: string) =>
      setByHand(world, { programId, contactId, field: 'title', text: 'VP Sales', page });
    await judged(ids[0]!, ['title'], 'title-changed');
    await judged(ids[1]!, ['title', 'location'], 'title-changed');
    await set(ids[0]!);
    await set(ids[1]!);
    await set(ids[2]!);
    expect(await counts()).toEqual({ corrected: 1 });
  });

  it('can be undone also when the contact was settled otherwise since', async () => {
    await start();
    const about = { programId, contactId: ids[0]! };
    const judgementId = await judged(ids[0]!, ['location'], 'title-changed');
    const dismissed = await dismissFinding(world, { ...about, judgementId, field: 'location' });
    const later = await judged(ids[0]!, ['title'], 'title-changed');
    await acceptFindings(world, { ...about, judgementId: later, fields: [{ field: 'title' }] });
    await undoEvent(world, { programId, eventId: dismissed!.id });
    expect(await counts()).toEqual({ corrected: 1 });
  });

  it('is a difference that is waved away, where it is the only one', async () => {
    await start();
    const judgementId = await judged(ids[0]!, ['title'], 'title-changed');
    await dismissFinding(world, { programId, contactId: ids[0]!, judgementId, field: 'title' });
    expect(await counts()).toEqual({ 'still-right': 1 });
  });

  it('stays a correction when the record is confirmed afterwards', async () => {
    await start();
    const judgementId = await judged(ids[0]!, ['title'], 'title-changed');
    await acceptFindings(world, { programId, contactId: ids[0]!, judgementId, fields: [{ field: 'title' }] });
    await verify(ids[0]!);
    expect(await counts()).toEqual({ corrected: 1 });
  });

  it.each<[string, (contactId: string, judgementId: string) => Promise<unknown>]>([
    [
      'waved away',
      (contactId, judgementId) => dismissFinding(world, { programId, contactId, judgementId, field: 'location' }),
    ],
    ['confirmed as it is', (contactId) => verify(contactId)],
  ])('is a correction also where the rest is %s', async (_, settle) => {
    await start();
    const judgementId = await judged(ids[0]!, ['title', 'location'], 'title-changed');
    await acceptFindings(world, { programId, contactId: ids[0]!, judgementId, fields: [{ field: 'title' }] });
    await settle(ids[0]!, judgementId);
    expect(await counts()).toEqual({ corrected: 1 });
    expect((await sumUpRun(world, (await records().runs.open())!)).corrections).toBe(1);
  });

  it('is no correction that was made before the run', async () => {
    const judgementId = await judged(ids[0]!, ['title', 'location'], 'title-changed');
    await acceptFindings(world, { programId, contactId: ids[0]!, judgementId, fields: [{ field: 'title' }] });
    await start();
    await verify(ids[0]!);
    expect(await counts()).toEqual({ 'still-right': 1 });
  });

  it('settles also who was left out before', async () => {
    await start();
    await leave(ids[0]!, 'skipped');
    await verify(ids[0]!);
    expect(await counts()).toEqual({ 'still-right': 1 });
  });

  it('counts only as long as it is not undone', async () => {
    await start();
    await next();
    const verified = await verify(ids[0]!);
    const undone = await undoEvent(world, { programId, eventId: verified.id });
    expect(await view()).toMatchObject({ counts: { 'still-right': 0 }, current: { contactId: ids[0] } });
    await undoEvent(world, { programId, eventId: undone.id });
    expect(await view()).toMatchObject({ counts: { 'still-right': 1 }, current: null });
  });

  it('changes nothing in a run that the contact is not in, nor in one that has ended', async () => {
    await start({ statuses: ['inactive'] });
    await verify(ids[0]!);
    expect(await counts()).toEqual({});
    const ended = await endRun(world, { programId });
    await verify(ids[2]!);
    expect(await records().runs.contactsWithStep(ended.id)).toEqual([]);
  });
});
