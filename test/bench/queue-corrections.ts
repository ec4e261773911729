import type { Correction } from '../../src/domain/correction';
import { openStore } from '../../src/store/open-store';

/** Queues a correction of every contact's title, in one transaction. */
export async function queueCorrections(): Promise<void> {
  const store = openStore();
  const [program] = await store.programs.all();
  const programId = program!.id;
  const at = new Date().toISOString();
  const records = store.in(programId);
  const contacts = await records.contacts.many(await records.contacts.idsInOrder());
  const rows = contacts.map(({ id, title }): Correction => ({
    id: crypto.randomUUID(),
    programId,
    record: 'contact',
    recordId: id,
    field: 'title',
    oldValue: title,
    newValue: `Senior ${title}`,
    isEdited: false,
    evidence: { sentence: 'The title has changed.', excerpt: '', url: '', seenAt: at },
    state: 'pending',
    createdAt: at,
  }));
  await store.transact(programId, async (write) => {
    await write.add('corrections', rows);
    write.event({ id: crypto.randomUUID(), at, action: 'import', summary: 'Queued', contactIds: [] });
  });
  store.close();
}
