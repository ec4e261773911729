/** The part a contact plays when the customer buys. */
export const BUYING_ROLES = [
  'decision-maker',
  'budget-holder',
  'key-influencer',
  'champion',
  'technical-buyer',
  'executive-sponsor',
  'procurement',
  'day-to-day',
] as const;

/** The part a contact plays when the customer buys. */
export type BuyingRole = (typeof BUYING_ROLES)[number];

/** How the customer feels, in the words of a net-promoter survey. */
export const SENTIMENTS = ['promoter', 'passive', 'detractor'] as const;

/** How the customer feels, in the words of a net-promoter survey. */
export type Sentiment = (typeof SENTIMENTS)[number];
