import { useState } from 'preact/hooks';
import type { MendableField } from '../../../actions/mend-field';
import { t } from '../../locales/page-words';

/** The fields that a blank takes away; the others need a value. */
const CAN_CLEAR: readonly MendableField[] = ['email', 'phone', 'mobile'];

/** A field with what the record says, to be written anew where it stands. */
export function MendForm({
  name,
  field,
  value,
  isLabelled,
  isBusy,
  isWrong,
  onMend,
}: {
  /** Whose field it is. */
  name: string;
  field: MendableField;
  value: string;
  /** There are several fields, so that each has to say which it is. */
  isLabelled: boolean;
  isBusy: boolean;
  /** The last value was refused. */
  isWrong: boolean;
  onMend: (value: string) => void;
}) {
  const [text, setText] = useState(value);
  const clears = text.trim() === '' && value !== '' && CAN_CLEAR.includes(field);
  const isIdle = isBusy || text.trim() === value.trim() || (text.trim() === '' && !clears);
  const words = { field: t(`field.${field}`), name };
  const save = (event: { preventDefault: () => void }) => {
    event.preventDefault();
    if (!isIdle) onMend(text);
  };
  return (
    <form className="row nowrap" onSubmit={save}>
      {isLabelled && <span className="soft small mend-label">{words.field}</span>}
      <input
        className="field"
        type="text"
        inputMode={INPUT_MODES[field]}
        autoComplete="off"
        spellcheck={false}
        aria-label={t('issues.mend', words)}
        aria-invalid={isWrong}
        placeholder={field === 'profileUrl' ? t('issues.paste') : t(`field.${field}`)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <button
        className="button"
        type="submit"
        aria-disabled={isIdle}
        aria-label={clears ? t('issues.clear.of', words) : t('issues.save.of', words)}
      >
        {clears ? t('issues.clear') : t('issues.save')}
      </button>
    </form>
  );
}

/** Which keyboard a phone shows. */
const INPUT_MODES: Record<MendableField, 'email' | 'tel' | 'text' | 'url'> = {
  email: 'email',
  phone: 'tel',
  mobile: 'tel',
  name: 'text',
  title: 'text',
  company: 'text',
  profileUrl: 'url',
};
