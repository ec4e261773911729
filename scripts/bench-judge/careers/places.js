/** A company that is written just so, on both sides and in every regime, and has no page at LinkedIn. */
export function place(name) {
  return { names: [name], others: [], slug: null, isFixed: true };
}

/** A company that is written as `name`, and is `company` as far as its page at LinkedIn tells. */
export function writtenAs(company, name) {
  return { ...company, names: [name], isFixed: true };
}

/** What people hold beside a job. */
export const SIDE_ROLES = [
  'Board Member',
  'Member of the Board of Directors',
  'Non-Executive Director',
  'Advisory Board Member',
  'Advisor',
  'Startup Advisor',
  'Mentor',
  'Angel Investor',
  'Volunteer',
  'Trustee',
  'Beirat',
  'Membre du conseil d’administration',
];

/** What people write into their experience when they have no job. */
export const NO_JOBS = {
  retired: [
    ['Retired', null],
    ['Retired', 'Retired'],
    ['Happily retired', 'Self'],
    ['Im Ruhestand', null],
    ['Retraité', 'Retraité'],
    ['Jubilado', null],
    ['Retired executive', 'None'],
  ],
  seeking: [
    ['Open to work', 'Open to work'],
    ['Seeking new opportunities', null],
    ['Actively seeking new opportunities', 'Seeking new opportunities'],
    ['Looking for my next challenge', 'In transition'],
    ['Between jobs', 'Between jobs'],
    ['Available for hire', 'Available'],
    ['Auf Jobsuche', null],
    ["À la recherche d'un emploi", "En recherche d'emploi"],
    ['En búsqueda de empleo', null],
  ],
  away: [
    ['Career break', null],
    ['Career Break', 'Career Break'],
    ['Sabbatical', 'Sabbatical'],
    ['Parental leave', null],
    ['Elternzeit', 'Elternzeit'],
    ['Full-time parent', 'Home'],
    ['Congé maternité', null],
  ],
};

export const STUDIES = [
  ['MBA Candidate', 'Harbourside Business School'],
  ['PhD Student', 'University of Northmark'],
  ['Student', 'Technische Hochschule Lindental'],
  ['Executive MBA Student', 'Valmont School of Management'],
];

/** Schools that employ people. */
export const SCHOOLS = [
  'University of Northmark',
  'Lindental University of Applied Sciences',
  'Harbourside Community College',
  'Valmont School of Management',
  'Westerfield High School',
  'Université de Clairvaux',
];

export const OWN_BUSINESS = [
  ['Independent Consultant', 'Self-employed'],
  ['Freelance Consultant', 'Freelance'],
  ['Founder', 'Stealth Startup'],
  ['Owner', 'Self-Employed'],
  ['Freiberuflicher Berater', 'Selbständig'],
];

/** Words for one's own business that mean the same. */
export const SELF_EMPLOYED = ['Self-employed', 'Self Employed', 'Self-Employed', 'self employed'];

export const AGENCIES = [
  'Brightpath Staffing',
  'Corvanta Recruitment',
  'Talentbrücke Personaldienste',
  'Meridiem Contracting',
];
