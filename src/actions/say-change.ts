import { say, type Said } from '../domain/said';
import type { FindingField } from '../domain/verdict';

/** Says of a field that it changed, as part of a sentence: title Director → VP Sales. */
export function sayChange(field: FindingField, before: string, after: string): Said {
  return say('event.part.changed', {
    field: say(`event.field.${field}`),
    before: before === '' ? say('event.nothing') : before,
    after,
  });
}
