import { profile, unread, type PageReader } from '../page-reader';
import { readTitleName } from '../page-title';
import { agreeOnToken } from '../profile-links';
import { findEntries, readExperience } from '../read-experience';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';

/** The list's items carry the member's token and the name of the view. */
const LIST_ITEM = 'li[id*="-EXPERIENCE-VIEW"]';

/** The page with all of a member's roles. It has no top card: whom it shows is told by the token in its list and the embedded profile. */
export const emberDetails: PageReader = {
  detects: (root, { url }) => url.includes('/details/experience') && root.querySelector(LIST_ITEM) !== null,

  read(root, context) {
    const items = [...root.querySelectorAll(LIST_ITEM)];
    const section = items[0]?.closest('section');
    const urn = agreeOnToken(items.map(({ id }) => id));
    const slug = context.address.value;
    const embedded = readEmbeddedProfile(root, slug);
    if (!section || !urn || urn !== embedded?.urn) return unread(context, 'other-person');
    const { name, memberId } = embedded;
    return profile(context, {
      front: 'ember',
      slug,
      memberId,
      urn,
      name: weigh(200, ['data', 'embedded profile', name], ['title', 'page title', readTitleName(root, name)]),
      ...readExperience(section, findEntries(section), context),
    });
  },
};
