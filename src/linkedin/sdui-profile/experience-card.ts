import { parseProfileAddress } from '../../text/linkedin-address';
import type { ExperienceSource } from '../experience/role-source';
import { findCards, isCardLacking } from './cards';
import type { TopCard } from './top-card';

const EXPERIENCE = 'ExperienceTopLevelSection';

/** A form of the key without `ref`, and the anchor within the card, which names the member by slug. */
const OTHER_KEY = `[data-testid^="profile_${EXPERIENCE}"]`;
const ANCHOR_KEY = 'profile_experience_top_anchor_';
const ANCHOR = `[componentkey^="${ANCHOR_KEY}"]`;

/** One employer in the Experience card: the prefix is steady, the hash behind it differs per entry. */
const ENTRY = '[componentkey^="entity-collection-item"]';

/** A logo, or the place of one, stands at the beginning of each entry. */
const LOGO = 'figure';

/** Whether all that a card's keys and anchor say of its member is true of this one. */
function isOwn(card: Element, { urn, slug }: TopCard): boolean {
  const keyed = [card, ...card.querySelectorAll(OTHER_KEY)];
  const keys = keyed.flatMap((element) => element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''));
  const tokens = keys.flatMap((key) => /ACoA[\w-]{35}/.exec(key)?.[0] ?? []);
  const anchor = card.querySelector(ANCHOR)?.getAttribute('componentkey')?.slice(ANCHOR_KEY.length) ?? '';
  const named = parseProfileAddress(`https://linkedin.com/in/${anchor}`)?.value ?? null;
  const isNamedRight = named === slug || named === urn;
  return tokens.every((token) => token === urn) && (named === null ? tokens.length > 0 : isNamedRight);
}

/** The Experience card of the member that the top card shows: other people's may still be there. */
function findCard(topCard: TopCard): Element | null {
  const { root } = topCard;
  const keyed = findCards(root, EXPERIENCE).map(({ element }) => element);
  const anchored = [...root.querySelectorAll(ANCHOR)].flatMap((anchor) => anchor.closest('section') ?? []);
  const candidates = [...keyed, ...root.querySelectorAll(OTHER_KEY), ...anchored];
  return candidates.find((card) => isOwn(card, topCard)) ?? null;
}

/** The lowest element that holds all of some elements. */
function findCommonAncestor([first, ...others]: readonly Element[]): Element | null {
  let common = first ?? null;
  while (common && !others.every((other) => common?.contains(other))) common = common.parentElement;
  return common;
}

/**
 * The entries: the parts of the lowest element that holds all entries known by key and all logos. So an entry that has lost its key is still one,
 * and what is none makes the list partial.
 */
export function listEntries(section: Element): Element[] {
  const isOutermost = (element: Element): boolean => {
    const item = element.parentElement?.closest(`li,${ENTRY}`);
    return !item || !section.contains(item);
  };
  const keyed = [...section.querySelectorAll(ENTRY)].filter(isOutermost);
  const logos = [...section.querySelectorAll(LOGO)].filter(isOutermost);
  const [only, ...more] = [...keyed, ...logos];
  if (only && more.length === 0) return keyed;
  const list = findCommonAncestor([...keyed, ...logos]);
  return [...(list?.children ?? [])].filter(
    (part) => /\S/.test(part.textContent ?? '') || keyed.some((entry) => part.contains(entry)),
  );
}

/** Where the roles are: null where the card has not come, `none` where the member certainly has none. */
export function findExperience(card: TopCard): ExperienceSource | 'none' | null {
  const section = findCard(card);
  if (section) return { section, entries: listEntries(section) };
  return card.urn !== null && isCardLacking(card.root, EXPERIENCE, card.urn) ? 'none' : null;
}
