import { describe, expect, it } from 'vitest';
import { accountKeys, contactKeys } from '../../src/identity/contact-keys';
import { observationKeys } from '../../src/identity/observation-keys';
import { personNameKeys } from '../../src/text/person-name-keys';
import { contact, person } from './build-people';

describe('look-up keys', () => {
  it('of a contact cover its identities and both forms of its name', () => {
    const known = { ...contact('1', 'Annie Example (she/her)', 'Acme', 'slug:ann', 'urn:T1') };
    known.name = { full: 'Annie Example (she/her)', given: 'Ann', family: 'Example-Muster' };
    expect(contactKeys(known)).toEqual({
      profileKeys: ['slug:ann', 'urn:T1'],
      externalKeys: ['salesforce:0031'],
      nameKeys: expect.arrayContaining([...personNameKeys('Annie Example'), ...personNameKeys('Ann Example-Muster')]),
    });
  });

  it('of an account cover the names it had', () => {
    const keys = accountKeys({ externalIds: [], name: 'Acme Inc.', formerNames: ['Oldacme GmbH', '—'] });
    expect(keys).toEqual({ externalKeys: [], nameKeys: ['acme', 'oldacme'] });
  });

  it('of a page meet those of the contact', () => {
    const keys = observationKeys(person('Anna Example, PhD', [], { memberId: '77' }));
    expect(keys).toEqual({
      profileKeys: ['urn:T1', 'member:77', 'slug:ann'],
      nameKeys: personNameKeys('Anna Example'),
    });
    expect(observationKeys(person('', [], { name: null })).nameKeys).toEqual([]);
  });
});
