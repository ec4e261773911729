import type {
  Degree,
  FrontEnd,
  NobodyObservation,
  ProfileKind,
  ProfileObservation,
  UnreadObservation,
} from '../domain/observation';
import { readExperience } from './experience/read-experience';
import type { ExperienceSource } from './experience/role-source';
import type { PageContext } from './page-context';
import { readName } from './read-name';
import { readField, type Strategy, type TextField } from './strategy';

/** A member's card as found and proven to be that of the address; each layout adds the nodes its strategies read. */
export interface ProfileCard {
  root: Element;
  context: PageContext;
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  salesId: string | null;
  degree: Degree | null;
  /** The page belongs to the person who is logged in. */
  isSelf: boolean;
  /** The page hides parts of its values. */
  isMasked: boolean;
}

/** One kind of page that shows one person. Everything in it is pure: it looks at nodes and never changes them. */
export interface ProfileLayout<Card extends ProfileCard = ProfileCard> {
  kind: ProfileKind;
  front: FrontEnd;
  /** Cheap, and by landmarks only. More than one layout may claim a page: the first that proves the member counts. */
  detects(root: Element, context: PageContext): boolean;
  /** The card, once it is proven to show the member of the address; else why not. */
  find(root: Element, context: PageContext): Card | UnreadObservation | NobodyObservation;
  /** In order of trust; empty for what this kind of page does not show. */
  fields: Record<TextField, readonly Strategy<Card>[]>;
  /** Where the roles are; null where the section has not come, `none` where the page proves that the member has no roles. */
  findExperience(card: Card): ExperienceSource | 'none' | null;
}

/** Whether looking for a card gave a card. */
export function isCard<Card extends ProfileCard>(found: Card | UnreadObservation | NobodyObservation): found is Card {
  return !('page' in found);
}

/** A surname cut to its initial, "Otto R.", by LinkedIn or its owner. */
const CUT_NAME = /\s\p{L}\.$/u;

function readRoles(source: ExperienceSource | 'none' | null, context: PageContext) {
  return source === 'none' ? { experience: 'complete' as const, positions: [] } : readExperience(source, context);
}

/** Reads a page by its layout. */
export function readProfile<Card extends ProfileCard>(
  layout: ProfileLayout<Card>,
  root: Element,
  context: PageContext,
): ProfileObservation | UnreadObservation | NobodyObservation {
  const card = layout.find(root, context);
  if (!isCard(card)) return card;
  const read = (field: TextField) => readField(field, layout.fields[field], card);
  const name = readName(read('name'));
  const { slug, memberId, urn, salesId, degree, isSelf } = card;
  return {
    page: 'profile',
    url: context.url,
    seenAt: context.seenAt,
    kind: layout.kind,
    front: layout.front,
    slug,
    memberId,
    urn,
    salesId,
    name,
    headline: read('headline'),
    location: read('location'),
    topCardCompany: read('topCardCompany'),
    ...readRoles(layout.findExperience(card), context),
    degree,
    isSelf,
    isMasked: card.isMasked || CUT_NAME.test(name?.value ?? ''),
  };
}
