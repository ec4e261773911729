import type { Instant } from '../domain/ids';
import type { Observation, ProfileKind } from '../domain/observation';
import { parseProfileAddress } from '../text/linkedin-address';
import { emberDetails } from './ember-profile/ember-details';
import { ember2018 } from './ember-2018/ember-2018';
import { ember2020 } from './ember-2020/ember-2020';
import { emberProfile } from './ember-profile/ember-profile';
import { foretellPage } from './foretell-page';
import { findWhyNobody } from './nobody/find-why-nobody';
import { mwliteProfile } from './mwlite-profile/mwlite-profile';
import { nobody, unread } from './page-context';
import { readProfile, type ProfileLayout } from './profile-layout';
import { publicProfile } from './public-profile/public-profile';
import { salesLead } from './sales/sales-lead';
import { sduiDetails } from './sdui-profile/sdui-details';
import { sduiProfile } from './sdui-profile/sdui-profile';

/** The layout of each kind of profile, in the order in which they are asked. */
export const PROFILE_LAYOUTS: Partial<Record<ProfileKind, ProfileLayout>> = {
  'sales-lead': salesLead,
  'sdui-profile': sduiProfile,
  'sdui-details': sduiDetails,
  'public-profile': publicProfile,
  'ember-details': emberDetails,
  'mwlite-profile': mwliteProfile,
  'ember-2018': ember2018,
  'ember-2020': ember2020,
  'ember-profile': emberProfile,
};

/**
 * Reads what a LinkedIn page says about the member its address names. Decides by the page itself which front end it is, since one
 * visitor meets several in a session and a page keeps marks of the one before: the first layout that proves the member counts.
 * Never throws, never changes the page, uses nothing but the arguments. `url` is the address at this moment, absolute; it may
 * already be that of the next page, which is then answered with `unread`.
 */
export function readPage(document: Document, url: string, seenAt: Instant): Observation {
  const place = { url: url.slice(0, 2000), seenAt };
  const address = parseProfileAddress(url);
  if (!address) return foretellPage(url, seenAt);
  try {
    const root = document.documentElement;
    const whyNobody = findWhyNobody(root);
    if (whyNobody) return nobody(place, whyNobody);
    const context = { ...place, address, locale: root.lang.slice(0, 20) || 'en' };
    let failed: Observation | null = null;
    for (const layout of Object.values(PROFILE_LAYOUTS)) {
      if (!layout.detects(root, context)) continue;
      const observation = readProfile(layout, root, context);
      if (observation.page !== 'unread') return observation;
      failed ??= observation;
    }
    return failed ?? unread(place, 'unknown-layout');
  } catch {
    // A page can shadow DOM members (a form field named "querySelector"): such a page is not understood.
    return unread(place, 'unknown-layout');
  }
}
