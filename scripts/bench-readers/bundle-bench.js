import { resolve } from 'node:path';
import { bundleScript } from '../build/bundle-script.js';

const ENTRY = resolve(import.meta.dirname, '../../test/bench/readers/in-page.ts');

/** The readers, the mutators and the comparison as one script for a page. */
export function bundleBench() {
  return bundleScript(ENTRY, 'bench');
}
