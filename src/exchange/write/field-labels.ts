import type { CorrectableField } from '../../domain/correction';

/** What each correctable field is called in files that people read; on screen its words are said by `label.…`. */
export const FIELD_LABELS: Record<CorrectableField, string> = {
  title: 'Job title',
  company: 'Company',
  givenName: 'First name',
  familyName: 'Last name',
  location: 'Location',
  profileUrl: 'LinkedIn address',
  status: 'Advocate status',
  searchable: 'Searchable',
  leftOn: 'Left the company on',
  email: 'E-mail',
  phone: 'Phone',
  mobile: 'Mobile',
};
