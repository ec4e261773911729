/** Gives the present instant. Passed in wherever time matters, so that tests decide it. */
export interface Clock {
  /** ISO 8601, UTC. */
  now(): string;
}

/** The machine's clock. */
export const systemClock: Clock = { now: () => new Date().toISOString() };

/** When the user's calendar day of an ISO instant began, as an instant. */
export function startOfDay(instant: string): string {
  const date = new Date(instant);
  date.setHours(0, 0, 0, 0);
  return date.toISOString();
}

/** The user's calendar day, `YYYY-MM-DD`, at an ISO instant. */
export function localDay(instant: string): string {
  const date = new Date(instant);
  const pad = (part: number) => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
}
