import type { Ref } from 'preact';
import { PageIcon } from './page-icon';

/** The longest text that is searched for. */
const LONGEST = 200;

/** A field to search a list by. */
export function SearchField({
  label,
  text,
  inputRef = null,
  onInput,
}: {
  label: string;
  text: string;
  inputRef?: Ref<HTMLInputElement>;
  onInput: (text: string) => void;
}) {
  return (
    <span className="search">
      <PageIcon name="search" />
      <input
        ref={inputRef}
        className="field"
        type="search"
        aria-label={label}
        placeholder={label}
        value={text}
        maxLength={LONGEST}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </span>
  );
}
