import { profile, unread, type PageReader } from '../page-reader';
import { readTitle } from '../page-title';
import { agreeOnToken } from '../profile-links';
import { findEntries, readExperience } from '../read-experience';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';

/** The list's items carry the member's token and the name of the view. */
const LIST_ITEM = 'li[id*="-EXPERIENCE-VIEW"]';

/** The page with all of a member's roles. It has no top card: whom it shows is told by the token in its list. */
export const emberDetails: PageReader = {
  detects: (root, { url }) => url.includes('/details/experience') && root.querySelector(LIST_ITEM) !== null,

  read(root, context) {
    const { kind, value } = context.address;
    const items = [...root.querySelectorAll(LIST_ITEM)];
    const urn = agreeOnToken(items.map(({ id }) => id));
    const embedded = kind === 'slug' ? readEmbeddedProfile(root, value) : null;
    if (!urn || urn !== (kind === 'urn' ? value : embedded?.urn)) return unread(context, 'other-person');
    const section = items[0]?.closest('section');
    return profile(context, {
      front: 'ember',
      slug: kind === 'slug' ? value : null,
      memberId: embedded?.memberId ?? null,
      urn,
      name: weigh(200, ['data', 'embedded profile', embedded?.name], ['title', 'page title', readTitle(root).at(-1)]),
      ...readExperience(section, section ? findEntries(section) : [], context),
    });
  },
};
