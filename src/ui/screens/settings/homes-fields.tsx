import { useMemo } from 'preact/hooks';
import { CORRECTABLE_FIELDS, type CorrectableField } from '../../../domain/correction';
import { EXPORT_TARGETS, type ExportTarget } from '../../../domain/export-target';
import type { Program } from '../../../domain/program';
import { More } from '../../components/more';
import { SelectField } from '../../components/select-field';
import { t } from '../../locales/page-words';
import { listCountries } from './countries';
import type { ProgramDraft } from './program-draft';

/** No form is chosen. */
const NONE = '';

/** Where a program's corrections go: the form for all of them, the fields that another system feeds, and how a move is written. */
export function HomesFields({
  draft: { exportTo, homes, moves, phoneRegion },
  set,
}: {
  draft: ProgramDraft;
  set: (change: Partial<ProgramDraft>) => void;
}) {
  const setHome = (field: CorrectableField, target: ExportTarget | typeof NONE) => {
    const changed = { ...homes };
    delete changed[field];
    set({ homes: target === NONE ? changed : { ...changed, [field]: target } });
  };
  const countries = useMemo(listCountries, []);
  const homeCount = Object.keys(homes).length;
  return (
    <fieldset className="form homes-form">
      <legend>{t('homes.title')}</legend>
      <p className="soft">{t('homes.text')}</p>
      <SelectField
        label={t('homes.exportTo')}
        hint={exportTo === null ? undefined : t(`target.when.${exportTo}`)}
        value={exportTo ?? NONE}
        options={targetsOr(t('homes.exportTo.unset'))}
        onChoose={(target) => set({ exportTo: target === NONE ? null : target })}
      />
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
                <select
                  className="field"
                  aria-label={t('homes.field.label', { field: t(`field.${field}`) })}
                  value={homes[field] ?? NONE}
                  onChange={(event) => setHome(field, event.currentTarget.value as ExportTarget | typeof NONE)}
                >
                  {targetsOr(t('homes.field.default')).map(([target, words]) => (
                    <option key={target} value={target}>
                      {words}
                    </option>
                  ))}
                </select>
              </label>
            </li>
          ))}
        </ul>
      </More>
      <SelectField<Program['moves']>
        label={t('homes.moves')}
        hint={t('homes.moves.hint')}
        value={moves}
        options={[
          ['mark-left', t('homes.moves.mark-left')],
          ['move-account', t('homes.moves.move-account')],
        ]}
        onChoose={(chosen) => set({ moves: chosen })}
      />
      <SelectField
        label={t('homes.region')}
        value={phoneRegion}
        options={[['', t('homes.region.unset')], ...countries.map(({ code, name }) => [code, name] as const)]}
        onChoose={(chosen) => set({ phoneRegion: chosen })}
      />
    </fieldset>
  );
}

/** The forms of files, behind what it means to choose none. */
function targetsOr(none: string) {
  return [[NONE, none] as const, ...EXPORT_TARGETS.map((target) => [target, t(`target.${target}`)] as const)];
}
