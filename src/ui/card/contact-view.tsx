import { useRef, useState } from 'preact/hooks';
import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import type { Observation } from '../../domain/observation';
import type { PageField } from '../../domain/page-field';
import { isJobField, type Finding } from '../../domain/verdict';
import { More } from '../components/more';
import { ErrorNote } from '../components/error-note';
import { Referenceable } from '../components/referenceable';
import { StatusBadge } from '../components/status-badge';
import { t } from '../locales/card-words';
import type { CardPort } from './card-port';
import { DecisionSection, type Question } from './decision-section';
import { FactsSection } from './facts-section';
import { ChangedNote } from './changed-note';
import { FindingsList } from './findings-list';
import { CardFoot } from './card-foot';
import { HistorySection } from './history-section';
import { MatchNote } from './match-note';
import { PageSection } from './page-section';
import { QuestionSection } from './question-section';
import { QueuedSection } from './queued-section';
import { useShortcuts } from './shortcuts';
import { createSteps, isDeparture } from './steps';
import type { CardState } from './use-card';
import { UnreadNote } from './unread-note';
import { VerdictSection } from './verdict-section';

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
  const { contact, judgement } = shown;
  const [question, setQuestion] = useState<Question>(null);
  const [isHelpOpen, setHelpOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const steps = createSteps(shown, port, card.run, () => setQuestion(null));
  const findings = judgement?.verdict.findings ?? [];
  const real = findings.filter((finding) => finding.nature === 'real');
  const tidyUps = findings.filter((finding) => finding.nature === 'cosmetic');
  const departs = isDeparture(judgement);
  const asked = judgement?.settled === undefined ? judgement?.verdict.question : undefined;
  // Of a list nobody can say who is meant; who is known by name and company alone is refused without being asked again.
  const isProfile = observation.page !== 'nobody';
  const isByName = isProfile && shown.matchedBy === 'name';
  const reject = isByName ? steps.reject : () => setQuestion('reject');

  const accept = (finding: Finding, value?: string) =>
    departs && isJobField(finding.field) && value === undefined
      ? setQuestion('left')
      : steps.accept([value === undefined ? { field: finding.field } : { field: finding.field, value }]);
  const acceptAll = () => {
    if (departs) setQuestion('left');
    else if (real.length > 0) steps.accept(real.map(({ field }) => ({ field })));
  };
  const move = (by: 1 | -1) => moveFocus(body.current, by);

  useShortcuts({
    s: steps.verify,
    a: acceptAll,
    z: steps.undo,
    ...(asked && { y: () => steps.answer(true), n: () => steps.answer(false) }),
    ...(isProfile && { x: reject }),
    j: () => move(1),
    arrowdown: () => move(1),
    k: () => move(-1),
    arrowup: () => move(-1),
    '?': () => setHelpOpen((isOpen) => !isOpen),
  });

  return (
    <>
      <div className="card-body" ref={body}>
        <section className="card-section person">
          <h2>{contact.name.full}</h2>
          <p className="soft">{[contact.title, contact.company].filter((part) => part !== '').join(' · ')}</p>
          <div className="row">
            <StatusBadge status={contact.status} />
            <Referenceable {...shown.referenceability} />
          </div>
          {isByName && <MatchNote isBusy={card.isBusy} onConfirm={steps.confirm} onReject={reject} />}
        </section>
        <section className="card-section verdict">
          {observation.page === 'unread' ? (
            <UnreadNote why={observation.why} />
          ) : (
            <>
              {observation.page === 'nobody' && <p className="soft">{t('card.listed')}</p>}
              <VerdictSection judgement={judgement} now={now} />
            </>
          )}
          {judgement?.verdict.reason !== 'page-changed' && <ChangedNote fields={lostFields} />}
          {card.error !== null && <ErrorNote text={card.error} />}
          {asked && <QuestionSection question={asked} isBusy={card.isBusy} onAnswer={steps.answer} />}
          <FindingsList findings={real} isBusy={card.isBusy} onAccept={accept} onDismiss={steps.dismiss} />
          <DecisionSection
            shown={shown}
            findings={real}
            question={question}
            isBusy={card.isBusy}
            onAsk={setQuestion}
            onAcceptAll={acceptAll}
            steps={steps}
          />
          {tidyUps.length > 0 && (
            <More label={t.count('card.tidyUps', tidyUps.length)}>
              <FindingsList findings={tidyUps} isBusy={card.isBusy} onAccept={accept} onDismiss={steps.dismiss} />
            </More>
          )}
        </section>
        <QueuedSection corrections={shown.corrections} onOpen={() => void port.openDashboard('queue')} />
        {isProfile && (
          <PageSection
            port={port}
            contact={contact}
            isBusy={card.isBusy}
            isOpen={observation.page === 'unread' || lostFields.length > 0}
            onSet={steps.setByHand}
          />
        )}
        <FactsSection shown={shown} now={now} />
        <HistorySection events={shown.history} now={now} />
      </div>
      <CardFoot
        shown={shown}
        isBusy={card.isBusy}
        isHelpOpen={isHelpOpen}
        onHelp={() => setHelpOpen(!isHelpOpen)}
        onReject={isProfile && !isByName ? reject : null}
        onUndo={steps.undo}
      />
    </>
  );
}

function moveFocus(body: HTMLElement | null, by: 1 | -1): void {
  const rows = [...(body?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].filter(
    (row) => row.closest('details:not([open])') === null,
  );
  const active = (body?.getRootNode() as Document | ShadowRoot | undefined)?.activeElement ?? null;
  const at = rows.findIndex((row) => row.contains(active));
  const next = at === -1 ? (by === 1 ? 0 : rows.length - 1) : at + by;
  rows[Math.min(Math.max(next, 0), rows.length - 1)]?.focus();
}
