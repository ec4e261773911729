import type { ComponentChildren } from 'preact';

/** The heading of a stage of the import. It takes the keyboard when the stage is entered. */
export function StageTitle({ children }: { children: ComponentChildren }) {
  return (
    <h2 className="stage-title" tabIndex={-1}>
      {children}
    </h2>
  );
}
