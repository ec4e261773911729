import type { Event } from '../domain/event';
import type { Id } from '../domain/ids';
import { say } from '../domain/said';
import type { World } from './world';

/** Removes a template. Answers null when it is gone already. */
export async function removeTemplate(
  world: World,
  { programId, templateId }: { programId: Id; templateId: Id },
): Promise<Event | null> {
  return world.store.transact(programId, async (write) => {
    const template = (await write.records.templates.all()).find(({ id }) => id === templateId);
    if (template === undefined) return null;
    await write.remove('templates', [templateId]);
    const summary = say('event.columns.removed', { name: template.name });
    return write.event({ id: world.newId(), at: world.now(), action: 'save-template', summary, contactIds: [] });
  });
}
