import type { IdentityAnswer } from '../../src/domain/identity';
import { identify } from '../../src/identity/identify';
import { sayInEnglish } from '../../src/ui/locales/say-in-english';
import { indexPeople } from './index-people';
import { type PersonQuery, type PersonRow, readContact, readSeen } from './read-person';

/** Which record a person is. `candidates` has the match, or those that are asked about, the likeliest first. */
export interface PersonAnswer {
  match: PersonRow['id'] | null;
  decision: IdentityAnswer['decision'];
  candidates: { id: PersonRow['id']; probability: number; reason: string }[];
  reason: string;
}

/** Judges of each person who is looked for which of the records it is, in the order of the queries. */
export function judgeIdentity({
  db,
  queries,
}: {
  db: readonly PersonRow[];
  queries: readonly PersonQuery[];
}): PersonAnswer[] {
  return queries.map(openIdentity(db));
}

/** Takes records in; answers which of them a person is. */
export function openIdentity(db: readonly PersonRow[]): (query: PersonQuery) => PersonAnswer {
  const find = indexPeople(db);
  return (query) => {
    const seen = readSeen(query);
    const rows = find(seen);
    const answer = identify(seen, rows.map(readContact), { rejections: [], aliases: [] });
    const candidates = candidatesOf(answer).map(({ contactId, probability, reason }) => ({
      id: rows.find(({ id }) => String(id) === contactId)!.id,
      probability,
      reason: sayInEnglish(reason),
    }));
    const match = answer.decision === 'match' ? candidates[0]!.id : null;
    const reason =
      answer.decision === 'none' ? 'Nobody has this name and a company in common.' : sayInEnglish(answer.reason);
    return { match, decision: answer.decision, candidates, reason };
  };
}

function candidatesOf(answer: IdentityAnswer) {
  if (answer.decision === 'match') return [answer];
  return answer.decision === 'ask' ? answer.candidates : [];
}
