import type { ComponentChildren } from 'preact';
import { Icon } from '../../components/icon';
import { t } from '../../locales/page-words';

/** One step of the first run; that it is done is seen, and heard when it comes about. */
export function Step({
  number,
  title,
  isDone,
  children,
}: {
  number: number;
  title: string;
  isDone: boolean;
  children: ComponentChildren;
}) {
  return (
    <li className={isDone ? 'step done' : 'step'}>
      <span className="step-number" aria-hidden="true">
        {isDone ? <Icon name="check" /> : number}
      </span>
      <div className="step-body">
        <h2>
          {title}
          <span role="status" className="sr-only">
            {isDone && t('welcome.done')}
          </span>
        </h2>
        {children}
      </div>
    </li>
  );
}
