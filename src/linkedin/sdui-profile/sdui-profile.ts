import type { ExperienceExtent, Observation, ObservedPosition } from '../../domain/observation';
import { unread, type PageContext, type PageReader } from '../page-reader';
import { findEntries, isFollowed, readPositions } from '../read-positions';
import { findCards } from './cards';
import { readTopCard } from './top-card';

/** The frame of LinkedIn's server-driven front end; any one is enough. */
const FRAME = 'main#workspace,[data-sdui-screen],meta[name="como-pk"],script#rehydrate-data';

/** One employer in the Experience card: the prefix is steady, the hash behind it differs per entry. */
const ENTRY = '[componentkey^="entity-collection-item"]';

/** The footer that opens the rest of the list. */
const SHOW_ALL = 'a[href*="/details/experience"]';

/** The Experience card loads when the visitor scrolls near; until then it is not there at all. */
function readExperience(document: Document, token: string, context: PageContext) {
  const none: { experience: ExperienceExtent; positions: ObservedPosition[] } = {
    experience: 'not-rendered',
    positions: [],
  };
  const section = findCards(document, 'ExperienceTopLevelSection').find((card) => card.token === token)?.element;
  if (!section) return none;
  const keyed = [...section.querySelectorAll(ENTRY)];
  const entries = keyed.length > 0 ? keyed : findEntries(section);
  const positions = readPositions(entries, context);
  if (positions.length === 0) return none;
  const isWhole = isFollowed(section) && !section.querySelector(SHOW_ALL);
  return { experience: isWhole ? ('complete' as const) : ('partial' as const), positions };
}

/** Profiles in the front end of 2025 and later. */
export const sduiProfile: PageReader = {
  detects: (document) => document.documentElement.querySelector(FRAME) !== null,

  read(document, context): Observation {
    const cards = findCards(document, 'Topcard').map(({ element, token }) =>
      readTopCard(document, element, token, context),
    );
    const { url, seenAt, address } = context;
    const card = cards.find(
      ({ slug, urn }) => slug !== null && address.value === (address.kind === 'urn' ? urn : slug),
    );
    if (!card) return unread(context, cards.some(({ slug }) => slug !== null) ? 'other-person' : 'not-settled');
    const experience = readExperience(document, card.urn, context);
    return { page: 'profile', url, seenAt, front: 'sdui', memberId: null, ...card, ...experience };
  },
};
