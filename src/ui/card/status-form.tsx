import { useState } from 'preact/hooks';
import type { ContactCard } from '../../domain/card';
import type { Day } from '../../domain/ids';
import { findStatusObstacles, type StatusChange, type StatusObstacle } from '../../domain/life-cycle';
import { addDays } from '../../domain/use';
import { DateField } from '../components/date-field';
import { InlineForm } from '../components/inline-form';
import { TextField } from '../components/text-field';
import { t } from '../locales/card-words';
import { NextStepFields } from './next-step-fields';

/** A pause is proposed to be looked at, and a next step to be done, so many days from today. */
const REVIEW_DAYS = 90;
const DUE_DAYS = 14;

/** Asks for what a new status needs: pausing for reason, review and next action; recruiting for a next step. */
export function StatusForm({
  shown: { contact, nextAction },
  to,
  today,
  error,
  isBusy,
  onSave,
  onCancel,
}: {
  shown: Pick<ContactCard, 'contact' | 'nextAction'>;
  to: 'paused' | 'recruiting';
  today: Day;
  error: string | null;
  isBusy: boolean;
  onSave: (change: StatusChange) => void;
  onCancel: () => void;
}) {
  const [pause, setPause] = useState({ reason: '', reviewOn: addDays(today, REVIEW_DAYS) });
  const [step, setStep] = useState({ what: '', dueOn: addDays(today, DUE_DAYS), owner: contact.owner ?? '' });
  const [wasTried, setTried] = useState(false);
  const [obstacles, setObstacles] = useState<StatusObstacle[]>([]);
  const change: StatusChange = {
    to,
    ...(to === 'paused' && { pause }),
    ...(nextAction === null && { nextStep: step }),
  };
  const errorOf = (obstacle: StatusObstacle) => (obstacles.includes(obstacle) ? t(`need.${obstacle}`) : undefined);
  // The status may have been changed elsewhere while the form shows.
  const overtaken = obstacles.find((obstacle) => obstacle === 'same-status' || obstacle === 'not-allowed');
  const save = () => {
    const found = findStatusObstacles(contact.status, change, nextAction !== null);
    setObstacles(found);
    setTried(true);
    if (found.length === 0 && change.nextStep?.dueOn !== '') onSave(change);
  };
  return (
    <InlineForm
      label={t(`status.to.${to}`)}
      submit={t(`status.do.${to}`)}
      error={overtaken === undefined ? error : t(`need.${overtaken}`)}
      isBusy={isBusy}
      onSubmit={save}
      onCancel={onCancel}
    >
      {to === 'paused' && (
        <>
          <TextField
            label={t('pause.reason')}
            value={pause.reason}
            error={errorOf('needs-reason')}
            onInput={(reason) => setPause({ ...pause, reason })}
          />
          <DateField
            label={t('pause.review')}
            value={pause.reviewOn}
            earliest={today}
            error={errorOf('needs-review-date')}
            onInput={(reviewOn) => setPause({ ...pause, reviewOn })}
          />
        </>
      )}
      {nextAction === null ? (
        <NextStepFields step={step} wasTried={wasTried} onChange={setStep} />
      ) : (
        <p className="soft">{t('next.stays', { what: nextAction.what })}</p>
      )}
    </InlineForm>
  );
}
