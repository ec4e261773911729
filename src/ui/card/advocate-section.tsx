import type { ContactCard } from '../../domain/card';
import type { Day, Instant } from '../../domain/ids';
import { IconButton } from '../components/icon-button';
import { t } from '../locales/card-words';
import { FactsSection } from './facts-section';
import { NextActionForm } from './next-action-form';
import type { Steps } from './steps';
import { UseForm } from './use-form';
import type { Opened } from './use-opened';

/** What is known about the advocate, with what is done about it every day: log a use, say what is next. */
export function AdvocateSection({
  shown,
  now,
  today,
  isReachable,
  opened,
  steps,
  form,
  onOpen,
}: {
  shown: ContactCard;
  now: Instant;
  today: Day;
  isReachable: boolean;
  opened: Opened | null;
  steps: Steps;
  form: { error: string | null; isBusy: boolean; onCancel: () => void };
  onOpen: (what: Opened) => void;
}) {
  const { isBusy } = form;
  const hasNext = shown.nextAction !== null;
  const next = (
    <>
      {hasNext && <IconButton icon="check" label={t('next.done')} isBusy={isBusy} onPress={steps.finishNextAction} />}
      <IconButton
        icon={hasNext ? 'pencil' : 'plus'}
        label={t(hasNext ? 'next.change' : 'next.set')}
        shortcut="T"
        isBusy={isBusy}
        onPress={() => onOpen('next')}
      />
    </>
  );
  const uses = (
    <IconButton icon="plus" label={t('use.log')} shortcut="U" isBusy={isBusy} onPress={() => onOpen('use')} />
  );
  return (
    <FactsSection shown={shown} now={now} tools={isReachable ? { uses, next } : {}}>
      {opened === 'use' && <UseForm shown={shown} today={today} onSave={steps.logUse} {...form} />}
      {opened === 'next' && <NextActionForm shown={shown} today={today} onSave={steps.setNextAction} {...form} />}
    </FactsSection>
  );
}
