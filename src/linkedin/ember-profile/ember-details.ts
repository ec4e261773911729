import type { Observation } from '../../domain/observation';
import { unread, type PageReader } from '../page-reader';
import { readTitleParts } from '../page-title';
import { isAbbreviated } from '../person-name';
import { agreeOnToken } from '../profile-links';
import { findEntries, isFollowed, readPositions } from '../read-positions';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';

/** The list's items carry the member's token and the name of the view. */
const LIST_ITEM = 'li[id^="profilePagedListComponent-"][id*="EXPERIENCE"]';

/** The page with all of a member's roles. It has no top card: who it shows is told by the token in its list. */
export const emberDetails: PageReader = {
  detects: (document, { url }) =>
    /\/details\/experience/.test(url) &&
    document.documentElement.querySelector('.ember-application,#clientPageInstance') !== null,

  read(document, context): Observation {
    const { url, seenAt, address } = context;
    const items = [...document.documentElement.querySelectorAll(LIST_ITEM)];
    const section = items[0]?.closest('section');
    if (!section) return unread(context, 'not-settled');
    const urn = agreeOnToken(items.map(({ id }) => id));
    const embedded = address.kind === 'slug' ? readEmbeddedProfile(document, address.value) : null;
    const isPerson = urn !== null && urn === (address.kind === 'urn' ? address.value : embedded?.urn);
    if (!isPerson) return unread(context, 'other-person');
    const name = weigh(
      [
        { strategy: 'embedded profile', tier: 'data', value: embedded?.name, where: 'page data' },
        { strategy: 'page title', tier: 'title', value: readTitleParts(document)[1], where: 'page title' },
      ],
      200,
    );
    return {
      page: 'profile',
      url,
      seenAt,
      front: 'ember',
      slug: address.kind === 'slug' ? address.value : null,
      memberId: embedded?.memberId ?? null,
      urn,
      name,
      headline: null,
      location: null,
      topCardCompany: null,
      experience: isFollowed(section) ? 'complete' : 'partial',
      positions: readPositions(findEntries(section), context),
      isSelf: false,
      isMasked: name !== null && isAbbreviated(name.value),
    };
  },
};
