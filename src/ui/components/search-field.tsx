import { PageIcon } from './page-icon';

/** The longest text that is searched for. */
const LONGEST = 200;

/** A field to search a list by. */
export function SearchField({
  label,
  text,
  onInput,
}: {
  label: string;
  text: string;
  onInput: (text: string) => void;
}) {
  return (
    <span className="search">
      <PageIcon name="search" />
      <input
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
