import { SaidError } from '../../domain/said-error';

/** A file that its form cannot hold. The sentence is for the user and says what to do. */
export class UnwritableFile extends SaidError {}
