import { describe, expect, it } from 'vitest';
import { evenSpelling } from '../../src/text/even-spelling';

describe('evenSpelling', () => {
  it.each([
    ['labour', 'labor'],
    ['fulfilment', 'fulfillment'],
    ['organisation', 'organization'],
    ['centre', 'center'],
    ['catalogue', 'catalog'],
    ['defence', 'defense'],
    ['geschaftsfuhrer', 'geschaeftsfuehrer'],
  ])('%s is %s', (a, b) => {
    expect(evenSpelling(a)).toBe(evenSpelling(b));
  });

  it.each([
    ['sales', 'scales'],
    ['planer', 'plainer'],
    ['tour', 'tore'],
    ['ii', 'i'],
    ['iii', 'ii'],
  ])('%s is not %s', (a, b) => {
    expect(evenSpelling(a)).not.toBe(evenSpelling(b));
  });
});
