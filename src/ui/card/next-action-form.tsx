import { useState } from 'preact/hooks';
import type { ContactCard } from '../../domain/card';
import type { Day } from '../../domain/ids';
import type { NextStep } from '../../domain/life-cycle';
import { addDays } from '../../domain/use';
import { InlineForm } from '../components/inline-form';
import { t } from '../locales/card-words';
import { NextStepFields } from './next-step-fields';

/** A new next action is proposed for so many days from today. */
const DUE_DAYS = 7;

/** Says what is to be done next with the contact; what was open before is the beginning. */
export function NextActionForm({
  shown: { contact, nextAction },
  today,
  error,
  isBusy,
  onSave,
  onCancel,
}: {
  shown: Pick<ContactCard, 'contact' | 'nextAction'>;
  today: Day;
  error: string | null;
  isBusy: boolean;
  onSave: (step: NextStep) => void;
  onCancel: () => void;
}) {
  const [step, setStep] = useState<NextStep>(() => ({
    what: nextAction?.what ?? '',
    dueOn: nextAction?.dueOn ?? addDays(today, DUE_DAYS),
    owner: nextAction?.owner ?? contact.owner ?? '',
  }));
  const [wasTried, setTried] = useState(false);
  const isWhole = step.what.trim() !== '' && step.dueOn !== '';
  return (
    <InlineForm
      label={t('next.form')}
      submit={t('do.keep')}
      error={error}
      isBusy={isBusy}
      onSubmit={() => (isWhole ? onSave(step) : setTried(true))}
      onCancel={onCancel}
    >
      <NextStepFields step={step} wasTried={wasTried} onChange={setStep} />
    </InlineForm>
  );
}
