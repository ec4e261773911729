import { useCallback } from 'preact/hooks';
import { eraseContact } from '../../../actions/erase-contact';
import { markVerified } from '../../../actions/mark-verified';
import { readContactCard } from '../../../actions/read-contact-card';
import type { Id } from '../../../domain/ids';
import { pageUrlOf } from '../../../domain/profile-url';
import type { Program } from '../../../domain/program';
import { AccountSection } from '../../card/account-section';
import { AssetsSection } from '../../card/assets-section';
import { canVerify } from '../../card/decisions';
import { FactsSection } from '../../card/facts-section';
import { HistorySection } from '../../card/history-section';
import { QueuedSection } from '../../card/queued-section';
import { VerdictSection } from '../../card/verdict-section';
import { ConfirmButton } from '../../components/confirm-button';
import { EmptyState } from '../../components/empty-state';
import { Icon } from '../../components/icon';
import { Referenceable } from '../../components/referenceable';
import { StatusBadge } from '../../components/status-badge';
import { ErrorNote } from '../../components/error-note';
import { TaskNote } from '../../components/task-note';
import { useLive } from '../../hooks/use-live';
import { useTask } from '../../hooks/use-task';
import { useWorld } from '../../hooks/world-context';
import { t } from '../../locales/page-words';
import { RecordFacts } from './record-facts';

/** One contact: the record, the latest verdict, the corrections and the history. */
export function ContactDetail({ program, contactId }: { program: Program; contactId: Id }) {
  const world = useWorld();
  const task = useTask();
  const { value: shown, error } = useLive(
    useCallback(() => readContactCard(world, world.store.in(program.id), contactId), [world, program.id, contactId]),
  );
  if (shown === undefined) return error === null ? null : <ErrorNote text={error} />;
  if (shown === null)
    return (
      <EmptyState title={t('contacts.gone')} text={task.said}>
        <a className="button" href="#/contacts">
          {t('contacts.back')}
        </a>
      </EmptyState>
    );
  const { contact, judgement, recordUrl } = shown;
  const pageUrl = pageUrlOf(contact.profiles);
  const target = { programId: program.id, contactId };
  const now = world.now();
  return (
    <article className="detail">
      <a className="button plain back" href="#/contacts">
        {t('contacts.back')}
      </a>
      <header className="card-section">
        <h2 className="detail-name">{contact.name.full}</h2>
        <p className="soft">{[contact.title, contact.company].filter((part) => part !== '').join(' · ')}</p>
        <div className="row">
          <StatusBadge status={contact.status} />
          <Referenceable {...shown.referenceability} />
          {pageUrl === '' && <span className="soft">{t('contacts.noProfile')}</span>}
        </div>
        <div className="row">
          {pageUrl !== '' && (
            <a className="button primary" href={pageUrl} target="_blank" rel="noopener noreferrer">
              {t('contacts.openProfile')}
              <Icon name="external" />
            </a>
          )}
          {canVerify(judgement) && (
            <button
              className="button"
              type="button"
              disabled={task.isBusy}
              onClick={() => task.run(() => markVerified(world, { ...target, onProfile: false }), t('said.verified'))}
            >
              {t('do.verify')}
            </button>
          )}
          {recordUrl !== null && (
            <a className="button" href={recordUrl} target="_blank" rel="noopener noreferrer">
              {t('do.open')}
              <Icon name="external" />
            </a>
          )}
        </div>
        <TaskNote task={task} />
      </header>
      <section className="card-section verdict">
        {judgement === null ? (
          <p className="soft">{t('contacts.never')}</p>
        ) : (
          <VerdictSection judgement={judgement} now={now} />
        )}
      </section>
      <QueuedSection corrections={shown.corrections} onOpen={() => (location.hash = '#/queue')} />
      <FactsSection shown={shown} now={now} />
      <AccountSection shown={shown} />
      <AssetsSection assets={shown.advocacy.assets} />
      <RecordFacts contact={contact} />
      <HistorySection events={shown.history} now={now} />
      <footer className="card-section">
        <ConfirmButton
          label={t('contacts.erase')}
          question={t('contacts.erase.ask')}
          action={t('contacts.erase.do')}
          isBusy={task.isBusy}
          onConfirm={() =>
            task.run(() => eraseContact(world, { ...target, removed: t('contacts.erased.text') }), t('contacts.erased'))
          }
        />
      </footer>
    </article>
  );
}
