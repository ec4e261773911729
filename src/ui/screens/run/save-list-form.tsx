import { useState } from 'preact/hooks';
import { InlineForm } from '../../components/inline-form';
import { TextField } from '../../components/text-field';
import { useTask } from '../../hooks/use-task';
import { t } from '../../locales/page-words';

/** Asks for the name under which rules are kept; a list that has the name is changed. */
export function SaveListForm({
  name: known,
  onSave,
  onCancel,
}: {
  name: string;
  onSave: (name: string) => Promise<void>;
  onCancel: () => void;
}) {
  const [name, setName] = useState(known);
  const task = useTask();
  return (
    <InlineForm
      label={t('runs.save')}
      submit={t('do.save.change')}
      error={task.error}
      isBusy={task.isBusy}
      onSubmit={() => task.run(() => onSave(name))}
      onCancel={onCancel}
    >
      <TextField label={t('runs.save.name')} hint={t('runs.save.hint')} value={name} longest={80} onInput={setName} />
    </InlineForm>
  );
}
