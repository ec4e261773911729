import type { Day, YearMonth } from '../../domain/ids';
import { say, type Sentence } from '../../domain/said';

/** A value that is one of a few words, as it is shown; blank where the record says nothing. */
export function sayWord(
  kind: 'status' | 'role' | 'sentiment' | 'part' | 'asset' | 'shown.state',
  word: string | null | undefined,
): Sentence {
  return word === null || word === undefined ? '' : say(`${kind}.${word}`);
}

/** Yes or no; blank where nobody said. */
export function sayYesNo(value: boolean | null): Sentence {
  return value === null ? '' : say(value ? 'fact.yes' : 'fact.no');
}

/** A day; blank where none is known. */
export function sayDay(day: Day | undefined): Sentence {
  return day === undefined ? '' : say('shown.value', { value: { day } });
}

/** A month; blank where none is known. */
export function sayMonth(month: YearMonth | undefined): Sentence {
  return month === undefined ? '' : say('shown.value', { value: { month } });
}
