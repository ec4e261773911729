import type { NameReading, Reading } from '../domain/observation';
import { cleanPersonName } from '../text/clean-person-name';

/** A name with what its owner put around it apart. */
export function readName(shown: Reading<string> | null): NameReading | null {
  if (!shown) return null;
  const value = cleanPersonName(shown.value);
  return value === shown.value ? shown : { ...shown, value, raw: shown.value };
}
