import { describe, expect, it } from 'vitest';
import { accountKeys, contactKeys } from '../../src/identity/contact-keys';
import { observationKeys } from '../../src/identity/observation-keys';
import { contact, person } from './build-people';

/** A contact whose name in full and in parts are two names. */
function annWithParts() {
  const known = contact('1', 'Annie Example (she/her)', 'Acme', 'slug:ann', 'urn:T1');
  return { ...known, name: { full: 'Annie Example (she/her)', given: 'Ann', family: 'Example-Muster' } };
}

describe('look-up keys', () => {
  it('of a contact cover its identities', () => {
    const { profileKeys, externalKeys } = contactKeys(annWithParts());
    expect({ profileKeys, externalKeys }).toEqual({
      profileKeys: ['slug:ann', 'urn:T1'],
      externalKeys: ['salesforce:0031'],
    });
  });

  it.each([
    ['Anna Example, PhD', true],
    ['Ann Muster', true],
    ['Bert Other', false],
  ])('of a contact meet those of a page that shows %j: %s', (name, expected) => {
    const ofPage = observationKeys(person(name, [])).nameKeys;
    expect(contactKeys(annWithParts()).nameKeys.some((key) => ofPage.includes(key))).toBe(expected);
  });

  it('of a contact without a name are none of a name', () => {
    expect(contactKeys(contact('1', 'ann.example@acme.example', 'Acme', 'slug:ann')).nameKeys).toEqual([]);
  });

  it('of an account cover the names it had', () => {
    const keys = accountKeys({ externalIds: [], name: 'Acme Inc.', formerNames: ['Oldacme GmbH', '—'] });
    expect(keys).toEqual({ externalKeys: [], nameKeys: ['acme', 'oldacme'] });
  });

  it('of a page cover its identities, and its name where it shows one', () => {
    const { profileKeys } = observationKeys(person('Anna Example', [], { memberId: '77' }));
    expect(profileKeys).toEqual(['urn:T1', 'member:77', 'slug:ann']);
    expect(observationKeys(person('', [], { name: null })).nameKeys).toEqual([]);
  });
});
