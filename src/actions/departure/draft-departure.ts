import type { DepartureChoices } from '../../domain/departure';
import { isSame } from '../../domain/is-same';
import { depart } from '../depart';
import type { RecordDraft } from '../record-draft';
import type { SeenDeparture } from './seen-departure';

/** Corrects the record as the user's choices say it. What differs from what was seen is the user's own word. */
export function draftDeparture(
  draft: RecordDraft,
  { leftOn, destination }: Pick<DepartureChoices, 'leftOn' | 'destination'>,
  seen: SeenDeparture,
): void {
  const isMonthEdited = leftOn !== seen.leftOn;
  // The month in which a departure was seen is no end of the job: that is only what the page shows, or what the user says.
  const endedOn = isMonthEdited || leftOn === seen.endedOn ? leftOn : undefined;
  const isSeen = isSame(destination, seen.destination);
  depart(
    draft,
    {
      leftOn,
      ...(endedOn === undefined ? {} : { endedOn }),
      ...(destination === null ? {} : { destination, destinationSource: isSeen ? 'page' : 'user' }),
      isMonthEdited: isMonthEdited && seen.judgement !== undefined,
    },
    seen.evidence,
  );
}
