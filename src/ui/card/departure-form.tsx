import { useState } from 'preact/hooks';
import type { Contact } from '../../domain/contact';
import type { DepartureChoices, DeparturePlan } from '../../domain/departure';
import { ChangeText } from '../components/change-text';
import { DateField } from '../components/date-field';
import { ErrorNote } from '../components/error-note';
import { sayValue } from '../components/say-value';
import { TextField } from '../components/text-field';
import { takeFocus } from '../hooks/use-opener-focus';
import { t } from '../locales/card-words';
import { BreakageList } from './breakage-list';
import { ReplacementFields } from './replacement-fields';

/** What is proposed for a departure, every part of it to be changed, with one button that does all of it. */
export function DepartureForm({
  contact: { name, company },
  plan,
  error,
  isBusy,
  onConfirm,
  onCancel,
}: {
  contact: Contact;
  plan: DeparturePlan;
  error: string | null;
  isBusy: boolean;
  onConfirm: (choices: DepartureChoices) => void;
  onCancel: () => void;
}) {
  const [choices, setChoices] = useState(plan.choices);
  const { leftOn, destination, replacement, isFollowed } = choices;
  const change = (part: Partial<DepartureChoices>) => setChoices({ ...choices, ...part });
  const go = (part: { company?: string; title?: string }) =>
    change({ destination: moveTo(plan.choices.destination, { company: '', title: '', ...destination, ...part }) });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form
      className="departure"
      aria-label={t('departure.title', { name: name.full, company })}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBusy && leftOn !== '') onConfirm(choices);
      }}
    >
      <div className="card-body">
        <section className="card-section stacked">
          <h2>{t('departure.title', { name: name.full, company })}</h2>
          {plan.excerpt !== '' && <blockquote className="quote">{plan.excerpt}</blockquote>}
          <DateField
            label={t('departure.on')}
            unit="month"
            value={leftOn.length === 4 ? '' : leftOn}
            hint={leftOn.length === 4 ? t('departure.on.year', { year: leftOn }) : undefined}
            error={leftOn === '' ? t('departure.on.missing') : undefined}
            onInput={(month) => change({ leftOn: month })}
          />
          <div className="form-pair">
            <TextField
              label={t('departure.to')}
              value={destination?.company ?? ''}
              onInput={(to) => go({ company: to })}
            />
            <TextField label={t('departure.as')} value={destination?.title ?? ''} onInput={(title) => go({ title })} />
          </div>
        </section>
        <BreakageList breakage={plan.breakage} />
        <section className="card-section stacked">
          <ReplacementFields
            proposed={plan.choices.replacement}
            replacement={replacement}
            successors={plan.successors}
            onChange={(next) => change({ replacement: next })}
          />
          <label className="row">
            <input
              type="checkbox"
              checked={isFollowed}
              onChange={(event) => change({ isFollowed: event.currentTarget.checked })}
            />
            {destination?.company ? t('departure.follow.at', destination) : t('departure.follow')}
          </label>
        </section>
        <section className="card-section stacked">
          <h3>{t('departure.corrections')}</h3>
          <ul className="items">
            {plan.corrections.map(({ field, before, after }) => (
              <li key={field}>
                <span className="soft small">{t(`field.${field}`)}</span>
                <ChangeText from={sayValue(field, before)} to={sayValue(field, field === 'leftOn' ? leftOn : after)} />
              </li>
            ))}
          </ul>
          <p className="soft small">{t('left.kept', { company })}</p>
        </section>
      </div>
      <div className="card-foot decide">
        {error !== null && <ErrorNote text={error} />}
        <button ref={takeFocus} className="button primary" type="submit" aria-disabled={isBusy || leftOn === ''}>
          {t('do.left.confirm')}
        </button>
        <button className="button plain" type="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
        <span className="soft small">{t('left.queued')}</span>
      </div>
    </form>
  );
}

/** Where the person went, as the user writes it. What the page showed of a company holds for that company only. */
function moveTo(
  seen: DepartureChoices['destination'],
  { company, title }: { company: string; title: string },
): DepartureChoices['destination'] {
  if (company.trim() === '' && title.trim() === '') return null;
  return seen !== null && company === seen.company ? { ...seen, title } : { company, title, companyUrl: null };
}
