import { controls } from './sections/controls';
import { fields } from './sections/fields';
import { foundations } from './sections/foundations';
import { marks } from './sections/marks';
import { told } from './sections/told';
import type { Section } from './section';

/** Every component of Muster. */
export const SECTIONS: readonly Section[] = [...foundations, ...marks, ...controls, ...fields, ...told];
