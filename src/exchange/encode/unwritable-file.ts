/** A file that its form cannot hold. The message is a sentence for the user that says what to do. */
export class UnwritableFile extends Error {}
