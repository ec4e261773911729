import type { Refusal } from './refusal';

/** Thrown inside the readers when the whole file must be refused; {@link recogniseFile} answers with the refusal. */
export class RefusedFile extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.sentence);
  }
}
