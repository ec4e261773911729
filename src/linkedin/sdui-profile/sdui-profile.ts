import { parseProfileAddress } from '../../text/linkedin-address';
import { findEntries } from '../experience/read-experience';
import { unread } from '../page-context';
import type { ProfileLayout } from '../profile-layout';
import { agreeOnToken } from '../profile-links';
import { findCards, isCardLacking } from './cards';
import { TOP_CARD_FIELDS, openTopCard, type TopCard } from './top-card';

/** The frame of LinkedIn's server-driven front end; any one is enough. */
const FRAME = 'main#workspace,[data-sdui-screen],script#rehydrate-data';

/** In the head before the frame has come. It stays when an older page follows in place. */
const FORERUNNER = 'meta[name="como-pk"]';
const OTHER_FRAME = '.ember-application,section[data-member-id]';

const EXPERIENCE = 'ExperienceTopLevelSection';

/** A form of the key without `ref`; the anchor within names the member by slug. */
const OTHER_EXPERIENCE = `section[data-testid^="profile_${EXPERIENCE}"]`;
const ANCHOR = 'profile_experience_top_anchor_';

/** One employer in the Experience card: the prefix is steady, the hash behind it differs per entry. */
const ENTRY = '[componentkey^="entity-collection-item"]';

/** The Experience card of the member that the top card shows: other people's may still be there. */
function findExperienceCard({ root, urn, slug }: TopCard): Element | undefined {
  const keyed = findCards(root, EXPERIENCE).find(({ token }) => token === urn);
  if (keyed) return keyed.element;
  return [...root.querySelectorAll(OTHER_EXPERIENCE)].find((section) => {
    const token = agreeOnToken([section.getAttribute('data-testid') ?? '']);
    const anchor = section.querySelector(`[componentkey^="${ANCHOR}"]`)?.getAttribute('componentkey') ?? '';
    const named = parseProfileAddress(`https://linkedin.com/in/${anchor.slice(ANCHOR.length)}`);
    return token ? token === urn : slug !== null && named?.value === slug;
  });
}

/** The entries by their keys; an entry within another is a role of it. Without keys, list items with a logo. */
function listEntries(section: Element): Element[] {
  const keyed = [...section.querySelectorAll(ENTRY)].filter((entry) => !entry.parentElement?.closest(ENTRY));
  return keyed.length > 0 ? keyed : findEntries(section).filter((item) => item.querySelector('figure'));
}

/** Profiles in the front end of 2025 and later. Their Experience card is not there at all until the visitor scrolls near. */
export const sduiProfile: ProfileLayout<TopCard> = {
  kind: 'sdui-profile',
  front: 'sdui',
  fields: TOP_CARD_FIELDS,

  detects: (root) =>
    root.querySelector(FRAME) !== null ||
    (root.querySelector(FORERUNNER) !== null && root.querySelector(OTHER_FRAME) === null),

  find(root, context) {
    const { address } = context;
    const cards = findCards(root, 'Topcard').map((card) => openTopCard(root, card, context));
    const card = cards.find(
      ({ slug, urn }) => slug !== null && address.value === (address.kind === 'urn' ? urn : slug),
    );
    return card ?? unread(context, cards.some(({ slug }) => slug !== null) ? 'other-person' : 'not-settled');
  },

  findExperience(card) {
    const section = findExperienceCard(card);
    if (section) return { section, entries: listEntries(section) };
    return isCardLacking(card.root, EXPERIENCE, card.urn) ? 'none' : null;
  },
};
