import type { Event } from '../../domain/event';
import type { Id } from '../../domain/ids';
import type { Sentence } from '../../domain/said';
import type { ProgramRecords } from '../../store/program-records';
import type { Mentions } from './mentions';
import { scrub } from './scrub';

/** The events about the person, which only tell the erasure from now on; and those that name the person, as a file's name may. */
export async function rewriteEvents(
  records: ProgramRecords,
  contactIds: readonly Id[],
  mentions: Mentions,
  summary: Sentence,
): Promise<Event[]> {
  return (await records.events.latest(Infinity)).flatMap((event) => {
    const others = event.contactIds.filter((id) => !contactIds.includes(id));
    const isAbout = others.length < event.contactIds.length;
    const clean = isAbout ? { ...event, summary, contactIds: others } : scrub(event, mentions);
    return clean === event ? [] : [clean];
  });
}
