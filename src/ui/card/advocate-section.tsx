import type { ContactCard } from '../../domain/card';
import type { Day, Instant } from '../../domain/ids';
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
  const hasNext = shown.nextAction !== null;
  const tool = (label: string, shortcut: string | undefined, onPress: () => void, isOpen?: boolean) => (
    <button
      className="button plain"
      type="button"
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      aria-expanded={isOpen}
      aria-disabled={form.isBusy}
      onClick={onPress}
    >
      {label}
    </button>
  );
  const next = (
    <span className="row tight">
      {hasNext && tool(t('next.done'), undefined, steps.finishNextAction)}
      {tool(t(hasNext ? 'next.change' : 'next.set'), 'T', () => onOpen('next'), opened === 'next')}
    </span>
  );
  const uses = tool(t('use.log'), 'U', () => onOpen('use'), opened === 'use');
  return (
    <FactsSection shown={shown} now={now} tools={isReachable ? { uses, next } : {}}>
      {opened === 'use' && <UseForm shown={shown} today={today} onSave={steps.logUse} {...form} />}
      {opened === 'next' && <NextActionForm shown={shown} today={today} onSave={steps.setNextAction} {...form} />}
    </FactsSection>
  );
}
