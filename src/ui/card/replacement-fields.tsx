import type { DepartureChoices, Successor } from '../../domain/departure';
import type { Id } from '../../domain/ids';
import { DateField } from '../components/date-field';
import { sayJob } from '../components/say-job';
import { SelectField } from '../components/select-field';
import { TextField } from '../components/text-field';
import { t } from '../locales/card-words';

type Replacement = NonNullable<DepartureChoices['replacement']>;

/** The search for a successor: whether there is one, who looks, until when, and who may take the place. */
export function ReplacementFields({
  proposed,
  replacement,
  successors,
  onChange,
}: {
  /** Null where one is searched for already. */
  proposed: Replacement | null;
  replacement: Replacement | null;
  successors: readonly Successor[];
  onChange: (replacement: Replacement | null) => void;
}) {
  if (proposed === null) return <p className="soft">{t('departure.search.already')}</p>;
  const choose = (candidateId: Id) => {
    const { owner, dueOn } = replacement ?? proposed;
    onChange(candidateId === '' ? { owner, dueOn } : { owner, dueOn, candidateId });
  };
  return (
    <>
      <label className="row">
        <input
          type="checkbox"
          checked={replacement !== null}
          onChange={(event) => onChange(event.currentTarget.checked ? proposed : null)}
        />
        {t('departure.search')}
      </label>
      {replacement !== null && (
        <div className="indented stacked">
          <div className="form-pair">
            <TextField
              label={t('next.owner')}
              value={replacement.owner}
              onInput={(owner) => onChange({ ...replacement, owner })}
            />
            <DateField
              label={t('next.due')}
              value={replacement.dueOn}
              onInput={(dueOn) => onChange({ ...replacement, dueOn: dueOn || proposed.dueOn })}
            />
          </div>
          {successors.length > 0 && (
            <SelectField
              label={t('departure.candidate')}
              value={replacement.candidateId ?? ''}
              options={[
                ['', t('departure.candidate.none')],
                ...successors.map((one) => [one.contactId, nameOf(one)] as const),
              ]}
              onChoose={choose}
            />
          )}
        </div>
      )}
    </>
  );
}

function nameOf({ name, title, status }: Successor): string {
  const about = [sayJob({ title, company: '' }), status === null ? '' : t(`status.${status}`)];
  return [name, ...about].filter((part) => part !== '').join(' · ');
}
