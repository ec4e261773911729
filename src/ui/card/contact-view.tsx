import { useRef, useState } from 'preact/hooks';
import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import type { Observation } from '../../domain/observation';
import type { PageField } from '../../domain/page-field';
import type { AdvocateStatus } from '../../domain/status';
import { localDay } from '../../platform/clock';
import { AccountSection } from './account-section';
import { AdvocateSection } from './advocate-section';
import { AssetsSection } from './assets-section';
import { CardFoot } from './card-foot';
import type { CardPort } from './card-port';
import { DepartureView } from './departure-view';
import { HistorySection } from './history-section';
import { MatchNote } from './match-note';
import { NotesSection } from './notes-section';
import { PageSection } from './page-section';
import { PersonSection } from './person-section';
import { QueuedSection } from './queued-section';
import { StatusForm } from './status-form';
import { createSteps } from './steps';
import { SuccessionSection } from './succession-section';
import type { CardState } from './use-card';
import { useContactKeys } from './use-contact-keys';
import { useOpened } from './use-opened';
import { VerdictPanel } from './verdict-panel';

/** One contact in one program. */
export function ContactView({
  shown,
  observation,
  lostFields,
  card,
  port,
  now,
}: {
  shown: ContactCard;
  /** The page the contact was recognised on. */
  observation: Observation;
  lostFields: readonly PageField[];
  card: CardState;
  port: CardPort;
  now: Instant;
}) {
  const { contact, advocacy } = shown;
  const { isBusy, error } = card;
  const [isHelpOpen, setHelpOpen] = useState(false);
  const bodyRef = useRef<HTMLDivElement>(null);
  const { opened, open: show, close } = useOpened(bodyRef);
  const steps = createSteps(shown, observation, port, card.run, close);
  const today = localDay(now);
  // Of a list nobody can say who is meant; who is known by name and company alone is refused without being asked again.
  const isProfile = observation.page !== 'nobody';
  const isByName = isProfile && shown.matchedBy === 'name';
  const isReachable = contact.status !== 'do-not-contact';

  const open: typeof show = (what) => {
    card.clearError();
    show(what);
  };
  const reject = isByName ? steps.reject : () => open('reject');
  const changeStatus = (to: AdvocateStatus) => {
    if (to === 'left-company') open('left');
    else if (to === 'paused' || to === 'recruiting') open(to);
    else steps.changeStatus({ to });
  };
  useContactKeys({
    shown,
    bodyRef,
    steps,
    isReachable,
    opened,
    open,
    close: opened !== null ? close : isHelpOpen ? () => setHelpOpen(false) : undefined,
    reject: isProfile ? reject : undefined,
    toggleHelp: () => setHelpOpen((isOpen) => !isOpen),
  });
  const form = { error, isBusy, onCancel: close };

  return (
    <>
      <div className="card-body" ref={bodyRef} hidden={opened === 'left'}>
        <PersonSection shown={shown} isBusy={isBusy} onStatus={changeStatus}>
          {(opened === 'paused' || opened === 'recruiting') && (
            <StatusForm key={opened} shown={shown} to={opened} today={today} onSave={steps.changeStatus} {...form} />
          )}
          {isByName && <MatchNote isBusy={isBusy} onConfirm={steps.confirm} onReject={reject} />}
        </PersonSection>
        <VerdictPanel
          shown={shown}
          observation={observation}
          lostFields={lostFields}
          isAsked={opened === 'reject'}
          error={opened === null || opened === 'reject' ? error : null}
          isBusy={isBusy}
          now={now}
          steps={steps}
          onOpen={open}
          onCancel={close}
        />
        <SuccessionSection shown={shown} now={now} isBusy={isBusy} steps={steps} />
        <QueuedSection corrections={shown.corrections} onOpen={() => void port.openDashboard('queue')} />
        <AdvocateSection
          shown={shown}
          now={now}
          today={today}
          isReachable={isReachable}
          opened={opened}
          steps={steps}
          form={form}
          onOpen={open}
        />
        <AccountSection shown={shown} />
        <AssetsSection assets={advocacy.assets} />
        <NotesSection
          notes={contact.notes ?? ''}
          isEditing={opened === 'notes'}
          canEdit={isReachable}
          onEdit={() => open('notes')}
          onSave={steps.writeNotes}
          {...form}
        />
        {isProfile && (
          <PageSection
            port={port}
            contact={contact}
            isBusy={isBusy}
            isOpen={observation.page === 'unread' || lostFields.length > 0}
            onSet={steps.setByHand}
          />
        )}
        <HistorySection events={shown.history} now={now} />
      </div>
      {opened === 'left' ? (
        <DepartureView shown={shown} port={port} onConfirm={steps.depart} {...form} />
      ) : (
        <CardFoot
          shown={shown}
          isBusy={isBusy}
          isHelpOpen={isHelpOpen}
          onHelp={() => setHelpOpen(!isHelpOpen)}
          onReject={isProfile && !isByName ? reject : null}
          onUndo={steps.undo}
        />
      )}
    </>
  );
}
