import type { Mentions } from './mentions';

/** The same data with each text that names the person replaced. Data that names nobody is answered as it is. */
export function scrub<T>(data: T, mentions: Pick<Mentions, 'inText' | 'removed'>): T {
  const { inText, removed } = mentions;
  if (typeof data === 'string') return (inText(data) ? removed : data) as T;
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  const entries = Object.entries(data);
  const scrubbed = entries.map(([key, value]) => [inText(key) ? removed : key, scrub<unknown>(value, mentions)]);
  if (scrubbed.every(([key, value], index) => key === entries[index]![0] && value === entries[index]![1])) return data;
  return (Array.isArray(data) ? scrubbed.map(([, value]) => value) : Object.fromEntries(scrubbed)) as T;
}
