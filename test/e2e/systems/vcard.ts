import type { TargetSystem } from './target-system';

/** An address book: vCard 3.0 with identities. A card has a place for neither status nor account. */
export const vcard: TargetSystem = {
  form: 'vCard',
  fileName: 'advocates.vcf',
  write: (people) =>
    people
      .map(({ number, given, family, title, company, city, email, phone, slug }) =>
        [
          'BEGIN:VCARD',
          'VERSION:3.0',
          `UID:urn:book:${number}`,
          `N:${family};${given};;;`,
          `FN:${given} ${family}`,
          `ORG:${company.replaceAll(',', '\\,')}`,
          `TITLE:${title.replaceAll(',', '\\,')}`,
          `EMAIL;TYPE=WORK:${email}`,
          `TEL;TYPE=WORK:${phone}`,
          `ADR;TYPE=WORK:;;;${city};;;`,
          `URL:https://www.linkedin.com/in/${slug}/`,
          'END:VCARD',
          '',
        ].join('\r\n'),
      )
      .join(''),
  changes: ['promotion', 'wedding', 'relocation', 'new-title', 'second-relocation'],
  script: 'apply-vcard.js',
};
