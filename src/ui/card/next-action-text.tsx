import type { Day } from '../../domain/ids';
import type { NextAction } from '../../domain/next-action';
import { Icon } from '../components/icon';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';

/** What is to be done next, until when and by whom; overdue is said, not only coloured. */
export function NextActionText({ nextAction, today }: { nextAction: NextAction | null; today: Day }) {
  if (nextAction === null) return <span className="soft">{t('fact.next.none')}</span>;
  const { what, dueOn, owner } = nextAction;
  const isOverdue = dueOn < today;
  const due = t(isOverdue ? 'fact.next.overdue' : dueOn === today ? 'fact.next.today' : 'fact.next.due', {
    day: formatDay(dueOn),
  });
  return (
    <span className="next-action">
      {what}
      <span className={isOverdue ? 'toned tone-bad small' : 'soft small'}>
        {isOverdue && <Icon name="clock" />}
        {owner === '' ? due : `${due} · ${owner}`}
      </span>
    </span>
  );
}
