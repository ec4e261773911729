import { expect } from 'vitest';
import type { InputOf } from '../../../src/actions/import-plan';
import { isSameValue, rowValues } from '../../../src/actions/import/row-values';
import { readField } from '../../../src/domain/correctable-value';
import { type Correction, isQueued } from '../../../src/domain/correction';
import { byAge } from './check-state';
import { decides, settles } from './homes';
import type { Snapshot } from './play';
import { PLAYED_FIELDS, type PlayedSystem } from './system-of-record';

const isOpen = (one: Correction) => isQueued(one) || one.state === 'exported';

/** Checks that after an import each field is what the file says, or what a correction asks that the file does not settle. */
export function checkImport(input: InputOf<'contacts'>, before: Snapshot, after: Snapshot, why: string): void {
  const system = input.system as PlayedSystem;
  const program = before.programs[0]!;
  const was = new Map(before.corrections.map((one) => [one.id, one]));
  const seen = before.importRuns as { fileHash: string; at: string; undoneAt?: string }[];
  const [sameFileAt] = seen
    .filter((run) => run.fileHash === input.fileHash && !run.undoneAt)
    .map(({ at }) => at)
    .sort();
  const touched = new Set<string>();
  for (const row of input.rows) {
    const id = row.externalIds[0]!;
    const now = after.contacts.find(
      ({ externalIds }) => externalIds.find((one) => one.system === system)?.id === id.id,
    );
    const then = now && before.contacts.find((one) => one.id === now.id);
    if (now === undefined || then === undefined) continue;
    const values = rowValues(row);
    for (const field of PLAYED_FIELDS) {
      const place = `${why}: ${field} of ${id.id}`;
      const value = values[field];
      const open = before.corrections
        .filter((one) => isOpen(one) && one.recordId === then.id && one.field === field)
        .sort(byAge);
      for (const one of open) touched.add(one.id);
      const newest = open.at(-1);
      const [had, has] = [readField(then, field), readField(now, field)];
      const outcome = newest && after.corrections.find((one) => one.id === newest.id)!;
      if (value === undefined) {
        expect(has, `${place}, no column`).toBe(had);
        expect(outcome, place).toEqual(newest);
        continue;
      }
      const isBlank = value.trim() === '';
      if (newest === undefined) {
        const isKept = isBlank ? input.blanks !== 'erase' || field.endsWith('Name') : had !== '';
        if (!decides(system, field, then, program))
          expect(has, `${place}, not its home`).toBe(isBlank || isKept ? had : value);
        else if (isBlank) expect(has, `${place}, blank`).toBe(isKept ? had : '');
        else expect(isSameValue(field, has, value), `${place} is ${has}, the file says ${value}`).toBe(true);
        continue;
      }
      const isOlder = sameFileAt !== undefined && (newest.exportedAt ?? newest.createdAt) > sameFileAt;
      if (!settles(system, newest, then, before) || isOlder) {
        expect(has, `${place}, corrected and not settled here`).toBe(had);
        expect(outcome, place).toEqual(newest);
        continue;
      }
      if (isBlank && input.blanks !== 'erase' && newest.oldValue !== '' && newest.newValue !== '') {
        expect(has, `${place}, blank`).toBe(had);
        expect(outcome!.state, `${place}, blank`).toBe(newest.state);
        continue;
      }
      const olds = open.flatMap(({ oldValue, newValue }) =>
        newValue === newest.newValue ? [oldValue] : [oldValue, newValue],
      );
      if (isSameValue(field, value, newest.newValue)) expect(outcome!.state, `${place}, as asked`).toBe('landed');
      else if (olds.some((old) => isSameValue(field, value, old))) {
        expect(has, `${place}, still ${value}`).toBe(had);
        expect(outcome!.state, `${place}, still ${value}`).toBe(
          newest.state === 'exported' ? 'reopened' : newest.state,
        );
        if (isQueued(outcome!))
          expect(
            isSameValue(field, outcome!.oldValue, value),
            `${place}: asks from ${outcome!.oldValue}, the system has ${value}`,
          ).toBe(true);
      } else {
        expect(outcome!.state, `${place}, a third value`).toBe('conflict');
        if (!isBlank) expect(isSameValue(field, has, value), `${place}, conflict`).toBe(true);
      }
    }
  }
  for (const now of after.corrections) {
    const then = was.get(now.id);
    if (then === undefined) expect(then, `${why}: an import made a correction`).toBeDefined();
    else if (!isOpen(then)) expect(now, `${why}: a settled correction changed`).toEqual(then);
    else if (now.state === 'withdrawn') {
      const newer = before.corrections.some(
        (one) => isOpen(one) && one.recordId === then.recordId && one.field === then.field && byAge(then, one) < 0,
      );
      expect(newer, `${why}: a correction was lost`).toBe(true);
    }
  }
  for (const id of was.keys())
    expect(
      after.corrections.some((one) => one.id === id),
      `${why}: a correction is gone`,
    ).toBe(true);
  for (const { id } of before.contacts)
    expect(
      after.contacts.some((one) => one.id === id),
      `${why}: a contact is gone`,
    ).toBe(true);
}
