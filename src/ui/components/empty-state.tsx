import type { ReactNode } from 'react';

/** A place with nothing in it yet: what would be here, and what to do so that it is. */
export function EmptyState({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p className="soft">{text}</p>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}
