import { useRef, useState } from 'preact/hooks';
import type { Finding } from '../../domain/verdict';
import { ChangeText } from '../components/change-text';
import { IconButton } from '../components/icon-button';
import { formatMonth } from '../format/format-dates';
import { takeFocus } from '../hooks/use-opener-focus';
import { t } from '../locales/card-words';
import type { Shortcuts } from './shortcuts';

/** One field's difference: accept, edit before accepting, or dismiss. Enter, E and D do the same while the row has the keyboard. */
export function FindingRow({
  finding,
  isBusy,
  canEdit,
  onAccept,
  onDismiss,
}: {
  finding: Finding;
  isBusy: boolean;
  canEdit: boolean;
  onAccept: (value?: string) => void;
  onDismiss: () => void;
}) {
  const [isEditing, setEditing] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const field = t(`field.${finding.field}`);
  const stopEditing = () => {
    setEditing(false);
    row.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== row.current || event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Shortcuts = { enter: () => onAccept(), d: onDismiss, ...(canEdit && { e: () => setEditing(true) }) };
    const step = keys[event.key.toLowerCase()];
    if (step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    step();
  };
  return (
    <li ref={row} className="finding" data-finding={finding.field} tabIndex={-1} onKeyDown={onKeyDown}>
      <div>
        <p className="soft small">
          {field}
          {finding.since !== undefined && ` · ${t('card.since', { month: formatMonth(finding.since) })}`}
        </p>
        <ChangeText from={finding.stored} to={finding.seen} />
      </div>
      {!isEditing && (
        <div className="tools">
          <IconButton
            isFramed
            icon="check"
            isBusy={isBusy}
            label={t('do.accept.field', { field, value: finding.seen })}
            onPress={() => onAccept()}
          />
          {canEdit && (
            <IconButton
              icon="pencil"
              isBusy={isBusy}
              label={t('do.edit.field', { field })}
              onPress={() => setEditing(true)}
            />
          )}
          <IconButton
            icon="cross"
            isBusy={isBusy}
            label={t('do.dismiss.field', { field, value: finding.seen })}
            onPress={onDismiss}
          />
        </div>
      )}
      {isEditing && <EditForm label={field} initial={finding.seen} onSave={onAccept} onCancel={stopEditing} />}
    </li>
  );
}

function EditForm({
  label,
  initial,
  onSave,
  onCancel,
}: {
  label: string;
  initial: string;
  onSave: (value: string) => void;
  onCancel: () => void;
}) {
  const [value, setValue] = useState(initial);
  const isEmpty = value.trim() === '';
  const save = () => {
    if (!isEmpty) onSave(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Enter') save();
    else onCancel();
  };
  return (
    <div className="edit">
      <input
        ref={takeFocus}
        className="field"
        aria-label={label}
        value={value}
        maxLength={500}
        onInput={(event) => setValue(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div className="row">
        <button className="button primary" aria-disabled={isEmpty} onClick={save}>
          {t('do.save')}
        </button>
        <button className="button plain" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
    </div>
  );
}
