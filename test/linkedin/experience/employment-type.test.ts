import { describe, expect, it } from 'vitest';
import { splitEmploymentType } from '../../../src/linkedin/experience/employment-type';

describe('splitEmploymentType', () => {
  it.each([
    ['Acme · Full-time', '', 'Acme', 'Full-time'],
    ['BKL · Vollzeit', '', 'BKL', 'Vollzeit'],
    ['Foo · Bar GmbH · Teilzeit', '', 'Foo · Bar GmbH', 'Teilzeit'],
    ['Foo · Bar GmbH', '', 'Foo · Bar GmbH', null],
    ['Foo · Bar GmbH', 'Foo · Bar GmbH logo', 'Foo · Bar GmbH', null],
    ['Acme · Tam zamanlı', 'Acme logosu', 'Acme', 'Tam zamanlı'],
    ['Full-time', '', 'Full-time', null],
    ['Acme', 'Acme logo', 'Acme', null],
    ['', '', '', null],
  ])('%s (logo: %s)', (line, logo, company, employmentType) => {
    expect(splitEmploymentType(line, logo)).toEqual({ company, employmentType });
  });
});
