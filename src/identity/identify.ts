import type { Contact } from '../domain/contact';
import type { IdentityAnswer, SeenPerson } from '../domain/identity';
import type { Alias, Rejection } from '../domain/memory';
import { decideByIds } from './decide-by-ids';
import { decideByName } from './decide-by-name';
import { dropRejected } from './drop-rejected';

/** What the user has said before about who is who. */
export interface IdentityMemory {
  rejections: readonly Rejection[];
  aliases: readonly Alias[];
}

/**
 * Says which of the candidates (contacts of one program, found by profile identity and by name) the person on the page is.
 * A known profile identity decides; else the name with a company, past or present, does where it leaves no doubt, and asks where it does. A rejected
 * contact is never offered again for the profile.
 */
export function identify(
  observation: SeenPerson,
  candidates: readonly Contact[],
  { rejections, aliases }: IdentityMemory,
): IdentityAnswer {
  const open = dropRejected(observation, candidates, rejections);
  return decideByIds(observation, open) ?? decideByName(observation, open, aliases);
}
