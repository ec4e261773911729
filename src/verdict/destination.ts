import type { Destination } from '../domain/verdict';
import type { JudgedPosition } from './judge-position';

/** Where a position took the person. */
export function toDestination({ position }: JudgedPosition): Destination {
  const destination: Destination = {
    company: position.company ?? '',
    title: position.title ?? '',
    companyUrl: position.companyUrl,
  };
  return position.start === null ? destination : { ...destination, since: position.start };
}
