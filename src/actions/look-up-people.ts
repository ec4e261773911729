import type { BadgeModel } from '../domain/badge';
import type { Contact } from '../domain/contact';
import type { Id } from '../domain/ids';
import type { ListedRef } from '../domain/identity';
import { mostUrgent } from '../domain/pill-of';
import type { Judgement } from '../domain/verdict';
import { findListedPeople } from './find-listed-people';
import type { World } from './world';

/** What one program knows of one person of a list. */
interface Known {
  contact: Contact;
  judgement: Judgement | null;
}

/** What is shown beside each person of a list, in their order; null for whoever is in none of the programs. Writes nothing. */
export async function lookUpPeople(
  world: World,
  { programIds, people }: { programIds: readonly Id[]; people: readonly ListedRef[] },
): Promise<(BadgeModel | null)[]> {
  const programs = await Promise.all(programIds.map((id) => lookUpIn(world, id, people)));
  return people.map((_, index) => {
    const answers = programs.flatMap((program) => program[index] ?? []);
    const known = mostUrgent(answers.flatMap((answer) => ('contact' in answer ? [answer] : [])));
    if (known !== undefined) return badgeOf(known);
    return answers.find((answer) => 'kind' in answer) ?? null;
  });
}

async function lookUpIn(
  world: World,
  programId: Id,
  people: readonly ListedRef[],
): Promise<(Known | Extract<BadgeModel, { kind: 'ask' }> | null)[]> {
  const records = world.store.in(programId);
  const found = await findListedPeople(records, people);
  const matched = found.flatMap(({ answer }) => (answer.decision === 'match' ? [answer.contactId] : []));
  const judgements = await records.judgements.latestOf([...new Set(matched)]);
  return found.map(({ answer, candidates }) => {
    const contactOf = (id: Id) => candidates.find((contact) => contact.id === id);
    if (answer.decision === 'ask') {
      const names = answer.candidates.flatMap(({ contactId }) => contactOf(contactId)?.name.full ?? []);
      return { kind: 'ask', names, reason: answer.reason };
    }
    const contact = answer.decision === 'match' ? contactOf(answer.contactId) : undefined;
    return contact === undefined ? null : { contact, judgement: judgements.get(contact.id) ?? null };
  });
}

function badgeOf({ contact, judgement }: Known): BadgeModel {
  return {
    kind: 'contact',
    name: contact.name.full,
    status: contact.status,
    verdict: judgement && {
      kind: judgement.verdict.kind,
      at: judgement.judgedAt,
      isSettled: judgement.settled !== undefined,
    },
  };
}
