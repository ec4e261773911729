import { useCallback } from 'preact/hooks';
import { previewStatuses, type StatusPreview } from '../../../actions/life-cycle/preview-statuses';
import type { Id } from '../../../domain/ids';
import type { StatusChange } from '../../../domain/life-cycle';
import { useLiveAnswer } from '../../hooks/use-live-answer';
import { useWorld } from '../../hooks/world-context';

/** What a change of status would do to the contacts, kept fresh; null until it is known, and while none is chosen. */
export function useStatusPreview(
  programId: Id,
  contactIds: readonly Id[],
  change: StatusChange | null,
): { preview: StatusPreview | null; error: string | null } {
  const { store } = useWorld();
  // Only whether they are said counts here: a letter more of a reason need not ask for thousands of contacts anew.
  const asked = change && {
    to: change.to,
    ...(change.pause && {
      pause: { reason: change.pause.reason.trim() && '…', reviewOn: change.pause.reviewOn && '…' },
    }),
    ...(change.nextStep && { nextStep: { what: '…', dueOn: '', owner: '' } }),
  };
  const { value, isCurrent, error } = useLiveAnswer<StatusChange, StatusPreview>(
    asked,
    useCallback(
      (wanted) => previewStatuses(store.in(programId), { contactIds, change: wanted }),
      [store, programId, contactIds],
    ),
  );
  return { preview: isCurrent ? value : null, error };
}
