import type { Answer } from '../../../domain/answer';
import { beginsWord, foldForSearch, searchWords } from '../../../store/search-words';
import type { AnswerFilter } from './answer-filters';
import { tellAnswer } from './tell-answer';

/** The answers that a filter lets through, in their order: each word typed begins a word of the sentence, as in the list of contacts. */
export function filterAnswers(answers: readonly Answer[], { about, text }: AnswerFilter): Answer[] {
  const words = searchWords(text).map(beginsWord);
  return answers.filter((answer) => {
    if (about !== 'all' && answer.about !== about) return false;
    const said = words.length === 0 ? '' : foldForSearch(tellAnswer(answer));
    return words.every((word) => word.test(said));
  });
}
