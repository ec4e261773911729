import { useCallback } from 'preact/hooks';
import type { Correction } from '../../../domain/correction';
import type { Id } from '../../../domain/ids';
import type { ProgramRecords } from '../../../store/program-records';
import { useLive } from '../../hooks/use-live';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';

/** How a record that corrections are about is called. */
export interface RecordName {
  name: string;
  company: string;
  isThere: boolean;
}

/** By the id of the record. One that is missing has not been read yet. */
export type RecordNames = ReadonlyMap<Id, RecordName>;

const NONE: RecordNames = new Map();

/** The names of the records that corrections are about, kept fresh. Pass the same corrections (useMemo) as long as the same ones show. */
export function useNames(programId: Id, corrections: readonly Correction[]): RecordNames {
  const { store } = useWorld();
  const { value = NONE } = useLive(
    useCallback(() => readNames(store.in(programId), corrections), [store, programId, corrections]),
  );
  return value;
}

async function readNames(records: ProgramRecords, corrections: readonly Correction[]): Promise<RecordNames> {
  const idsOf = (record: Correction['record']) => [
    ...new Set(corrections.filter((one) => one.record === record).map(({ recordId }) => recordId)),
  ];
  const [contacts, accounts] = await Promise.all([
    records.contacts.many(idsOf('contact')),
    records.rows('accounts', idsOf('account')),
  ]);
  const gone: RecordName = { name: t('queue.unknown'), company: '', isThere: false };
  return new Map([
    ...corrections.map(({ recordId }) => [recordId, gone] as const),
    ...contacts.map(({ id, name, company }) => [id, { name: name.full, company, isThere: true }] as const),
    ...accounts.map(({ id, name }) => [id, { name, company: t('queue.account'), isThere: true }] as const),
  ]);
}
