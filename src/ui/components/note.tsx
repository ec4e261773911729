import type { ComponentChildren } from 'preact';
import type { Tone } from '../../messaging/look';
import { Icon, type IconName } from './icon';

const ICONS: Record<Tone, IconName> = {
  good: 'check',
  warn: 'warning',
  bad: 'warning',
  info: 'info',
  quiet: 'note',
};

/** Something the user should know before going on: its colour and its icon say how weighty it is. */
export function Note({
  tone,
  icon = ICONS[tone],
  children,
}: {
  tone: Tone;
  icon?: IconName;
  children: ComponentChildren;
}) {
  return (
    <div className={`note tone-${tone}`}>
      <Icon name={icon} />
      <div>{children}</div>
    </div>
  );
}
