import type { ProfileLayout } from '../profile-layout';
import { findLeadCard, type LeadCard } from './lead-card';
import { findLeadExperience } from './lead-experience';
import { LEAD_FIELDS } from './lead-fields';

/** The page of one lead in Sales Navigator. */
export const salesLead: ProfileLayout<LeadCard> = {
  kind: 'sales-lead',
  front: 'sales',
  detects: (_, { url, address }) => address.kind === 'sales' && url.includes('/sales/'),
  find: findLeadCard,
  fields: LEAD_FIELDS,
  findExperience: findLeadExperience,
};
