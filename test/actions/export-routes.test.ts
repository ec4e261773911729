import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftExport } from '../../src/actions/draft-export';
import { unwatched } from '../../src/actions/follow';
import { homeOf, routeCorrections } from '../../src/actions/route-corrections';
import { CORRECTABLE_FIELDS, type CorrectableField, type Correction } from '../../src/domain/correction';
import { EXPORT_TARGETS, type ExportTarget } from '../../src/domain/export-target';
import type { Program } from '../../src/domain/program';
import type { ProgramRecords } from '../../src/store/program-records';
import { makeAccount, makeContact, makeCorrection, makeProgram } from '../store/make-rows';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import { sayWell } from '../say-well';

const target = fc.constantFrom(...EXPORT_TARGETS);
const field = fc.constantFrom(...CORRECTABLE_FIELDS);
const homes = fc.dictionary(field, target, { maxKeys: 6 }) as fc.Arbitrary<
  Partial<Record<CorrectableField, ExportTarget>>
>;
const contacts = [
  makeContact('c0', 'p', { accountId: 'a0', externalIds: [{ system: 'salesforce', id: '003000000000001AAA' }] }),
  makeContact('c1', 'p', { accountId: 'a0', externalIds: [{ system: 'hubspot', id: '51' }] }),
  makeContact('c2', 'p', { externalIds: [{ system: 'smartsheet', id: 'R-1' }] }),
  makeContact('c3', 'p'),
];
const account = makeAccount('a0', 'p', { externalIds: [{ system: 'salesforce', id: '001000000000001AAA' }] });
const values: Partial<Record<CorrectableField, string[]>> = {
  status: ['paused', 'left-company', ''],
  searchable: ['true', 'false'],
  leftOn: ['2026', '2026-02', ''],
};

/** Corrections as they may wait: of contacts that systems know or do not know, of accounts, of people who are gone. */
const queue = fc
  .array(fc.record({ field, who: fc.nat(6), value: fc.nat(3), text: fc.string() }), { minLength: 1, maxLength: 40 })
  .map((made) =>
    made.map(({ field, who, value, text }, index): Correction => {
      const newValue = values[field]?.[value % values[field]!.length] ?? text;
      const about =
        who === 6 ? ({ record: 'account', recordId: 'a0', field: 'company' } as const) : { recordId: `c${who}` };
      return makeCorrection(`k${index}`, 'p', { field, newValue, ...about });
    }),
  );

function recordsWith(program: Program, corrections: Correction[]): ProgramRecords {
  return {
    rows: async () => [program],
    corrections: { queue: async () => corrections },
    contacts: { many: async (ids: string[]) => contacts.filter(({ id }) => ids.includes(id)) },
    accounts: { all: async () => [account] },
    templates: { all: async () => [] },
  } as unknown as ProgramRecords;
}

const systems: Program['systems'] = { smartsheet: { columns: { key: 'Row ID', title: 'Title' }, statusLabels: {} } };

describe('the way out of a correction', () => {
  it('is the home of its field, else the program’s own, else a workbook', () => {
    const routes = { homes: { title: 'hubspot' }, exportTo: 'smartsheet' } as const;
    expect(homeOf('title', routes)).toBe('hubspot');
    expect(homeOf('status', routes)).toBe('smartsheet');
    expect(homeOf('status', {})).toBe('excel');
  });

  it('is one for all where the user chose it', () => {
    const rows = (['title', 'status'] as const).map((field) => ({ correction: { field } }));
    expect([...routeCorrections(rows, { homes: { title: 'hubspot' } }, 'json')]).toEqual([['json', rows]]);
  });

  it('loses no correction and sends none elsewhere, whatever waits', async () => {
    await fc.assert(
      fc.asyncProperty(
        queue,
        homes,
        fc.option(target, { nil: null }),
        fc.option(target, { nil: null }),
        async (corrections, homes, exportTo, chosen) => {
          const program = makeProgram('p', { systems, homes, ...(exportTo === null ? {} : { exportTo }) });
          const choice = { programId: 'p', ...(chosen === null ? {} : { target: chosen }) };
          const { files, skipped } = await draftExport(
            recordsWith(program, corrections),
            choice,
            { day: '2026-03-01', say: sayInEnglish },
            unwatched,
          );
          const sent = new Map<string, Set<ExportTarget>>();
          for (const { target, correctionIds } of files)
            for (const id of correctionIds) sent.set(id, (sent.get(id) ?? new Set()).add(target));
          const left = new Set(skipped.map(({ correctionId }) => correctionId));
          for (const { id, field } of corrections) {
            expect(sent.has(id) !== left.has(id)).toBe(true);
            if (sent.has(id)) expect([...sent.get(id)!]).toEqual([chosen ?? homeOf(field, program)]);
          }
          expect(new Set([...sent.keys(), ...left]).size).toBe(corrections.length);
          expect(skipped.every(({ why }) => sayWell(why) !== '')).toBe(true);
          expect(new Set(files.map(({ fileName }) => fileName)).size).toBe(files.length);
          expect(files.every(({ correctionIds }) => new Set(correctionIds).size === correctionIds.length)).toBe(true);
        },
      ),
      { numRuns: 300, seed: 5 },
    );
  });
});
