import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What a control inside a field is given, so that it is named, described and marked as wrong. */
export interface ControlProps {
  id: string;
  className: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** What every field of a form says about itself. */
export interface FieldWords {
  label: string;
  /** A line that helps. */
  hint?: string | undefined;
  /** Why what stands there cannot be taken; the field is marked as wrong. */
  error?: string | undefined;
}

/** A control with its name over it, and under it a line that helps or says what is wrong. */
export function Field({
  label,
  hint,
  error,
  children,
}: FieldWords & { children: (control: ControlProps) => ComponentChildren }) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(Boolean);
  return (
    <div className="labelled">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: 'field',
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': error !== undefined,
      })}
      {hint !== undefined && (
        <span id={`${id}-hint`} className="soft small">
          {hint}
        </span>
      )}
      {error !== undefined && (
        <span id={`${id}-error`} className="field-error small">
          {error}
        </span>
      )}
    </div>
  );
}
