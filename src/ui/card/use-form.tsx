import { useState } from 'preact/hooks';
import type { ContactCard } from '../../domain/card';
import type { Day } from '../../domain/ids';
import { isAgreed, PARTICIPATION_TYPES, type ParticipationType } from '../../domain/participation';
import { DateField } from '../components/date-field';
import { InlineForm } from '../components/inline-form';
import { Note } from '../components/note';
import { SelectField } from '../components/select-field';
import { TextField } from '../components/text-field';
import { formatDay } from '../format/format-dates';
import { t } from '../locales/card-words';
import type { LoggedUse } from './card-port';

/** Logs that the contact was used as a reference. Beyond the cap, the rest or the consent it warns and lets the user go on: it has happened. */
export function UseForm({
  shown,
  today,
  error,
  isBusy,
  onSave,
  onCancel,
}: {
  shown: ContactCard;
  today: Day;
  error: string | null;
  isBusy: boolean;
  onSave: (use: LoggedUse) => void;
  onCancel: () => void;
}) {
  const [type, setType] = useState(() => likeliestType(shown, today));
  const [on, setOn] = useState(today);
  const [note, setNote] = useState('');
  const isDayWrong = on === '' || on > today;
  const warnings = findWarnings(shown, type, on);
  const save = () => {
    if (!isDayWrong) onSave({ type, on, ...(note.trim() === '' ? {} : { note: note.trim() }) });
  };
  return (
    <InlineForm
      label={t('use.log')}
      submit={t(warnings.length > 0 ? 'use.log.anyway' : 'use.log.do')}
      error={error}
      isBusy={isBusy}
      onSubmit={save}
      onCancel={onCancel}
    >
      <SelectField
        label={t('use.type')}
        value={type}
        options={PARTICIPATION_TYPES.map((one) => [one, t(`part.${one}`)] as const)}
        onChoose={setType}
      />
      <div className="form-pair">
        <DateField
          label={t('use.day')}
          value={on}
          latest={today}
          error={isDayWrong ? t('use.day.wrong') : undefined}
          onInput={setOn}
        />
        <TextField label={t('use.note')} value={note} onInput={setNote} />
      </div>
      <div className="warnings" aria-live="polite">
        {warnings.map((warning) => (
          <Note key={warning} tone="warn">
            {warning}
          </Note>
        ))}
      </div>
    </InlineForm>
  );
}

/** The agreed type that was used most of late, else the first that is agreed, else a reference call. */
function likeliestType({ contact, advocacy }: ContactCard, today: Day): ParticipationType {
  const agreed = contact.participations.filter((one) => isAgreed(one, today)).map((one) => one.type);
  const timesUsed = (type: ParticipationType) => advocacy.latestUses.filter((use) => use.type === type).length;
  return agreed.toSorted((a, b) => timesUsed(b) - timesUsed(a))[0] ?? 'reference-call';
}

function findWarnings({ contact, uses, useLimit }: ContactCard, type: ParticipationType, on: Day): string[] {
  const said = contact.participations.find((one) => one.type === type);
  const word = t(`part.${type}`);
  const warnings: [string, boolean][] = [
    [t('use.warn.cap', { cap: useLimit.cap, days: useLimit.windowDays }), uses.left === 0],
    [
      t('use.warn.cooling', { day: formatDay(uses.coolingUntil ?? '') }),
      uses.coolingUntil !== undefined && on < uses.coolingUntil,
    ],
    [t('use.warn.no', { type: word }), said?.consent === 'no'],
    [
      t('use.warn.expired', { type: word, day: formatDay(said?.validUntil ?? '') }),
      said?.consent === 'agreed' && !isAgreed(said, on),
    ],
  ];
  return warnings.filter(([, holds]) => holds).map(([warning]) => warning);
}
