import { expect, it } from 'vitest';
import { isSamePage } from '../../src/content/same-page';

const at = (path: string) => `https://www.linkedin.com${path}`;

it.each([
  ['/in/ann/', '/in/ann', true],
  ['/in/ann/', '/in/ann/overlay/contact-info/', true],
  ['/in/ann/', '/in/ann/details/experience/?x=1', true],
  ['/in/Ann/', '/in/ann/#about', true],
  ['/mwlite/profile/in/ann', '/mwlite/profile/in/ann/', true],
  ['/in/ann/', '/in/anna/', false],
  ['/in/ann/', '/feed/', false],
  ['/sales/lead/ACwAAb1,NAME_SEARCH,x1', '/sales/lead/ACwAAb1,NAME_SEARCH,y2?_ntb=z', true],
  ['/sales/lead/ACwAAb1', '/sales/people/ACwAAb1,NAME_SEARCH,y2', true],
  ['/sales/lead/ACwAAb1%2CNAME', '/sales/lead/ACwAAb1,NAME', true],
  ['/sales/lead/ACwAAb1,x', '/sales/lead/ACwAAB1,x', false],
  ['/sales/lead/ACwAAb1,x', '/sales/lead/ACwAAb,1', false],
  ['/feed/', '/feed/#top', true],
  ['/search/results/people/?keywords=a', '/search/results/people/?keywords=b', false],
])('%s and %s: %s', (a, b, same) => expect(isSamePage(at(a), at(b))).toBe(same));
