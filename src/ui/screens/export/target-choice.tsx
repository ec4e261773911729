import { EXPORT_TARGETS, type ExportTarget } from '../../../domain/export-target';
import { More } from '../../components/more';
import { t } from '../../locales/page-words';

/** In which form this export goes out: each correction to the home of its field, or all of them in one form. */
export function TargetChoice({
  target,
  onChoose,
}: {
  /** Null: each to the home of its field. */
  target: ExportTarget | null;
  onChoose: (target: ExportTarget | null) => void;
}) {
  const name = target === null ? t('export.form.home.name') : t(`target.${target}`);
  return (
    <div className="panel">
      <More
        label={
          <span>
            {t('label.colon', { label: t('export.form') })} <strong>{name}</strong>
          </span>
        }
      >
        <fieldset className="targets">
          <legend className="sr-only">{t('export.form')}</legend>
          <Choice isChosen={target === null} name={t('export.form.home')} onChoose={() => onChoose(null)} />
          {EXPORT_TARGETS.map((one) => (
            <Choice
              key={one}
              isChosen={target === one}
              name={t(`target.${one}`)}
              text={t(`target.when.${one}`)}
              onChoose={() => onChoose(one)}
            />
          ))}
        </fieldset>
      </More>
    </div>
  );
}

function Choice({
  isChosen,
  name,
  text,
  onChoose,
}: {
  isChosen: boolean;
  name: string;
  text?: string;
  onChoose: () => void;
}) {
  return (
    <label className="target">
      <input type="radio" name="export-target" checked={isChosen} onChange={onChoose} />
      <span>
        <span className="target-name">{name}</span>
        {text !== undefined && <span className="soft small block">{text}</span>}
      </span>
    </label>
  );
}
