import { describe, expect, it } from 'vitest';
import { isSalesforceId, readSalesforceId } from '../../../src/exchange/values/salesforce-id';

describe('readSalesforceId', () => {
  it('gives the 18-character form, by which ids that differ in case only stay apart', () => {
    expect(readSalesforceId('003Ax00000bCdEf', 'contact')).toEqual({ id: '003Ax00000bCdEfIAK' });
    expect(readSalesforceId('003Ax00000bCdeF', 'contact')).toEqual({ id: '003Ax00000bCdeFIAS' });
    expect(readSalesforceId('001000000000000', 'account')).toEqual({ id: '001000000000000AAA' });
    expect(readSalesforceId('003ABABCDEFGHIJ', 'contact')).toEqual({ id: '003ABABCDEFGHIJY55' });
  });

  it('takes the 18-character form as it is, and notices a changed case', () => {
    expect(readSalesforceId('003Ax00000bCdEfIAK', 'contact')).toEqual({ id: '003Ax00000bCdEfIAK' });
    expect(readSalesforceId('003ax00000bcdefIAK', 'contact')).toHaveProperty('wrong');
    expect(readSalesforceId('003AX00000BCDEFIAK', 'contact')).toHaveProperty('wrong');
  });

  it('refuses ids of other records', () => {
    expect(readSalesforceId('001Ax00000bCdEf', 'contact')).toHaveProperty('wrong');
    expect(readSalesforceId('003Ax00000bCdEf', 'account')).toHaveProperty('wrong');
  });

  it.each(['', '003', '003Ax00000bCdE!', '003Ax00000bCdEfIA', 'x03Ax00000bCdEf'])('%j is none', (text) => {
    expect(isSalesforceId(text)).toBe(false);
    expect(readSalesforceId(text, 'contact')).toHaveProperty('wrong');
  });
});
