import { acceptFindings } from '../../src/actions/accept-findings';
import { completeExport } from '../../src/actions/complete-export';
import { changeStatus } from '../../src/actions/life-cycle/change-status';
import { prepareExport } from '../../src/actions/prepare-export';
import { recordObservation } from '../../src/actions/record-observation';
import type { WorldOfFiles } from '../../src/actions/world';
import type { Contact } from '../../src/domain/contact';
import type { Id } from '../../src/domain/ids';
import { makeObservation, makePosition } from '../../test/store/make-rows';

/**
 * What the user has done in a seeded program before its screens are taken: two profiles looked at, a correction exported, others that wait
 * in the queue, a verdict to decide about. Only people without a page in the demo are touched, so that those with one are as imported.
 */
export async function playDays(world: WorldOfFiles, programId: Id, contacts: readonly Contact[]): Promise<void> {
  const [first, second, third] = contacts.filter(({ profiles }) => profiles[0]?.value.endsWith('-seen'));
  const look = (contact: Contact, title: string) => {
    const [{ value: slug }] = contact.profiles as [Contact['profiles'][0]];
    const positions = [
      makePosition(title, contact.company, '2026-02'),
      makePosition(contact.title, contact.company, '2019-03', '2026-01'),
    ];
    const name = { value: contact.name.full, confidence: 0.99, evidence: [] };
    const url = `https://www.linkedin.com/in/${slug}/`;
    const observation = makeObservation({ url, slug, urn: null, name, positions, seenAt: world.now() });
    return recordObservation(world, { programIds: [programId], observation });
  };
  const accept = async (contact: Contact) => {
    const judgements = await world.store.in(programId).judgements.latestOf([contact.id]);
    const judgementId = judgements.get(contact.id)!.id;
    await acceptFindings(world, { programId, contactId: contact.id, judgementId, fields: [{ field: 'title' }] });
  };
  await look(first!, `Senior ${first!.title}`);
  await accept(first!);
  const { batch } = await prepareExport(world, { programId });
  await completeExport(world, { programId, batchId: batch.id });
  await look(second!, `Group ${second!.title}`);
  await accept(second!);
  await changeStatus(world, { programId, contactId: second!.id, change: { to: 'retired' } });
  await look(third!, `Chief ${third!.title}`);
}
