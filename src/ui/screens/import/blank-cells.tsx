import { t } from '../../locales/page-words';
import type { Draft } from './draft';

const CHOICES: readonly Draft['blanks'][] = ['keep', 'erase'];

/** Asks what a blank cell means for this import. */
export function BlankCells({
  blanks,
  onChoose,
}: {
  blanks: Draft['blanks'];
  onChoose: (blanks: Draft['blanks']) => void;
}) {
  return (
    <fieldset className="options">
      <legend>{t('import.blanks')}</legend>
      {CHOICES.map((choice) => (
        <label key={choice} className="option">
          <input type="radio" name="blanks" checked={blanks === choice} onChange={() => onChoose(choice)} />
          <span>
            {t(`import.blanks.${choice}`)}
            <span className="soft small block">{t(`import.blanks.${choice}.text`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
