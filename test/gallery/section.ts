import type { ComponentChildren } from 'preact';

/** One look that a component can have. */
export interface State {
  name: string;
  node: ComponentChildren;
  /** Takes the whole width. */
  isWide?: boolean;
  /** Its first button is pressed when it shows, so that what it opens is seen. */
  isPressed?: boolean;
}

/** A component in all its states. docs/design.md is written from these. */
export interface Section {
  name: string;
  /** Where it stands, from the folder of components. */
  file: string;
  /** What it is for. */
  purpose: string;
  /** What keys do in it, where it has any beyond those of every button and field. */
  keys?: string;
  states: State[];
}
