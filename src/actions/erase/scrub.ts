/** What stands in the place of a text that named the person. */
export const REMOVED = 'Removed, for it named a person who was erased';

/** The same data with each text that names the person replaced. Data that names nobody is answered as it is. */
export function scrub<T>(data: T, isMention: (text: string) => boolean): T {
  if (typeof data === 'string') return (isMention(data) ? REMOVED : data) as T;
  if (typeof data !== 'object' || data === null || ArrayBuffer.isView(data)) return data;
  const entries = Object.entries(data);
  const scrubbed = entries.map(([key, value]) => [isMention(key) ? REMOVED : key, scrub<unknown>(value, isMention)]);
  if (scrubbed.every(([key, value], index) => key === entries[index]![0] && value === entries[index]![1])) return data;
  return (Array.isArray(data) ? scrubbed.map(([, value]) => value) : Object.fromEntries(scrubbed)) as T;
}
