import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Details that are a click away. */
export function More({
  label,
  isOpen = false,
  children,
}: {
  label: ReactNode;
  /** Open from the start. */
  isOpen?: boolean;
  children: ReactNode;
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
