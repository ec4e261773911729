import type { ComponentChildren } from 'preact';
import { Icon } from './icon';

/** Details that are a click away. */
export function More({
  label,
  isOpen = false,
  children,
}: {
  label: ComponentChildren;
  /** Open from the start. */
  isOpen?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details className="more" open={isOpen}>
      <summary>
        <Icon name="chevron" />
        {label}
      </summary>
      {children}
    </details>
  );
}
