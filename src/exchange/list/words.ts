import type { Participation } from '../../domain/participation';
import { LIST_SEPARATOR } from './list-column';

/** A key such as "reference-call" as people write it: "Reference call". */
export function wordsOfKey(key: string): string {
  const words = key.replaceAll('-', ' ').replace(/^rfp\b/, 'RFP');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Yes or no as a word; blank when nobody said. */
export function yesNo(value: boolean | null | undefined): string {
  return value === null || value === undefined ? '' : value ? 'Yes' : 'No';
}

const CONSENT_WORDS: Record<Participation['consent'], string[]> = {
  agreed: [],
  'ask-each-time': ['ask each time'],
  no: ['no'],
};

/** What an advocate agreed to, as `readParticipations` reads it again: "Reference call; Case study (ask each time); Video (no)". */
export function participationText(participations: readonly Participation[]): string {
  return participations
    .map(({ type, consent, validUntil }) => {
      const said = [...CONSENT_WORDS[consent], ...(validUntil === undefined ? [] : [`until ${validUntil}`])];
      return said.length === 0 ? wordsOfKey(type) : `${wordsOfKey(type)} (${said.join(', ')})`;
    })
    .join(LIST_SEPARATOR);
}
