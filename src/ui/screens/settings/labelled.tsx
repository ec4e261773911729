import type { ComponentChildren } from 'preact';

/** A field of a form with its name, and a line that helps. */
export function Labelled({ label, hint, children }: { label: string; hint?: string; children: ComponentChildren }) {
  return (
    <label className="stack">
      {label}
      {children}
      {hint !== undefined && <span className="soft small">{hint}</span>}
    </label>
  );
}
