import { Icon } from './icon';

/** Something failed; the text says what to do. */
export function ErrorNote({ text }: { text: string }) {
  return (
    <p className="note tone-bad" role="alert">
      <Icon name="warning" />
      {text}
    </p>
  );
}
