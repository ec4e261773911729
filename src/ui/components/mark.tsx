/** Muster's mark: a roll of names, one of them ticked. */
export function Mark() {
  return (
    <svg className="mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" className="mark-ground" />
      <path d="M8 9h16M8 23h16" className="mark-line" />
      <path d="M9 16.4l4.2 4L23.5 11" className="mark-gap" />
      <path d="M9 16.4l4.2 4L23.5 11" className="mark-tick" />
    </svg>
  );
}
