/**
 * Is told how far a long piece of work is, between two of its steps. Answers after a pause in which messages arrive, and rejects when
 * the work was cancelled.
 */
export type Follow<Step extends string> = (step: Step, done: number, total: number) => Promise<void>;

/** For work that nobody watches. */
export const unwatched: Follow<string> = () => Promise.resolve();
