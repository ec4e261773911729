import type { Settings } from '../../../platform/settings';
import { VerdictTag } from '../../components/verdict-tag';
import { t } from '../../locales/page-words';
import type { FirstRun } from './use-first-run';

const NEXT = ['run', 'queue', 'agenda'] as const;

/** The first verdict is there: whose and which, and what one does with it. */
export function FirstVerdict({
  verdict: { contact, judgement },
  surface,
}: {
  verdict: NonNullable<FirstRun['verdict']>;
  surface: Settings['surface'] | undefined;
}) {
  return (
    <div className="first-verdict" role="status">
      <p>
        <strong>{t('welcome.verdict')}</strong>
      </p>
      <p className="row">
        <a href={`#/contacts/${encodeURIComponent(contact.id)}`}>{contact.name.full}</a>
        <VerdictTag judgement={judgement} />
      </p>
      <p>{t(surface === 'panel' ? 'welcome.verdict.panel' : 'welcome.verdict.overlay')}</p>
      <ul className="bullets">
        {NEXT.map((screen) => (
          <li key={screen}>
            <a href={`#/${screen}`}>{t(`welcome.next.${screen}`)}</a>{' '}
            <span className="soft">{t(`welcome.next.${screen}.text`)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
