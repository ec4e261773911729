import { CORRECTABLE_FIELDS } from '../domain/correction';
import { EXPORT_TARGETS } from '../domain/export-target';
import { say } from '../domain/said';
import { ActionError } from './action-error';
import type { ProgramChange } from './change-program';

/** Throws an `ActionError` when the ways out name a form or a field that there is not. */
export function checkRoutes({ exportTo, homes = {} }: ProgramChange): void {
  const targets: readonly string[] = EXPORT_TARGETS;
  const fields: readonly string[] = CORRECTABLE_FIELDS;
  const named = [...(exportTo ? [exportTo] : []), ...Object.values(homes)];
  if (named.some((target) => !targets.includes(target))) throw new ActionError(say('refused.noTarget'));
  if (Object.keys(homes).some((field) => !fields.includes(field))) throw new ActionError(say('refused.noHome'));
}

/** The country of phone numbers as two capital letters, or nothing. Throws an `ActionError` when there is no such country. */
export function checkRegion(region: string): string {
  const code = region.trim().toUpperCase();
  if (code === '' || (/^[A-Z]{2}$/.test(code) && NAMES.of(code) !== undefined)) return code;
  throw new ActionError(say('refused.region'));
}

const NAMES = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
