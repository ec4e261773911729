import type { ComponentChildren } from 'preact';

/** A place with nothing in it yet: what would be here, and what to do so that it is. */
export function EmptyState({
  title,
  text,
  isScreen = false,
  children,
}: {
  title: string;
  text: string;
  /** It is all that the screen shows, so its title is the screen's. */
  isScreen?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div className="empty">
      {isScreen ? <h1>{title}</h1> : <h2>{title}</h2>}
      <p className="soft">{text}</p>
      {children !== undefined && <div className="row">{children}</div>}
    </div>
  );
}
