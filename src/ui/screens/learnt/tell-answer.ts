import type { Answer } from '../../../domain/answer';
import { t } from '../../locales/page-words';

/** An answer of the user as a sentence. */
export function tellAnswer(answer: Answer): string {
  if (answer.about === 'person') return t('learnt.person', { name: answer.name });
  const { about, same, shown } = answer;
  return t(same ? `learnt.same.${about}` : `learnt.other.${about}`, { seen: shown.b, stored: shown.a });
}
