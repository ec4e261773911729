import { unread } from '../page-context';
import { readTitleName } from '../page-title';
import type { ProfileCard, ProfileLayout } from '../profile-layout';
import { agreeOnToken } from '../profile-links';
import { readText } from '../read-lines';
import { listEntries } from './experience-card';
import { findOwner, findProfileLinks, isToProfile } from './owner-links';

/** The frame of the page's own content; beside it stand other people. */
const FRAME = 'main#workspace,[data-sdui-screen],main:has([componentkey])';
const ASIDE = 'aside,nav,dialog,[role="dialog"]';

/** One employer or role. */
const ENTRY = '[componentkey^="entity-collection-item"]';

/** Keys that say what a part holds. Volunteering and Education have lists of the same form, and the address changes before the list does. */
const EXPERIENCE_KEY = /experience/i;
const OTHER_KEY = /volunteer|education|certification|project|honor|course|organization/i;
const KEY_ATTRIBUTES = ['componentkey', 'data-sdui-screen', 'data-testid', 'id'];
const KEYED = KEY_ATTRIBUTES.map((name) => `[${name}]`).join();

/** Pages that only roles have: their skills, media and forms to edit them. */
const ROLE_PAGE = /profilePosition|\/details\/experience\/[^?#]|\/edit\/(?:forms\/)?position\//;

/** The token of the member in the key of a card. */
const TOKEN = /ref(ACoA[\w-]{35})/;

/** The list of roles with what names its member. */
interface DetailsCard extends ProfileCard {
  section: Element;
  /** The text of the link back to the profile. */
  linkName: string | null;
}

const readKeys = (element: Element): string[] => KEY_ATTRIBUTES.map((name) => element.getAttribute(name) ?? '');

/** Whether the keys in and around a list, or the pages its entries link to, say that it holds roles and nothing else. */
function isExperience(section: Element, hrefs: readonly string[]): boolean {
  const keyed = [section, ...section.querySelectorAll(KEYED)];
  for (let around = section.parentElement; around; around = around.parentElement) keyed.push(around);
  const keys = keyed.flatMap(readKeys);
  const isOther = keys.some((key) => OTHER_KEY.test(key));
  return !isOther && (keys.some((key) => EXPERIENCE_KEY.test(key)) || hrefs.some((href) => ROLE_PAGE.test(href)));
}

/**
 * The page with all of a member's roles in the front end of 2025 and later. It has no top card: whom it shows is told by the links to pages
 * that only the member has, and the token in its keys. Its list may load as the visitor scrolls.
 */
export const sduiDetails: ProfileLayout<DetailsCard> = {
  kind: 'sdui-details',
  front: 'sdui',

  detects: (root, { url }) => url.includes('/details/experience') && root.querySelector(FRAME) !== null,

  find(root, context) {
    const { address } = context;
    const main = root.querySelector(FRAME);
    const entry = main?.querySelector(ENTRY);
    const section = entry?.closest('section') ?? entry?.parentElement;
    if (!main || !section) return unread(context, 'not-settled');
    const links = findProfileLinks(main, context.url).filter(({ element }) => !element.closest(ASIDE));
    const owner = findOwner(links);
    const inList = links.filter(({ element }) => section.contains(element));
    const keys = [main, ...main.querySelectorAll(KEYED)].filter((each) => !each.closest(ASIDE)).flatMap(readKeys);
    const urn = agreeOnToken([...keys.filter((key) => TOKEN.test(key)), ...inList.map(({ href }) => href)]);
    if (
      !isExperience(
        section,
        inList.map(({ href }) => href),
      )
    )
      return unread(context, 'unknown-layout');
    const isOwned = owner !== null && owner.value === address.value;
    if (address.kind === 'urn' ? urn !== address.value : !isOwned)
      return unread(context, owner || urn ? 'other-person' : 'not-settled');
    const back = links.find((link) => isToProfile(link) && link.member.value === owner?.value);
    return {
      root,
      context,
      slug: owner?.kind === 'slug' ? owner.value : null,
      urn,
      memberId: null,
      salesId: null,
      degree: null,
      isSelf: false,
      isMasked: false,
      section,
      linkName: readText(back?.element),
    };
  },

  fields: {
    // The link may say "Back" and the title may be that of the page before: they must agree.
    name: [
      {
        tier: 'landmark',
        name: 'link to the profile and page title',
        read: ({ root, linkName }) => (readTitleName(root, linkName) === linkName ? linkName : null),
      },
    ],
    headline: [],
    location: [],
    topCardCompany: [],
  },

  findExperience: ({ section }) => ({ section, entries: listEntries(section), mayGoOn: true }),
};
