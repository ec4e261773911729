/** Milliseconds as a table shows them. */
export const ms = (time) => `${Math.round(time).toLocaleString('en')} ms`;
