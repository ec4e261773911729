import { acceptFindings } from '../actions/accept-findings';
import { answerQuestion } from '../actions/answer-question';
import { confirmIdentity } from '../actions/confirm-identity';
import { departContact } from '../actions/depart-contact';
import { dismissFinding } from '../actions/dismiss-finding';
import { fillNomination } from '../actions/fill-nomination';
import { lookUpPeople } from '../actions/look-up-people';
import { markVerified } from '../actions/mark-verified';
import { nominatePerson } from '../actions/nominate-person';
import { planDeparture } from '../actions/plan-departure';
import { readEncounter } from '../actions/read-encounter';
import { recordObservation } from '../actions/record-observation';
import { recordReading } from '../actions/record-reading';
import { rejectIdentity } from '../actions/reject-identity';
import { setByHand } from '../actions/set-by-hand';
import { settleNomination } from '../actions/settle-nomination';
import { stopFollow } from '../actions/stop-follow';
import { undoEvent } from '../actions/undo-event';
import { ActionError } from '../actions/action-error';
import type { Encounter } from '../domain/card';
import type { ListedRef } from '../domain/identity';
import type { Id } from '../domain/ids';
import type { Observation, ProfileObservation } from '../domain/observation';
import { say } from '../domain/said';
import type { Settings } from '../platform/settings';
import { activePrograms, cardOfTab, contactsOnProfile, encounterOfTab } from './card-of';
import type { BadgeView, PillView } from './contract';
import { createLifeCycleHandlers } from './life-cycle-handlers';
import { isPausedOn } from './page-kind';
import type { Handlers } from './router';
import { createRunHandlers, openCardOfRun } from './run-handlers';
import type { Surroundings } from './surroundings';
import { createUserSteps, pillFor } from './user-steps';
import { viewBadge } from './view-badge';

/** What the worker does for each message. */
export function createHandlers(around: Surroundings): Handlers {
  const { world } = around;
  const steps = createUserSteps(around);
  const { inActive, write } = steps;

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
    'departure.plan': inActive(({ programId, ...about }) => planDeparture(world, world.store.in(programId), about)),
    'departure.do': write((input) => departContact(world, input)),
    'follow.stop': write((input) => stopFollow(world, input)),
    'nomination.add': write(async ({ pageUrl, ...about }, tabId) =>
      nominatePerson(world, { ...about, observation: await profileOf(around, tabId, pageUrl) }),
    ),
    'nomination.fill': write(async ({ pageUrl, ...about }, tabId) =>
      fillNomination(world, { ...about, observation: await profileOf(around, tabId, pageUrl) }),
    ),
    'nomination.settle': write((input) => settleNomination(world, input)),
    'question.answer': write((input) => answerQuestion(world, input)),
    'identity.reject': write(async ({ pageUrl, ...target }, tabId) =>
      rejectIdentity(world, { ...target, observation: await profileOf(around, tabId, pageUrl) }),
    ),
    'identity.confirm': write(async ({ pageUrl, ...target }, tabId) =>
      confirmIdentity(world, { ...target, observation: await profileOf(around, tabId, pageUrl) }),
    ),
    'field.setByHand': write(async ({ text, ...input }, tabId) => {
      const page = await pageOfContact(around, tabId, input.contactId);
      await setByHand(world, { ...input, text: text ?? (await around.readSelection(tabId!)), page });
    }),
    ...createLifeCycleHandlers(world, steps),
    ...createRunHandlers(around, steps),
    'page.shape': async (_, tabId) => ({ shape: await around.shapePage(needTab(tabId)) }),
    'event.undo': write(({ programId, eventId }) => undoEvent(world, { programId, eventId })),
    'toolbar.refresh': () => around.refreshToolbar().then(() => null),
    'exports.settle': () => around.settleExports().then(() => null),
    'dashboard.open': ({ screen }) => around.openDashboard(screen).then(() => null),
  };
}

async function observe(around: Surroundings, observation: Observation, tabId: number): Promise<PillView | null> {
  const settings = await around.readSettings();
  if (settings.isPaused || isPausedOn(settings.pausedKinds, observation)) return null;
  const [met] = await Promise.all([meet(around, observation, settings), arrive(around, observation, tabId)]);
  // Nobody waits for the menu.
  void around.offerByHand(tabId, met);
  return pillFor(around, met);
}

/** Records what a page says in the active programs, and answers whom it is about. */
async function meet(around: Surroundings, observation: Observation, settings: Settings): Promise<Encounter> {
  const { world } = around;
  const programIds = await activePrograms(around, settings);
  if (programIds.length === 0) return { state: 'no-program' };
  const [, cards] = await Promise.all([
    recordReading(world, observation),
    observation.page === 'profile' ? recordObservation(world, { programIds, observation }) : [],
  ]);
  return cards.length > 0
    ? { state: 'contact', observation, cards }
    : readEncounter(world, { programIds, observation });
}

/** The tab shows this page by now; only then may a card open over it. */
async function arrive(around: Surroundings, observation: Observation, tabId: number): Promise<void> {
  await around.pages.keep(tabId, observation);
  await openCardOfRun(around, observation, tabId);
}

async function lookUp(around: Surroundings, people: ListedRef[]): Promise<(BadgeView | null)[]> {
  const settings = await around.readSettings();
  if (settings.isPaused || settings.pausedKinds.includes('lists') || !settings.hasBadges) return people.map(() => null);
  const found = await lookUpPeople(around.world, { programIds: await activePrograms(around, settings), people });
  return found.map((badge) => badge && viewBadge(badge, around.say));
}

function needTab(tabId: number | null): number {
  if (tabId === null) throw new ActionError(say('refused.noTab'));
  return tabId;
}

/** The page of a tab, where it is the profile of the contact: of a list, nobody can say whose text is selected. */
async function pageOfContact(around: Surroundings, tabId: number | null, contactId: Id): Promise<Observation> {
  const met = await encounterOfTab(around, tabId);
  if (contactsOnProfile(met).some(({ contact }) => contact.id === contactId) && met.state === 'contact')
    return met.observation;
  throw new ActionError(say('refused.otherTab'));
}

/** The profile that a tab shows, which must be the page of the card: who has gone on to another meant the person of the first. */
async function profileOf(around: Surroundings, tabId: number | null, pageUrl: string): Promise<ProfileObservation> {
  const observation = tabId === null ? null : await around.pages.of(tabId);
  if (observation && observation.url !== pageUrl) throw new ActionError(say('refused.otherPage'));
  if (observation?.page === 'unread') throw new ActionError(say('refused.pageUnread'));
  if (observation?.page === 'nobody' && observation.why === 'people-list')
    throw new ActionError(say('refused.onlyList'));
  if (observation?.page !== 'profile') throw new ActionError(say('refused.otherPage'));
  return observation;
}
