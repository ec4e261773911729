import { readTitleName } from '../page-title';
import type { ProfileLayout } from '../profile-layout';
import { readText } from '../read-lines';
import { findBadges, readBadge, readCompanyLine } from './employer-badge';
import type { TopCard } from './top-card';

/** A headline is always shown: where it is missing the company line, which repeats a badge, has slipped into its place. */
function readHeadline(card: TopCard): string | null | undefined {
  const { headline, companyLine } = card.order;
  const isBadge = (line: string | undefined): boolean => findBadges(card).some((badge) => readText(badge) === line);
  return !companyLine && isBadge(headline?.split(' · ')[0]) ? null : headline;
}

/** How each field of a top card is read. */
export const TOP_CARD_FIELDS: ProfileLayout<TopCard>['fields'] = {
  name: [
    { tier: 'landmark', name: 'link to the profile', read: ({ linkName }) => linkName },
    { tier: 'landmark', name: 'first heading', read: ({ heading }) => heading },
    { tier: 'landmark', name: 'bar above the profile', read: ({ bar }) => bar.name },
    { tier: 'landmark', name: 'label of the photo', read: ({ bar }) => bar.label },
    { tier: 'title', name: 'page title', read: ({ root, linkName }) => readTitleName(root, linkName) },
  ],
  headline: [
    { tier: 'landmark', name: 'bar above the profile', read: ({ bar }) => bar.headline },
    { tier: 'text', name: 'line after the name', read: readHeadline },
  ],
  location: [
    { tier: 'landmark', name: 'beside contact info', read: ({ order }) => order.location },
    { tier: 'text', name: 'line before the dot', read: ({ order }) => order.dotted },
  ],
  topCardCompany: [
    { tier: 'landmark', name: 'employer badge', read: readBadge },
    { tier: 'text', name: 'company line', read: readCompanyLine },
  ],
};
