/** Something the user asked for cannot be done as things are; the message is a sentence for the user that says what to do. */
export class ActionError extends Error {
  override readonly name = 'ActionError';
}
