import { describe, expect, it } from 'vitest';
import { companyKeyOf, parseCompanyAddress } from '../../src/text/company-address';

const acme = { kind: 'company', id: null, slug: 'acme' };
const number = { kind: 'company', id: '5049', slug: null };

describe('parseCompanyAddress', () => {
  it.each([
    'https://www.linkedin.com/company/acme',
    'https://www.linkedin.com/company/acme/',
    'https://www.linkedin.com/company/Acme/life/?trk=x#top',
    'https://www.linkedin.com/company/acme/people/',
    'https://de.linkedin.com/company/acme?trk=public_profile',
    'http://linkedin.com//company//acme',
    'https://www.linkedin.com:443/mwlite/company/acme',
    'www.linkedin.com/company/acme',
    '//www.linkedin.com/company/acme',
    '/company/acme/posts/',
    '/company/%61cme',
    ' https://www.linkedin.com/company/acme/ ',
  ])('reads the slug in %s', (url) => expect(parseCompanyAddress(url)).toEqual(acme));

  it.each([
    'https://www.linkedin.com/company/5049/',
    'https://www.linkedin.com/sales/company/5049?_ntb=UN950tHc%3D%3D',
    'https://www.linkedin.com/sales/company/5049/people',
    '/sales/company/5049',
    '/company/5049?trk=x',
    'https://www.linkedin.com/company-beta/5049/',
  ])('reads the number in %s', (url) => expect(parseCompanyAddress(url)).toEqual(number));

  it('tells kinds of pages apart', () => {
    expect(parseCompanyAddress('https://www.linkedin.com/school/1646/')).toEqual({
      kind: 'school',
      id: '1646',
      slug: null,
    });
    expect(parseCompanyAddress('/showcase/acme-cloud')).toEqual({ kind: 'showcase', id: null, slug: 'acme-cloud' });
  });

  it('compares slugs decoded and composed', () => {
    const composed = { kind: 'company', id: null, slug: 'société-example' };
    expect(parseCompanyAddress('/company/soci%C3%A9t%C3%A9-example')).toEqual(composed);
    expect(parseCompanyAddress('/company/socie\u0301te\u0301-Example')).toEqual(composed);
    expect(parseCompanyAddress('/company/50%-off')).toEqual({ kind: 'company', id: null, slug: '50%-off' });
  });

  it.each([
    'https://www.linkedin.com/search/results/all/?keywords=Acme',
    'https://www.linkedin.com/in/company/acme',
    'https://www.linkedin.com/company/',
    'https://www.linkedin.com/company/unavailable/',
    'https://www.linkedin.com/company/a b/',
    'https://www.linkedin.com/companyx/acme',
    'https://www.linkedin.com/sales/lead/ACwAA1,x,y',
    'https://example.org/company/acme',
    'https://notlinkedin.com/company/acme',
    'https://linkedin.com.example.org/company/acme',
    'javascript:/company/acme',
    'company acme',
    '',
  ])('names none in %s', (url) => expect(parseCompanyAddress(url)).toBeNull());
});

describe('companyKeyOf', () => {
  it('is the same number in Sales Navigator', () => {
    expect(companyKeyOf('https://www.linkedin.com/sales/company/5049?x=1')).toBe(
      companyKeyOf('https://www.linkedin.com/company/5049/'),
    );
  });

  it('is the slug where there is no number, and nothing without an address', () => {
    expect(companyKeyOf('https://www.linkedin.com/company/Acme/')).toBe('acme');
    expect(companyKeyOf('https://example.org/')).toBeNull();
    expect(companyKeyOf(null)).toBeNull();
  });
});
