import { parseProfileAddress } from '../../text/linkedin-address';
import { readHref } from '../profile-links';

/** A link that opens a lead; until 2021 its address had `people`. */
export const LEAD_LINK = 'a[href*="/sales/lead/"],a[href*="/sales/people/"]';

/** A link to an employer's page in Sales Navigator. Employers without a page have none. */
export const COMPANY_LINK = 'a[href*="/sales/company/"]';

/** In the place of a name in the address of a lead who is out of the viewer's reach. */
const OUT_OF_REACH = ',OUT_OF_NETWORK';

const URN = /fs_salesProfile:\(?(ACwA[\w-]{20,60})/;

/** The token of the lead that a link opens; null when it opens none. */
export function readLeadToken(link: Element, base: string): string | null {
  const address = parseProfileAddress(readHref(link, base));
  return address?.kind === 'sales' ? address.value : null;
}

/** Whether a link opens a lead of whom the viewer may see no name. */
export function isOutOfReach(link: Element): boolean {
  return (link.getAttribute('href') ?? '').includes(OUT_OF_REACH);
}

/** The tokens in an element's own attributes, where they hold a lead's urn: the element stands for that lead. */
export function readMarkedTokens(element: Element): string[] {
  return element.getAttributeNames().flatMap((name) => URN.exec(element.getAttribute(name) ?? '')?.[1] ?? []);
}
