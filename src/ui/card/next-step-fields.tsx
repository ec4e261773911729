import type { NextStep } from '../../domain/life-cycle';
import { DateField } from '../components/date-field';
import { TextField } from '../components/text-field';
import { t } from '../locales/card-words';

/** What is to be done next, until when and by whom. */
export function NextStepFields({
  step,
  error,
  onChange,
}: {
  step: NextStep;
  error: string | undefined;
  onChange: (step: NextStep) => void;
}) {
  return (
    <>
      <TextField
        label={t('next.what')}
        value={step.what}
        error={error}
        onInput={(what) => onChange({ ...step, what })}
      />
      <div className="form-pair">
        <DateField label={t('next.due')} value={step.dueOn} onInput={(dueOn) => onChange({ ...step, dueOn })} />
        <TextField label={t('next.owner')} value={step.owner} onInput={(owner) => onChange({ ...step, owner })} />
      </div>
    </>
  );
}
