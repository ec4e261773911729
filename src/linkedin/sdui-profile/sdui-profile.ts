import { profile, unread, type PageReader } from '../page-reader';
import { findEntries, readExperience } from '../read-experience';
import { findCards } from './cards';
import { readTopCard } from './top-card';

/** The frame of LinkedIn's server-driven front end; any one is enough. */
const FRAME = 'main#workspace,[data-sdui-screen],meta[name="como-pk"],script#rehydrate-data';

/** One employer in the Experience card: the prefix is steady, the hash behind it differs per entry. */
const ENTRY = '[componentkey^="entity-collection-item"]';

/** Profiles in the front end of 2025 and later. Their Experience card is not there at all until the visitor scrolls near. */
export const sduiProfile: PageReader = {
  detects: (root) => root.querySelector(FRAME) !== null,

  read(root, context) {
    const { address } = context;
    const cards = findCards(root, 'Topcard').map((card) => readTopCard(root, card, context));
    const card = cards.find(
      ({ slug, urn }) => slug !== null && address.value === (address.kind === 'urn' ? urn : slug),
    );
    if (!card) return unread(context, cards.some(({ slug }) => slug !== null) ? 'other-person' : 'not-settled');

    const section = findCards(root, 'ExperienceTopLevelSection').find(({ token }) => token === card.urn)?.element;
    const keyed = section ? [...section.querySelectorAll(ENTRY)] : [];
    const entries = keyed.length > 0 || !section ? keyed : findEntries(section);
    return profile(context, { front: 'sdui', ...card, ...readExperience(section, entries, context) });
  },
};
