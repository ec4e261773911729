import type { NextStep } from '../../domain/life-cycle';
import { DateField } from '../components/date-field';
import { TextField } from '../components/text-field';
import { t } from '../locales/card-words';

/** What is to be done next, until when and by whom. */
export function NextStepFields({
  step,
  wasTried,
  onChange,
}: {
  step: NextStep;
  /** The user has tried to save it: what is missing is said. */
  wasTried: boolean;
  onChange: (step: NextStep) => void;
}) {
  return (
    <>
      <TextField
        label={t('next.what')}
        value={step.what}
        error={wasTried && step.what.trim() === '' ? t('need.needs-next-step') : undefined}
        onInput={(what) => onChange({ ...step, what })}
      />
      <div className="form-pair">
        <DateField
          label={t('next.due')}
          value={step.dueOn}
          error={wasTried && step.dueOn === '' ? t('refused.noDueDay') : undefined}
          onInput={(dueOn) => onChange({ ...step, dueOn })}
        />
        <TextField label={t('next.owner')} value={step.owner} onInput={(owner) => onChange({ ...step, owner })} />
      </div>
    </>
  );
}
