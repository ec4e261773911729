import type { Said, SaidValue, Sentence } from '../src/domain/said';
import { sayIn } from '../src/domain/say-in';
import { enPageWords } from '../src/ui/locales/en/page-words';

const WORDS: Record<string, string> = enPageWords;
const sayInWords = sayIn((key) => WORDS[key], 'en');

/** Says a sentence in English, and throws where the catalogue lacks it or where its blanks and the given values do not fit. */
export function sayWell(sentence: Sentence): string {
  if (typeof sentence !== 'string') check(sentence);
  return sayInWords(sentence);
}

/** The same data with every sentence in it said in English. */
export function wordsIn(data: unknown): unknown {
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  if (Array.isArray(data)) return data.map(wordsIn);
  if ('say' in data && typeof data.say === 'string') return sayWell(data as Said);
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, wordsIn(value)]));
}

function check({ say, with: values = {} }: Said): void {
  const text = WORDS[say] ?? WORDS[`${say}.other`];
  if (text === undefined) throw new Error(`No words for ${say}`);
  const blanks = (part: string) => [...part.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const [all, needed] = [blanks(text), blanks(text.replace(/\[[^\]]*\]/g, ''))];
  const given = Object.keys(values);
  const [missing, needless] = [needed.filter((one) => !given.includes(one)), given.filter((one) => !all.includes(one))];
  if (missing.length + needless.length > 0) throw new Error(`${say}: missing ${missing}, needless ${needless}`);
  Object.values(values).forEach(checkValue);
}

function checkValue(value: SaidValue): void {
  if (typeof value !== 'object') return;
  if ('list' in value) value.list.forEach(checkValue);
  else if ('say' in value) check(value);
}
