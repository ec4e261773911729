import { profile, unread, type PageReader } from '../page-reader';
import { readTitleName } from '../page-title';
import { agreeOnToken, findMemberLinks } from '../profile-links';
import { findEntries, readExperience } from '../read-experience';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';

/** The list's items carry the member's token and the name of the view. */
const LIST_ITEM = 'li[id*="-EXPERIENCE-VIEW"]';

/**
 * The page with all of a member's roles. It has no top card: whom it shows is told by the token in its list with the embedded profile or,
 * reached from another page, whose data stay, by the links that roles have to their skills and media.
 */
export const emberDetails: PageReader = {
  detects: (root, { url }) => url.includes('/details/experience') && root.querySelector(LIST_ITEM) !== null,

  read(root, context) {
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
    const name = embedded?.name;
    return profile(context, {
      front: 'ember',
      slug: address.kind === 'slug' ? address.value : null,
      memberId: embedded?.memberId ?? null,
      urn,
      // Without embedded data the title stands alone, and it may still be that of the page before.
      name: name
        ? weigh(200, ['data', 'embedded profile', name], ['title', 'page title', readTitleName(root, name)])
        : null,
      ...readExperience(section, findEntries(section), context),
    });
  },
};
