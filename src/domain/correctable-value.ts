import type { Contact } from './contact';
import type { CorrectableField } from './correction';
import { isNameless } from './is-nameless';
import { slugOf, profileUrlOf } from './profile-url';
import { renamePart } from './rename-person';
import type { AdvocateStatus } from './status';

type Read = (contact: Contact) => string;
type Write = (contact: Contact, value: string) => Contact;

/** How a correction's text stands for each field: yes and no as `true` and `false`, nothing as the empty text. */
const FIELDS: Record<CorrectableField, { read: Read; write: Write }> = {
  title: { read: (contact) => contact.title, write: (contact, title) => ({ ...contact, title }) },
  company: { read: (contact) => contact.company, write: (contact, company) => ({ ...contact, company }) },
  givenName: {
    read: (contact) => contact.name.given,
    write: (contact, value) => ({ ...contact, name: renamePart(contact.name, 'given', value) }),
  },
  familyName: {
    read: (contact) => contact.name.family,
    write: (contact, value) => ({ ...contact, name: renamePart(contact.name, 'family', value) }),
  },
  location: optional('location'),
  profileUrl: { read: (contact) => profileUrlOf(contact.profiles), write: writeProfile },
  status: {
    read: (contact) => contact.status ?? '',
    write: writeStatus,
  },
  searchable: {
    read: (contact) => (contact.searchable === null ? '' : String(contact.searchable)),
    write: (contact, value) => ({ ...contact, searchable: value === '' ? null : value === 'true' }),
  },
  leftOn: optional('leftOn'),
  email: { read: (contact) => contact.email ?? '', write: writeEmail },
  phone: optional('phone'),
  mobile: optional('mobile'),
};

/** The value of a field as a correction's text. */
export function readField(contact: Contact, field: CorrectableField): string {
  return FIELDS[field].read(contact);
}

/** The contact with another value in a field, given as a correction's text. */
export function writeField(contact: Contact, field: CorrectableField, value: string): Contact {
  return FIELDS[field].write(contact, value);
}

type OptionalText = 'location' | 'leftOn' | 'email' | 'phone' | 'mobile';

function optional(field: OptionalText): { read: Read; write: Write } {
  return {
    read: (contact) => contact[field] ?? '',
    write: (contact, value) => withOptional(contact, field, value),
  };
}

function withOptional(contact: Contact, field: OptionalText, value: string): Contact {
  const changed = { ...contact };
  if (value === '') delete changed[field];
  else changed[field] = value;
  return changed;
}

/** The reason for a pause goes with the pause. */
function writeStatus(contact: Contact, value: string): Contact {
  const changed: Contact = { ...contact, status: value === '' ? null : (value as AdvocateStatus) };
  if (value !== 'paused') delete changed.pause;
  return changed;
}

/** An address that stands in for the name is the present one. */
function writeEmail(contact: Contact, value: string): Contact {
  const changed = withOptional(contact, 'email', value);
  return value !== '' && isNameless(contact.name.full)
    ? { ...changed, name: { ...contact.name, full: value } }
    : changed;
}

/** The first slug counts: the given one moves there. The empty text takes no address away, because others may be known. */
function writeProfile(contact: Contact, value: string): Contact {
  const slug = slugOf(value);
  if (slug === null) return contact;
  const isIt = (profile: Contact['profiles'][number]) => profile.kind === 'slug' && profile.value === slug;
  const known = contact.profiles.find(isIt) ?? {
    kind: 'slug',
    value: slug,
    learntAt: contact.updatedAt,
    source: 'user',
  };
  return { ...contact, profiles: [known, ...contact.profiles.filter((profile) => !isIt(profile))] };
}
