import type { ProgramChange } from '../../../actions/change-program';
import type { CorrectableField } from '../../../domain/correction';
import type { ExportTarget } from '../../../domain/export-target';
import type { Program } from '../../../domain/program';
import type { UseLimit } from '../../../domain/use';
import { t } from '../../locales/page-words';

/** A program's settings as the user types them. */
export interface ProgramDraft {
  name: string;
  recordUrlTemplate: string;
  staleAfterDays: string;
  windowDays: UseLimit['windowDays'];
  cap: string;
  coolOffDays: string;
  moves: Program['moves'];
  /** Null while nobody has said. */
  exportTo: ExportTarget | null;
  homes: Partial<Record<CorrectableField, ExportTarget>>;
  /** Two letters; empty while nobody has said. */
  phoneRegion: string;
}

/** The settings of a program, to be changed by typing. */
export function draftOf(program: Program): ProgramDraft {
  return {
    name: program.name,
    recordUrlTemplate: program.recordUrlTemplate ?? '',
    staleAfterDays: String(program.staleAfterDays),
    windowDays: program.useLimit.windowDays,
    cap: String(program.useLimit.cap),
    coolOffDays: String(program.useLimit.coolOffDays),
    moves: program.moves,
    exportTo: program.exportTo ?? null,
    homes: program.homes ?? {},
    phoneRegion: program.phoneRegion ?? '',
  };
}

/** The change that a draft makes. Throws an `Error` in words for the user where it makes no sense. */
export function readDraft(draft: ProgramDraft): ProgramChange {
  const name = draft.name.trim();
  if (name === '') throw new Error(t('settings.nameless'));
  const template = draft.recordUrlTemplate.trim();
  if (template !== '' && !(template.startsWith('https://') && template.includes('{id}')))
    throw new Error(t('settings.record.error', { braces: '{id}' }));
  return {
    name,
    recordUrlTemplate: template,
    staleAfterDays: readWhole(draft.staleAfterDays, t('settings.stale'), 1, 3650),
    useLimit: {
      windowDays: draft.windowDays,
      cap: readWhole(draft.cap, t('settings.limit.cap'), 0, 999),
      coolOffDays: readWhole(draft.coolOffDays, t('settings.limit.rest'), 0, 3650),
    },
    moves: draft.moves,
    exportTo: draft.exportTo,
    homes: draft.homes,
    phoneRegion: draft.phoneRegion,
  };
}

function readWhole(text: string, label: string, min: number, max: number): number {
  const value = Number(text.trim());
  if (text.trim() === '' || !Number.isInteger(value) || value < min || value > max)
    throw new Error(`${t('label.colon', { label })} ${t('settings.number', { min, max })}`);
  return value;
}
