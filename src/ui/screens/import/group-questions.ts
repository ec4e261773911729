import type { ImportQuestion } from '../../../actions/import-protocol';

/** One question as it is shown: to be answered once for all rows that ask the very same. */
export interface QuestionGroup {
  question: ImportQuestion;
  /** The keys of all questions that the answer holds for. */
  keys: string[];
}

/**
 * The questions as they are shown. Rows that name a contact or account in the same words, with the same records to choose from, ask the
 * same and are answered together. Whether a row is a known person is asked for each row by itself: two rows may be two people.
 */
export function groupQuestions(questions: readonly ImportQuestion[]): QuestionGroup[] {
  const groups = new Map<string, QuestionGroup>();
  for (const question of questions) {
    const { key, about, name, title, company, candidates } = question;
    const ids = candidates.map(({ recordId }) => recordId);
    const same = about === 'row' ? key : JSON.stringify([about, name, title, company, ids]);
    const group = groups.get(same);
    if (group === undefined) groups.set(same, { question, keys: [key] });
    else group.keys.push(key);
  }
  return [...groups.values()];
}
