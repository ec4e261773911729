import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../locales/card-words';
import { ErrorNote } from './error-note';

/**
 * A small form that opens where its step stands. It takes the keyboard when it shows, Enter saves, Escape drops it; when something is
 * wrong the keyboard goes to the first field that is marked so. Whoever opens it gives the keyboard back (`useOpenerFocus`).
 */
export function InlineForm({
  label,
  submit,
  error = null,
  isBusy = false,
  isGrave = false,
  onSubmit,
  onCancel,
  children,
}: {
  /** What the form is about, shown over it. */
  label: string;
  /** The words of the button that saves. */
  submit: string;
  /** What is wrong with the whole of it, or why saving failed. */
  error?: string | null;
  isBusy?: boolean;
  isGrave?: boolean;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}) {
  const formRef = useRef<HTMLFormElement>(null);
  const [attempts, setAttempts] = useState(0);

  // Before the next key comes: it is meant for the form.
  useLayoutEffect(() => {
    const form = formRef.current;
    const wrong = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (attempts > 0) wrong?.focus();
    else form?.querySelector<HTMLElement>('input, select, textarea, button')?.focus();
  }, [attempts]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    // Whatever is pressed here is meant for the form, not for the surface around it.
    event.stopPropagation();
    // Enter would open a select, which Space and the arrows do already.
    const isSaving = event.key === 'Enter' && (event.target as Element).matches('select');
    if (event.key !== 'Escape' && !isSaving) return;
    event.preventDefault();
    if (isSaving) formRef.current?.requestSubmit();
    else onCancel();
  };

  return (
    <form
      ref={formRef}
      className="inline-form"
      aria-label={label}
      aria-busy={isBusy}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (isBusy) return;
        onSubmit();
        setAttempts((before) => before + 1);
      }}
    >
      <p className="inline-form-title">{label}</p>
      {children}
      {error !== null && <ErrorNote text={error} />}
      <div className="row">
        <button className={isGrave ? 'button danger' : 'button primary'} type="submit" aria-disabled={isBusy}>
          {submit}
        </button>
        <button className="button plain" type="button" onClick={onCancel}>
          {t('do.cancel')}
        </button>
      </div>
    </form>
  );
}
