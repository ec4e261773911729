import { profile, unread, type PageContext, type PageReader } from '../page-reader';
import { readTitleName } from '../page-title';
import { agreeOnToken, findMemberLinks, isOwnCard, readCardSlug } from '../profile-links';
import { findEntries, readExperience } from '../read-experience';
import { readLines, readText } from '../read-lines';
import { orderTopCardLines } from '../top-card-lines';
import { weigh } from '../weigh';
import { readEmbeddedProfile } from './embedded-profile';
import { readEmployerBadge } from './employer-badge';

/** The top card carries the member number. */
const TOP_CARD = 'section[data-member-id]';

/** The frame of LinkedIn's older front end; any one is enough. */
const FRAME = `${TOP_CARD},.ember-application,#clientPageInstance,code[id^="bpr-guid-"]`;

/** Layouts of 2018 to 2021, which are not read. */
const OLD_LAYOUT = '.pv-top-card-section,#experience-section,.pv-top-card--list';

/** The anchor of the Experience card has an English id in every language. */
const EXPERIENCE_ANCHOR = '#experience';

/** Links in the top card to mutual connections carry the token of the person it shows. */
const TOKEN_LINKS = 'a[href*="onnectionOf="]';

/** The headline carries the target of a writing suggestion since 2024. */
const SUGGESTION_TARGET = '[data-generated-suggestion-target]';

/** Utility class that outlived the scrambling of class names in 2024; asked last. */
const HEADLINE_CLASS = '.text-body-medium.break-words';

/** The Experience card; while it still links to another member it is the last page's. */
function readOwnExperience(root: Element, slug: string, context: PageContext) {
  const section = root.querySelector(EXPERIENCE_ANCHOR)?.closest('section');
  const shown = section ? readCardSlug(findMemberLinks(section, context.url)) : null;
  const isOwn = section && (shown === null || shown === slug);
  return readExperience(isOwn ? section : null, isOwn ? findEntries(section) : [], context);
}

/** Profiles in the front end of 2022 and later that LinkedIn still serves beside the newer one. */
export const emberProfile: PageReader = {
  detects: (root) => root.querySelector(FRAME) !== null,

  read(root, context) {
    const { address } = context;
    const card = root.querySelector(TOP_CARD);
    const shown = readText(card?.querySelector('h1'));
    if (!card || !shown) return unread(context, root.querySelector(OLD_LAYOUT) ? 'unknown-layout' : 'not-settled');

    const links = findMemberLinks(card, context.url);
    const slug = readCardSlug(links);
    if (slug === null) return unread(context, 'not-settled');
    const embedded = readEmbeddedProfile(root, slug);
    const own = findMemberLinks(root, context.url).filter((link) => link.slug === slug);
    const tokenLinks = [...card.querySelectorAll(TOKEN_LINKS)].map((link) => link.getAttribute('href') ?? '');
    const urn = agreeOnToken([...own.map(({ href }) => href), ...tokenLinks, embedded?.urn ?? '']);
    if (address.value !== (address.kind === 'urn' ? urn : slug)) return unread(context, 'other-person');

    const { headline, location } = orderTopCardLines(card, readLines(card), shown);
    const experience = readOwnExperience(root, slug, context);
    return profile(context, {
      front: 'ember',
      slug,
      memberId: /^\d+$/.exec(card.getAttribute('data-member-id') ?? '')?.[0] ?? null,
      urn,
      name: weigh(
        200,
        ['landmark', 'main heading', shown],
        ['title', 'page title', readTitleName(root, shown)],
        ['text', 'embedded profile', embedded?.name],
      ),
      headline: weigh(
        1000,
        ['landmark', 'suggestion target', readText(card.querySelector(SUGGESTION_TARGET))],
        ['text', 'line after the name', headline],
        ['class', 'headline class', readText(card.querySelector(HEADLINE_CLASS))],
      ),
      location: weigh(200, ['landmark', 'beside contact info', location]),
      topCardCompany: readEmployerBadge(card, experience.positions),
      ...experience,
      isSelf: isOwnCard(links, slug),
    });
  },
};
