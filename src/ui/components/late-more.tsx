import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Icon } from './icon';

/** Details that are a click away, and so many that they are read and drawn only while they show. */
export function LateMore({ label, draw }: { label: string; draw: () => ComponentChildren }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="more" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="chevron" />
        {label}
      </summary>
      {isOpen && draw()}
    </details>
  );
}
