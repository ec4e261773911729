import { useCallback } from 'preact/hooks';
import type { Contact } from '../../../domain/contact';
import type { Id } from '../../../domain/ids';
import { pageUrlOf } from '../../../domain/profile-url';
import type { Judgement } from '../../../domain/verdict';
import type { ProgramRecords } from '../../../store/program-records';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';

/** How far the first run of a program has come. */
export interface FirstRun {
  contacts: number;
  /** A few contacts whose profiles can be opened. */
  suggested: { contact: Contact; url: string }[];
  /** A contact whose page was judged, and how; null before the first. */
  verdict: { contact: Contact; judgement: Judgement } | null;
}

const SUGGESTED = 5;
/** Among so many contacts those with an address are looked for. */
const LOOKED_AT = 100;

/** Follows the first run of a program, in whatever tab its steps are taken. Undefined until it is read, and without a program. */
export function useFirstRun(programId: Id | undefined): FirstRun | undefined {
  const { store } = useWorld();
  const { value, isCurrent } = useLive(
    useCallback(
      async () => (programId === undefined ? undefined : readFirstRun(store.in(programId))),
      [store, programId],
    ),
  );
  return isCurrent ? value : undefined;
}

async function readFirstRun(records: ProgramRecords): Promise<FirstRun> {
  const [count, contacts, judgement] = await Promise.all([
    records.contacts.count(),
    records.contacts.first(LOOKED_AT),
    records.judgements.any(),
  ]);
  const judged = judgement && (await records.contacts.get(judgement.contactId));
  return {
    contacts: count,
    suggested: contacts
      .map((contact) => ({ contact, url: pageUrlOf(contact.profiles) }))
      .filter(({ contact, url }) => url !== '' && contact.status !== 'do-not-contact')
      .slice(0, SUGGESTED),
    verdict: judgement && judged ? { contact: judged, judgement } : null,
  };
}
