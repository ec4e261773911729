/** How far something has come, in words and as a bar. `share` is null while nobody can tell. */
export function ProgressBar({ label, share, text }: { label: string; share: number | null; text?: string }) {
  return (
    <div className="progress">
      <progress aria-label={label} aria-valuetext={text} max={1} {...(share === null ? {} : { value: share })} />
      {text !== undefined && <p className="soft small">{text}</p>}
    </div>
  );
}
