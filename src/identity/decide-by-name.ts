import type { Contact } from '../domain/contact';
import type { Candidate, IdentityAnswer, SeenPerson } from '../domain/identity';
import type { Alias } from '../domain/memory';
import { say, type Said } from '../domain/said';
import { explainCandidate } from './explain-candidate';
import { narrowNamesakes } from './narrow-namesakes';
import { profileIdsOf } from './profile-ids-of';
import { shareIds } from './share-ids';
import { openComparison, type Weighed } from './weigh-contact';

/** From this probability on the name and the company decide. */
const SURE = 0.86;

/** The fewest chances, of all candidates together, that are worth a question. */
const WORTH_ASKING = 0.25;

/** A candidate with fewer chances than this share of the likeliest one's is not shown beside it. */
const WORTH_SHOWING = 0.1;

/** The most candidates a user is shown. */
const MOST_SHOWN = 5;

/**
 * Which of the contacts the person is by name and company. At most one of them is, so each is weighed against all others and against the
 * strangers of whom the same would be true: two that are about as likely leave each other no more than half, and the user is asked. Without a company
 * in common, or against another address on record, a name never decides.
 */
export function decideByName(
  seen: SeenPerson,
  contacts: readonly Contact[],
  aliases: readonly Alias[],
): IdentityAnswer {
  if (seen.name === null) return { decision: 'none' };
  const pageIds = profileIdsOf(seen);
  const weigh = openComparison(seen, seen.name.value, aliases);
  const possible = contacts.filter((contact) => !shareIds(contact, pageIds).isOtherPerson);
  const namesakes = narrowNamesakes(seen, possible, aliases).flatMap((contact) => weigh(contact) ?? []);
  const total = namesakes.reduce((sum, { odds }) => sum + odds, 1);
  const sorted = namesakes.sort((a, b) => b.odds - a.odds || a.contact.id.localeCompare(b.contact.id));
  const [first] = sorted;
  if (first === undefined || total - 1 < WORTH_ASKING * total) return { decision: 'none' };
  const chances = (one: Weighed): Candidate => ({
    contactId: one.contact.id,
    probability: one.odds / total,
    reason: explainCandidate(one, sorted.length - 1),
  });
  if (canDecide(first) && first.odds >= SURE * total) return { decision: 'match', by: 'name', ...chances(first) };
  const shown = sorted.filter(({ odds }) => odds >= WORTH_SHOWING * first.odds).slice(0, MOST_SHOWN);
  return { decision: 'ask', candidates: shown.map(chances), reason: sayWhyAsked(first, shown.length) };
}

function canDecide({ evidence: { company, hasOtherAddress } }: Weighed): boolean {
  return company !== 'unknown' && company.likeness.relation !== 'unsure' && !hasOtherAddress;
}

function sayWhyAsked({ evidence: { company, hasOtherAddress } }: Weighed, shown: number): Said {
  if (shown > 1) return say('asked.several');
  if (company === 'unknown') return say('asked.noCompany');
  if (hasOtherAddress) return say('asked.otherAddress');
  return say('asked.somebodyElse');
}
