import { useMemo } from 'preact/hooks';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../../domain/correction';
import { EXPORT_TARGETS, type ExportTarget } from '../../../domain/export-target';
import type { Program } from '../../../domain/program';
import { More } from '../../components/more';
import { t } from '../../locales/page-words';
import { listCountries } from './countries';
import { Labelled } from './labelled';
import type { ProgramDraft } from './program-draft';

/** Where a program's corrections go: the form for all of them, the fields that another system feeds, and how a move is written. */
export function HomesFields({
  draft: { exportTo, homes, moves, phoneRegion },
  set,
}: {
  draft: ProgramDraft;
  set: (change: Partial<ProgramDraft>) => void;
}) {
  const setHome = (field: CorrectableField, target: ExportTarget | null) => {
    const changed = { ...homes };
    delete changed[field];
    set({ homes: target === null ? changed : { ...changed, [field]: target } });
  };
  const countries = useMemo(listCountries, []);
  const homeCount = Object.keys(homes).length;
  return (
    <fieldset className="form homes-form">
      <legend>{t('homes.title')}</legend>
      <p className="soft">{t('homes.text')}</p>
      <Labelled label={t('homes.exportTo')} {...(exportTo === null ? {} : { hint: t(`target.when.${exportTo}`) })}>
        <TargetSelect
          value={exportTo}
          none={t('homes.exportTo.unset')}
          onChoose={(target) => set({ exportTo: target })}
        />
      </Labelled>
      <More
        label={
          <span>
            {t('homes.fields')} {homeCount > 0 && <span className="count">{homeCount}</span>}
          </span>
        }
        isOpen={homeCount > 0}
      >
        <ul className="homes">
          {CORRECTABLE_FIELDS.map((field) => (
            <li key={field}>
              <label>
                <span aria-hidden="true">{t(`field.${field}`)}</span>
                <TargetSelect
                  value={homes[field] ?? null}
                  none={t('homes.field.default')}
                  label={t('homes.field.label', { field: t(`field.${field}`) })}
                  onChoose={(target) => setHome(field, target)}
                />
              </label>
            </li>
          ))}
        </ul>
      </More>
      <Labelled label={t('homes.moves')} hint={t('homes.moves.hint')}>
        <select
          className="field"
          value={moves}
          onChange={(event) => set({ moves: event.currentTarget.value as Program['moves'] })}
        >
          <option value="mark-left">{t('homes.moves.mark-left')}</option>
          <option value="move-account">{t('homes.moves.move-account')}</option>
        </select>
      </Labelled>
      <Labelled label={t('homes.region')}>
        <select
          className="field"
          value={phoneRegion}
          onChange={(event) => set({ phoneRegion: event.currentTarget.value })}
        >
          <option value="">{t('homes.region.unset')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </Labelled>
    </fieldset>
  );
}

function TargetSelect({
  value,
  none,
  label,
  onChoose,
}: {
  value: ExportTarget | null;
  /** What it means to choose no form. */
  none: string;
  label?: string;
  onChoose: (target: ExportTarget | null) => void;
}) {
  return (
    <select
      className="field"
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(EXPORT_TARGETS.find((one) => one === event.currentTarget.value) ?? null)}
    >
      <option value="">{none}</option>
      {EXPORT_TARGETS.map((target) => (
        <option key={target} value={target}>
          {t(`target.${target}`)}
        </option>
      ))}
    </select>
  );
}
