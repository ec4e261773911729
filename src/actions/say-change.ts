import type { CorrectableField } from '../domain/correction';
import { say, type Said, type Sentence } from '../domain/said';
import type { FindingField } from '../domain/verdict';

/** Says of a field that it changed, as part of a sentence: title Director → VP Sales. */
export function sayChange(field: FindingField | 'email' | 'phone' | 'mobile', before: string, after: string): Said {
  return say('event.part.changed', {
    field: say(`event.field.${field}`),
    before: orNothing(before),
    after: orNothing(after),
  });
}

/** A value within a sentence, and a word for one that is blank. */
export function orNothing(value: Sentence): Sentence {
  return value === '' ? say('event.nothing') : value;
}

/** The value of a field that is corrected, within a sentence. */
export function sayCorrected(field: CorrectableField, value: string): Sentence {
  if (value !== '' && field === 'status') return say(`status.${value}`);
  if (value !== '' && field === 'searchable') return say(value === 'true' ? 'fact.yes' : 'fact.no');
  return orNothing(value);
}
