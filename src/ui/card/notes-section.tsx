import { useState } from 'preact/hooks';
import { InlineForm } from '../components/inline-form';
import { TextArea } from '../components/text-area';
import { t } from '../locales/card-words';
import { Fold } from './fold';

/** The notes about the contact, to be read and written. */
export function NotesSection({
  notes,
  isEditing,
  canEdit,
  error,
  isBusy,
  onEdit,
  onSave,
  onCancel,
}: {
  notes: string;
  isEditing: boolean;
  canEdit: boolean;
  error: string | null;
  isBusy: boolean;
  onEdit: () => void;
  onSave: (notes: string) => void;
  onCancel: () => void;
}) {
  return (
    <Fold name="notes" label={t('notes.title')} gist={notes === '' ? t('notes.none') : firstLine(notes)}>
      {isEditing && <NotesForm notes={notes} error={error} isBusy={isBusy} onSave={onSave} onCancel={onCancel} />}
      {!isEditing && notes !== '' && <p className="note-text">{notes}</p>}
      {canEdit && (
        // It stays while the form is open: the keyboard comes back to it.
        <button className="button" type="button" hidden={isEditing} aria-disabled={isBusy} onClick={onEdit}>
          {t(notes === '' ? 'notes.write' : 'notes.edit')}
        </button>
      )}
    </Fold>
  );
}

function NotesForm({
  notes,
  error,
  isBusy,
  onSave,
  onCancel,
}: {
  notes: string;
  error: string | null;
  isBusy: boolean;
  onSave: (notes: string) => void;
  onCancel: () => void;
}) {
  const [text, setText] = useState(notes);
  return (
    <InlineForm
      label={t('notes.edit')}
      submit={t('do.keep')}
      error={error}
      isBusy={isBusy}
      onSubmit={() => onSave(text)}
      onCancel={onCancel}
    >
      <TextArea label={t('notes.title')} value={text} rows={5} onInput={setText} />
    </InlineForm>
  );
}

function firstLine(notes: string): string {
  return notes.trimStart().split('\n', 1)[0] ?? '';
}
