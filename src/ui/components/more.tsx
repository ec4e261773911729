import type { ReactNode } from 'react';
import { Icon } from './icon';

/** Details that are a click away. */
export function More({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className="more">
      <summary>
        <Icon name="chevron" />
        {label}
      </summary>
      {children}
    </details>
  );
}
