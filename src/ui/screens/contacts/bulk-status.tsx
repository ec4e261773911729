import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { changeStatuses } from '../../../actions/life-cycle/change-statuses';
import type { Id } from '../../../domain/ids';
import type { NextStep, Pause, StatusChange } from '../../../domain/life-cycle';
import { ADVOCATE_STATUSES, type AdvocateStatus } from '../../../domain/status';
import { addDays } from '../../../domain/use';
import { localDay } from '../../../platform/clock';
import { NextStepFields } from '../../card/next-step-fields';
import { DateField } from '../../components/date-field';
import { ErrorNote } from '../../components/error-note';
import { SelectField } from '../../components/select-field';
import { SettlingNote } from '../../components/settling-note';
import { TextField } from '../../components/text-field';
import { useSettling } from '../../hooks/use-settling';
import { useWorld } from '../../hooks/world-context';
import { formatNumber } from '../../format/format-number';
import { t } from '../../locales/page-words';
import { StatusPreviewPanel } from './status-preview-panel';
import { useStatusPreview } from './use-status-preview';

/** A pause is proposed to be looked at, and a next step to be done, so many days from today. */
const REVIEW_DAYS = 90;
const DUE_DAYS = 14;

/** Who has left is marked so by the departure, one contact at a time. */
const CHOICES = ADVOCATE_STATUSES.filter((status) => status !== 'left-company');

const BULK = { key: 'bulk', index: 0 };

/** Moves many contacts in the life cycle at once: what would happen shows first, then one step does it, and one takes it back. */
export function BulkStatus({
  programId,
  contactIds,
  onClose,
}: {
  programId: Id;
  contactIds: readonly Id[];
  onClose: () => void;
}) {
  const world = useWorld();
  const settling = useSettling();
  const headingRef = useRef<HTMLHeadingElement>(null);
  // The button of a step is off while it runs, and would let the keyboard go. From the heading, the way to undo comes next.
  useLayoutEffect(() => headingRef.current?.focus(), [settling.task.isBusy]);
  const today = localDay(world.now());
  const [to, setTo] = useState<AdvocateStatus | ''>('');
  const [pause, setPause] = useState<Pause>({ reason: '', reviewOn: addDays(today, REVIEW_DAYS) });
  const [step, setStep] = useState<NextStep>({ what: '', dueOn: addDays(today, DUE_DAYS), owner: '' });
  const asksStep = to === 'paused' || to === 'recruiting';
  const change: StatusChange | null =
    to === ''
      ? null
      : {
          to,
          ...(to === 'paused' && { pause }),
          ...(asksStep && step.what.trim() !== '' && step.dueOn !== '' && { nextStep: step }),
        };
  const { preview, error } = useStatusPreview(programId, contactIds, change);
  const ready = [...(preview?.ready.values() ?? [])].reduce((sum, count) => sum + count, 0);
  const failure = settling.failureOf(BULK.key);

  const save = () => {
    if (change === null) return;
    settling.settle(
      BULK,
      async () => {
        const event = await changeStatuses(world, { programId, contactIds, change });
        setTo('');
        return event;
      },
      t.count('bulk.done', ready),
    );
  };

  return (
    <div className="bulk">
      <h2 ref={headingRef} tabIndex={-1}>
        {t.count('bulk.title', contactIds.length)}
      </h2>
      <SettlingNote settling={settling} />
      <SelectField<AdvocateStatus | ''>
        label={t('bulk.to')}
        hint={t('bulk.to.hint')}
        value={to}
        options={[['', t('bulk.choose')], ...CHOICES.map((status) => [status, t(`status.${status}`)] as const)]}
        onChoose={setTo}
      />
      {to === 'paused' && (
        <>
          <TextField
            label={t('pause.reason')}
            value={pause.reason}
            onInput={(reason) => setPause({ ...pause, reason })}
          />
          <DateField
            label={t('pause.review')}
            value={pause.reviewOn}
            earliest={today}
            onInput={(reviewOn) => setPause({ ...pause, reviewOn })}
          />
        </>
      )}
      {asksStep && (
        <fieldset className="bulk-step">
          <legend className="soft small">{t('bulk.step')}</legend>
          <NextStepFields step={step} wasTried={false} onChange={setStep} />
        </fieldset>
      )}
      {error !== null && <ErrorNote text={error} />}
      {preview !== null && to !== '' && (
        <StatusPreviewPanel programId={programId} preview={preview} ready={ready} to={to} />
      )}
      {failure !== null && <ErrorNote text={failure} />}
      <div className="row">
        <button
          className="button primary"
          type="button"
          disabled={ready === 0 || to === '' || settling.task.isBusy}
          onClick={save}
        >
          {to === '' ? t('bulk.do') : t('bulk.do.count', { count: formatNumber(ready) })}
        </button>
        <button className="button plain" type="button" onClick={onClose}>
          {t('bulk.close')}
        </button>
      </div>
    </div>
  );
}
