import type { Contact, ContactName } from './contact';
import type { Id, Instant } from './ids';

/** A contact of which nothing is known but its name. */
export function blankContact(id: Id, programId: Id, name: ContactName, at: Instant): Contact {
  return {
    id,
    programId,
    accountId: null,
    externalIds: [],
    name,
    title: '',
    company: '',
    employments: [],
    profiles: [],
    status: null,
    searchable: null,
    participations: [],
    productIds: [],
    custom: {},
    createdAt: at,
    updatedAt: at,
  };
}
