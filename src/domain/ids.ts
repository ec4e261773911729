/** An opaque identifier made by Muster (a UUID). */
export type Id = string;

/** An instant in UTC as ISO 8601, e.g. `2026-03-01T09:30:00.000Z`. */
export type Instant = string;

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export type Day = string;

/** A month or a year as LinkedIn shows it: `YYYY-MM` or `YYYY`. */
export type YearMonth = string;
