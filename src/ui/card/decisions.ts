import type { AcceptedField } from '../../domain/accepted-field';
import type { ContactCard } from '../../domain/card';
import type { Contact } from '../../domain/contact';
import { isJobField, type Judgement, type VerdictQuestion } from '../../domain/verdict';
import { isDeparture } from './steps';

/** What “accept all” takes: real differences, no tidy-ups. The job of who has left is the departure's. */
export function fieldsToAccept(judgement: Judgement | null): AcceptedField[] {
  const departs = isDeparture(judgement);
  return (judgement?.verdict.findings ?? [])
    .filter(({ nature, field }) => nature === 'real' && !(departs && isJobField(field)))
    .map(({ field }) => ({ field }));
}

/** The question that one answer of the user would settle, while the verdict is not settled otherwise. */
export function questionOf(judgement: Judgement | null): VerdictQuestion | undefined {
  return judgement?.settled === undefined ? judgement?.verdict.question : undefined;
}

/** Whether the page asks for a departure that the record does not know yet: then “accept all” means it. */
export function asksDeparture({ contact, judgement }: Pick<ContactCard, 'contact' | 'judgement'>): boolean {
  return isDeparture(judgement) && canDepart(contact);
}

/** Whether the record can be called right: not just after a departure, until the profile is seen anew. */
export function canVerify(judgement: Judgement | null): boolean {
  return judgement?.settled?.how !== 'departed';
}

/** Whether a departure can be said of the contact: not of one who has left already, nor of one who is not to be contacted. */
export function canDepart({ status }: Pick<Contact, 'status'>): boolean {
  return status !== 'left-company' && status !== 'do-not-contact';
}
