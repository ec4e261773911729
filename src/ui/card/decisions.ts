import type { Contact } from '../../domain/contact';
import type { Finding, Judgement, VerdictQuestion } from '../../domain/verdict';

/** The findings that “accept all” takes: real differences, no tidy-ups. */
export function findingsToAccept(judgement: Judgement | null): Finding[] {
  return (judgement?.verdict.findings ?? []).filter((finding) => finding.nature === 'real');
}

/** The question that one answer of the user would settle, while the verdict is not settled otherwise. */
export function questionOf(judgement: Judgement | null): VerdictQuestion | undefined {
  return judgement?.settled === undefined ? judgement?.verdict.question : undefined;
}

/** Whether a departure can be said of the contact: not of one who has left already, nor of one who is not to be contacted. */
export function canDepart({ status }: Pick<Contact, 'status'>): boolean {
  return status !== 'left-company' && status !== 'do-not-contact';
}
