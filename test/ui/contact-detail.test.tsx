// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { departAsPlanned } from '../actions/depart-as-planned';
import { makeScene } from '../actions/departure-scene';
import { undoEvent } from '../../src/actions/undo-event';
import { WorldContext } from '../../src/ui/hooks/world-context';
import { ContactDetail } from '../../src/ui/screens/contacts/contact-detail';
import { clear, render, text } from './render';

afterEach(clear);

it('does not offer to call the record of somebody right who has just left', async () => {
  const { world, programId, contactId, target } = await makeScene();
  const program = (await world.store.programs.get(programId))!;
  await render(
    <WorldContext value={world}>
      <ContactDetail program={program} contactId={contactId} />
    </WorldContext>,
  );
  await vi.waitFor(() => expect(text()).toContain('Still right'));
  const event = await departAsPlanned(world, target);
  await vi.waitFor(() => expect(text()).toContain('departure noted'));
  expect(text()).not.toContain('Still right');
  await undoEvent(world, { programId, eventId: event!.id });
  await vi.waitFor(() => expect(text()).toContain('Still right'));
});
