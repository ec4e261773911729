import { cleanText } from '../text/clean-text';

/** Data of a page that is larger is left alone. */
const MAX_LENGTH = 2_000_000;

/** An object as parsed, of which nothing is known yet. */
export type Json = Record<string, unknown>;

/** The objects in JSON text: those of its list under `key`, else the text's own. Empty when it is no JSON, or too long. */
export function parseObjects(text: string, key: string): Json[] {
  try {
    const data = text.length > MAX_LENGTH ? null : (JSON.parse(text) as Json | null);
    return asObjects(data?.[key] ?? data);
  } catch {
    return [];
  }
}

/** The objects in a value that may be one or a list of them. */
export function asObjects(value: unknown): Json[] {
  return [value].flat().filter((each): each is Json => typeof each === 'object' && each !== null);
}

/** A value as a line of text; empty when it is none. */
export function asText(value: unknown): string {
  return typeof value === 'string' ? cleanText(value) : '';
}
