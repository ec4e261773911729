/** How far something has come, as a bar and in words. `share` is null while nobody can tell. */
export function ProgressBar({ label, share, text }: { label: string; share: number | null; text: string }) {
  return (
    <div className="progress">
      <progress
        aria-label={label}
        aria-valuetext={text || undefined}
        max={1}
        {...(share === null ? {} : { value: share })}
      />
      {/* The line keeps its height while there is nothing to say. */}
      <p className="soft small">{text || '\u00a0'}</p>
    </div>
  );
}
