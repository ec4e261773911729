import type { Contact } from '../domain/contact';
import type { IdentityAnswer } from '../domain/identity';
import type { CompanyAlias, Rejection } from '../domain/memory';
import type { ProfileObservation } from '../domain/observation';

/** What the user has said before about who is who. */
export interface IdentityMemory {
  rejections: readonly Rejection[];
  aliases: readonly CompanyAlias[];
}

/** Says which of the candidates (found by profile identity and by name) the person on the page is. */
export function identify(
  _observation: ProfileObservation,
  _candidates: readonly Contact[],
  _memory: IdentityMemory,
): IdentityAnswer {
  return { decision: 'none' };
}
