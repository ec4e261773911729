import type { Sentence } from '../domain/said';

/** Something the user asked for cannot be done as things are; the sentence is for the user and says what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
  readonly sentence: Sentence;

  constructor(sentence: Sentence) {
    super(typeof sentence === 'string' ? sentence : sentence.say);
    this.sentence = sentence;
  }
}
