import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from '../components/icon';

/** A state of the card with nothing to decide: a heading, a sentence and perhaps one button. */
export function PlainState({
  icon,
  title,
  text,
  children,
}: {
  icon: IconName;
  title: string;
  text: string;
  children?: ComponentChildren;
}) {
  return (
    <div className="plain-state">
      <h2>
        <Icon name={icon} />
        {title}
      </h2>
      <p className="soft">{text}</p>
      {children}
    </div>
  );
}
