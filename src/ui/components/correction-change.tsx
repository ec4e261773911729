import type { Correction } from '../../domain/correction';
import { ChangeText } from './change-text';
import { sayValue } from './say-value';

/** A correction as *old → new*, in words instead of the codes that are stored. */
export function CorrectionChange({ correction: { field, oldValue, newValue } }: { correction: Correction }) {
  return <ChangeText from={sayValue(field, oldValue)} to={sayValue(field, newValue)} />;
}
