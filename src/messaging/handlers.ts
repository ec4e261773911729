import { acceptFindings } from '../actions/accept-findings';
import { answerQuestion } from '../actions/answer-question';
import { confirmIdentity } from '../actions/confirm-identity';
import { dismissFinding } from '../actions/dismiss-finding';
import { lookUpPeople } from '../actions/look-up-people';
import { markLeft } from '../actions/mark-left';
import { markVerified } from '../actions/mark-verified';
import { recordObservation } from '../actions/record-observation';
import { recordReading } from '../actions/record-reading';
import { rejectIdentity } from '../actions/reject-identity';
import { setByHand } from '../actions/set-by-hand';
import { undoEvent } from '../actions/undo-event';
import type { CardModel } from '../domain/card';
import type { ListedRef } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { Observation, ProfileObservation } from '../domain/observation';
import { pillOf } from '../domain/pill-of';
import { activePrograms, cardOf, cardOfTab, contactsOnProfile } from './card-of';
import type { BadgeView, PillView } from './contract';
import type { Handlers } from './router';
import type { Surroundings } from './surroundings';
import { viewBadge } from './view-badge';
import { viewPill } from './view-pill';

/** What the worker does for each message. */
export function createHandlers(around: Surroundings): Handlers {
  const { world } = around;

  /** A write of the user: only in a program that is active, then every tab hears of it. */
  const write =
    <T extends { programId: Id }>(work: (input: T, tabId: number | null) => Promise<unknown>) =>
    async (input: T, tabId: number | null): Promise<CardModel> => {
      const active = await activePrograms(around, await around.readSettings());
      if (!active.includes(input.programId))
        throw new Error('This program is not the active one any more. Switch to it in the popup and try again.');
      await work(input, tabId);
      await refreshPills(around);
      return cardOfTab(around, tabId);
    };

  return {
    'page.observed': async ({ observation }, tabId) => ({ pill: await observe(around, observation, tabId!) }),
    'reader.load': async ({ pages }, tabId) => around.loadReader(tabId!, pages).then(() => null),
    'people.lookUp': async ({ people }) => ({ badges: await lookUp(around, people) }),
    'card.open': async ({ person }, tabId) => {
      if (person !== undefined) await around.pages.choose(tabId!, person);
      await around.openCard(tabId!);
      return null;
    },
    'card.get': async (_, tabId) => cardOfTab(around, tabId),
    'findings.accept': write((input) => acceptFindings(world, input)),
    'finding.dismiss': write((input) => dismissFinding(world, input)),
    'contact.verify': write(async (input, tabId) => {
      const page = tabId === null ? null : await around.pages.of(tabId);
      await markVerified(world, { ...input, onProfile: page?.page === 'profile' });
    }),
    'contact.markLeft': write((input) => markLeft(world, input)),
    'question.answer': write((input) => answerQuestion(world, input)),
    'identity.reject': write(async ({ programId, contactId }, tabId) =>
      rejectIdentity(world, { programId, contactId, observation: await profileOf(around, tabId) }),
    ),
    'identity.confirm': write(async ({ programId, contactId }, tabId) =>
      confirmIdentity(world, { programId, contactId, observation: await profileOf(around, tabId) }),
    ),
    'field.setByHand': write(async ({ text, ...input }, tabId) => {
      const page = await pageOfContact(around, tabId, input.contactId);
      await setByHand(world, { ...input, text: text ?? (await around.readSelection(tabId!)), page });
    }),
    'page.shape': async (_, tabId) => ({ shape: await around.shapePage(needTab(tabId)) }),
    'event.undo': write(({ programId, eventId }) => undoEvent(world, { programId, eventId })),
    'exports.settle': () => around.settleExports().then(() => null),
    'dashboard.open': ({ screen }) => around.openDashboard(screen).then(() => null),
  };
}

async function observe(around: Surroundings, observation: Observation, tabId: number): Promise<PillView | null> {
  const settings = await around.readSettings();
  if (settings.isPaused) return null;
  await around.pages.keep(tabId, observation);
  const programIds = await activePrograms(around, settings);
  if (programIds.length > 0) {
    await recordReading(around.world, observation);
    if (observation.page === 'profile') await recordObservation(around.world, { programIds, observation });
  }
  const card = await cardOf(around, observation);
  await around.offerByHand(tabId, card);
  return viewOf(card);
}

async function lookUp(around: Surroundings, people: ListedRef[]): Promise<(BadgeView | null)[]> {
  const settings = await around.readSettings();
  if (settings.isPaused || !settings.hasBadges) return people.map(() => null);
  const found = await lookUpPeople(around.world, { programIds: await activePrograms(around, settings), people });
  return found.map((badge) => badge && viewBadge(badge));
}

function needTab(tabId: number | null): number {
  if (tabId === null) throw new Error('No tab was named. Open the page and try again.');
  return tabId;
}

/** The page of a tab, where it is the profile of the contact: of a list, nobody can say whose text is selected. */
async function pageOfContact(around: Surroundings, tabId: number | null, contactId: Id): Promise<Observation> {
  const card = await cardOfTab(around, tabId);
  if (contactsOnProfile(card).some(({ contact }) => contact.id === contactId) && card.state === 'contact')
    return card.observation;
  throw new Error('The tab does not show the profile of this contact. Open the profile and repeat the step.');
}

async function profileOf(around: Surroundings, tabId: number | null): Promise<ProfileObservation> {
  const observation = tabId === null ? null : await around.pages.of(tabId);
  if (observation?.page === 'unread')
    throw new Error('The page could not be read, so this cannot be told from it. Reload the profile and try again.');
  if (observation?.page === 'nobody' && observation.why === 'people-list')
    throw new Error('A list does not show enough to tell who it is. Open the profile to say so there.');
  if (observation?.page !== 'profile')
    throw new Error('The tab shows another page by now. Open the profile again and repeat the step.');
  return observation;
}

/** After a write any tab may be about the same person or account: each is told what its pill shows now. */
async function refreshPills(around: Surroundings): Promise<void> {
  for (const { tabId, observation } of await around.pages.all()) {
    const card = await cardOf(around, observation);
    await around.notify(tabId, { notice: 'pill', url: observation.url, pill: viewOf(card) });
    await around.offerByHand(tabId, card);
  }
}

function viewOf(card: CardModel): PillView | null {
  const pill = pillOf(card);
  return pill === null ? null : viewPill(pill);
}
