import type { ContactCard } from '../../domain/card';
import type { Instant } from '../../domain/ids';
import type { Observation } from '../../domain/observation';
import type { PageField } from '../../domain/page-field';
import { isJobField, type Finding } from '../../domain/verdict';
import { ErrorNote } from '../components/error-note';
import { More } from '../components/more';
import { t } from '../locales/card-words';
import { ChangedNote } from './changed-note';
import { DecisionSection } from './decision-section';
import { questionOf } from './decisions';
import { FindingsList } from './findings-list';
import { QuestionSection } from './question-section';
import { ReviewNote } from './review-note';
import { isDeparture, type Steps } from './steps';
import { UnreadNote } from './unread-note';
import type { Opened } from './use-opened';
import { VerdictSection } from './verdict-section';

/** What the page says about the record, and what the user can decide about it. */
export function VerdictPanel({
  shown,
  observation,
  lostFields,
  isAsked,
  error,
  isBusy,
  now,
  steps,
  onOpen,
  onCancel,
}: {
  shown: ContactCard;
  observation: Observation;
  lostFields: readonly PageField[];
  /** The user has said “not this person” and is asked once more. */
  isAsked: boolean;
  error: string | null;
  isBusy: boolean;
  now: Instant;
  steps: Steps;
  onOpen: (what: Opened) => void;
  onCancel: () => void;
}) {
  const { judgement } = shown;
  const findings = judgement?.verdict.findings ?? [];
  const real = findings.filter(({ nature }) => nature === 'real');
  const tidyUps = findings.filter(({ nature }) => nature === 'cosmetic');
  const question = questionOf(judgement);
  const departs = isDeparture(judgement);

  // The job of who has left is settled by the departure, which can be changed in every part there.
  const canEdit = ({ field }: Finding) => !(departs && isJobField(field));
  const accept = (finding: Finding, value?: string) =>
    canEdit(finding)
      ? steps.accept([value === undefined ? { field: finding.field } : { field: finding.field, value }])
      : onOpen('left');
  const row = { isBusy, canEdit, onAccept: accept, onDismiss: steps.dismiss };

  return (
    <section className="card-section verdict">
      {observation.page === 'unread' ? (
        <UnreadNote why={observation.why} />
      ) : (
        <>
          {observation.page === 'nobody' && <p className="soft">{t('card.listed')}</p>}
          <VerdictSection judgement={judgement} now={now} />
        </>
      )}
      <ReviewNote review={shown.advocacy.review} />
      {judgement?.verdict.reason !== 'page-changed' && <ChangedNote fields={lostFields} />}
      {error !== null && <ErrorNote text={error} />}
      {question && <QuestionSection question={question} isBusy={isBusy} onAnswer={steps.answer} />}
      <FindingsList findings={real} {...row} />
      <DecisionSection
        shown={shown}
        isAsked={isAsked}
        isBusy={isBusy}
        onLeft={() => onOpen('left')}
        onCancel={onCancel}
        steps={steps}
      />
      {tidyUps.length > 0 && (
        <More label={t.count('card.tidyUps', tidyUps.length)}>
          <FindingsList findings={tidyUps} {...row} />
        </More>
      )}
    </section>
  );
}
