import { findEntries } from '../experience/find-entries';
import { unread } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { agreeOnToken, findMemberLinks } from '../profile-links';
import { readEmbeddedProfile, type EmbeddedProfile } from './embedded-profile';

/** The list's items carry the member's token and the name of the view. */
const LIST_ITEM = 'li[id*="-EXPERIENCE-VIEW"]';

/** The list of roles and the data that name its member. */
interface DetailsCard extends ProfileCard {
  section: Element;
  embedded: EmbeddedProfile | null;
}

/**
 * The page with all of a member's roles. It has no top card: whom it shows is told by the token in its list with the embedded profile or,
 * reached from another page, whose data stay, by the links that roles have to their skills and media.
 */
export const emberDetails: ProfileLayout<DetailsCard> = {
  kind: 'ember-details',
  front: 'ember',

  detects: (root, { url }) => url.includes('/details/experience') && root.querySelector(LIST_ITEM) !== null,

  find(root, context) {
    const { address } = context;
    const items = [...root.querySelectorAll(LIST_ITEM)];
    const section = items[0]?.closest('section');
    const urn = agreeOnToken(items.map(({ id }) => id));
    if (!section || !urn) return unread(context, 'unknown-layout');
    const laidOver = findMemberLinks(section, context.url).filter(({ href }) => href.includes('/overlay/'));
    const slugs = new Set(laidOver.map(({ slug }) => slug));
    const embedded = address.kind === 'slug' ? readEmbeddedProfile(root, address.value) : null;
    const isLinked = slugs.size === 1 && slugs.has(address.value);
    const isShown = address.kind === 'urn' ? urn === address.value : embedded ? urn === embedded.urn : isLinked;
    if (!isShown || (slugs.size > 0 && !isLinked && address.kind === 'slug')) return unread(context, 'other-person');
    return {
      root,
      context,
      slug: address.kind === 'slug' ? address.value : null,
      urn,
      memberId: embedded?.memberId ?? null,
      salesId: null,
      degree: null,
      isSelf: false,
      isMasked: false,
      section,
      embedded,
    };
  },

  fields: {
    name: [
      { tier: 'data', name: 'embedded profile', read: ({ embedded }) => embedded?.name },
      // Without embedded data the title stands alone, and it may still be that of the page before.
      {
        tier: 'title',
        name: 'page title',
        read: ({ root, embedded }) => (embedded ? readTitleName(root, embedded.name) : null),
      },
    ],
    headline: [],
    location: [],
    topCardCompany: [],
  },

  findExperience: ({ section }) => ({ section, entries: findEntries(section) }),
};
