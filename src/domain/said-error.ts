import type { Sentence } from './said';

/** Something went wrong, in a sentence for the user that says what to do. */
export class SaidError extends Error {
  constructor(
    readonly sentence: Sentence,
    options?: ErrorOptions,
  ) {
    super(typeof sentence === 'string' ? sentence : sentence.say, options);
  }
}
