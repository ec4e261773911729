import type { ComponentChildren } from 'preact';

/** The head of a screen: its name, a line about it, and its main buttons. */
export function PageHead({ title, text, children }: { title: string; text?: string; children?: ComponentChildren }) {
  return (
    <header className="page-head">
      <div>
        <h1>{title}</h1>
        {text !== undefined && <p className="soft">{text}</p>}
      </div>
      {children !== undefined && <div className="row">{children}</div>}
    </header>
  );
}
