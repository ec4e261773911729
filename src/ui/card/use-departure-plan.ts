import { useEffect, useState } from 'preact/hooks';
import type { DeparturePlan } from '../../domain/departure';
import type { Id } from '../../domain/ids';
import { sayError } from '../format/say-error';
import type { CardPort } from './card-port';

/** What a departure of the contact would mean; null while it is asked for. Asked again when the contact is judged anew meanwhile. */
export function useDeparturePlan(
  port: Pick<CardPort, 'planDeparture'>,
  { programId, contactId, judgementId }: { programId: Id; contactId: Id; judgementId: Id | null },
): { plan: DeparturePlan | null; failure: string | null } {
  const [plan, setPlan] = useState<DeparturePlan | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isGone = false;
    port.planDeparture({ programId, contactId }, judgementId).then(
      (answer) => !isGone && setPlan(answer),
      (cause: unknown) => !isGone && setFailure(sayError(cause)),
    );
    return () => {
      isGone = true;
    };
  }, [port, programId, contactId, judgementId]);
  return { plan, failure };
}
