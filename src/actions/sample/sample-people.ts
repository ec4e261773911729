import type { AdvocateStatus } from '../../domain/status';
import type { BuyingRole, Sentiment } from '../../domain/relationship';
import type { Participation } from '../../domain/participation';

/** A company of the sample, invented. */
export interface SampleAccount {
  name: string;
  industry: string;
  region: string;
  size: string;
}

/** A contact of the sample, invented. Days are counted from today, back when negative. */
export interface SamplePerson {
  name: [given: string, family: string];
  /** The place of the account in {@link SAMPLE_ACCOUNTS}. */
  account: number;
  title: string;
  /** The month, counted back from today, in which the job began. */
  startedMonthsAgo: number;
  status: AdvocateStatus | null;
  searchable: boolean;
  participations?: Participation[];
  buyingRole?: BuyingRole;
  sentiment?: Sentiment;
  verifiedDaysAgo?: number;
  notes?: string;
  /** Without an address the person is found by name and company only. */
  hasNoAddress?: true;
  uses?: { daysAgo: number; type: Participation['type'] }[];
  next?: { what: string; inDays: number };
  /** What the profile showed when it was looked at last; left out, it was not looked at. */
  seen?: { title: string; company: string; fromMonthsAgo: number; toMonthsAgo?: number }[];
}

export const SAMPLE_ACCOUNTS: readonly SampleAccount[] = [
  { name: 'Tarnwick Logistics', industry: 'Logistics', region: 'EMEA', size: '1,001–5,000' },
  { name: 'Ellowmere Energy', industry: 'Energy', region: 'EMEA', size: '5,001–10,000' },
  { name: 'Quillstone Bank', industry: 'Banking', region: 'Americas', size: '10,001+' },
  { name: 'Pinemoor Foods', industry: 'Food', region: 'APAC', size: '501–1,000' },
];

const AGREED = { type: 'reference-call', consent: 'agreed' } as const;

/** The people of the sample: every status, every kind of verdict that asks for a step, and what an advocate's life is made of. */
export const SAMPLE_PEOPLE: readonly SamplePerson[] = [
  {
    name: ['Marisol', 'Fennimore-Okoye'],
    account: 0,
    title: 'VP Customer Operations',
    startedMonthsAgo: 40,
    status: 'active',
    searchable: true,
    participations: [AGREED, { type: 'case-study', consent: 'agreed' }, { type: 'speaking', consent: 'ask-each-time' }],
    buyingRole: 'champion',
    sentiment: 'promoter',
    verifiedDaysAgo: 12,
    uses: [{ daysAgo: 41, type: 'reference-call' }],
    seen: [{ title: 'VP Customer Operations', company: 'Tarnwick Logistics', fromMonthsAgo: 40 }],
  },
  {
    name: ['Henrike', 'Vandermoot'],
    account: 0,
    title: 'Director of Procurement',
    startedMonthsAgo: 66,
    status: 'active',
    searchable: true,
    participations: [AGREED],
    buyingRole: 'procurement',
    verifiedDaysAgo: 210,
    seen: [
      { title: 'Vice President Procurement', company: 'Tarnwick Logistics', fromMonthsAgo: 3 },
      { title: 'Director of Procurement', company: 'Tarnwick Logistics', fromMonthsAgo: 66, toMonthsAgo: 3 },
    ],
  },
  {
    name: ['Tobiah', 'Arkwellan'],
    account: 1,
    title: 'Head of IT Operations',
    startedMonthsAgo: 52,
    status: 'active',
    searchable: true,
    participations: [AGREED, { type: 'quote', consent: 'agreed' }],
    buyingRole: 'technical-buyer',
    sentiment: 'promoter',
    verifiedDaysAgo: 260,
    next: { what: 'Ask for a quote on the winter roll-out', inDays: 4 },
    seen: [
      { title: 'Chief Information Officer', company: 'Harrowgate Mills', fromMonthsAgo: 1 },
      { title: 'Head of IT Operations', company: 'Ellowmere Energy', fromMonthsAgo: 52, toMonthsAgo: 2 },
    ],
  },
  {
    name: ['Ngaire', 'Hollowtamati'],
    account: 1,
    title: 'Director of Grid Analytics',
    startedMonthsAgo: 30,
    status: 'active',
    searchable: true,
    participations: [AGREED, { type: 'advisory-board', consent: 'agreed' }],
    sentiment: 'promoter',
    verifiedDaysAgo: 95,
    seen: [
      { title: 'Director of Grid Analytics', company: 'Ellowmere Energy', fromMonthsAgo: 30 },
      { title: 'Vice President Data', company: 'Saltmarsh Grid Partners', fromMonthsAgo: 2 },
    ],
  },
  {
    name: ['Lucinda', 'Ferredayle'],
    account: 2,
    title: 'Chief Financial Officer',
    startedMonthsAgo: 80,
    status: 'active',
    searchable: true,
    participations: [AGREED],
    buyingRole: 'budget-holder',
    verifiedDaysAgo: 30,
    notes: 'Prefers calls before ten. Rested until the quarter is over.',
    uses: [
      { daysAgo: 5, type: 'reference-call' },
      { daysAgo: 28, type: 'reference-call' },
      { daysAgo: 60, type: 'site-visit' },
    ],
  },
  {
    name: ['Benedek', 'Szarvasmezo'],
    account: 2,
    title: 'Head of Treasury Systems',
    startedMonthsAgo: 25,
    status: 'active',
    searchable: true,
    participations: [{ type: 'reference-email', consent: 'agreed' }],
    sentiment: 'passive',
    next: { what: 'Check whether the record still holds', inDays: -6 },
  },
  {
    name: ['Yesenia', 'Castellbron'],
    account: 2,
    title: 'Programme Manager, Payments',
    startedMonthsAgo: 18,
    status: 'paused',
    searchable: false,
    verifiedDaysAgo: 70,
    next: { what: 'Ask whether the parental leave is over', inDays: 0 },
  },
  {
    name: ['Dagfinn', 'Ostlundvik'],
    account: 3,
    title: 'Supply Chain Lead',
    startedMonthsAgo: 14,
    status: 'recruiting',
    searchable: false,
    buyingRole: 'day-to-day',
    next: { what: 'Send the advocate agreement', inDays: 0 },
  },
  {
    name: ['Priyamvada', 'Rathnoreli'],
    account: 3,
    title: 'Director of Quality',
    startedMonthsAgo: 33,
    status: 'nominated',
    searchable: false,
    sentiment: 'promoter',
  },
  {
    name: ['Cosimo', 'Bellandrei'],
    account: 3,
    title: 'Plant Manager',
    startedMonthsAgo: 90,
    status: 'inactive',
    searchable: false,
    sentiment: 'detractor',
  },
  {
    name: ['Agnethe', 'Lyngsoedal'],
    account: 0,
    title: 'Senior Fleet Adviser',
    startedMonthsAgo: 120,
    status: 'retired',
    searchable: false,
  },
  {
    name: ['Ruaridh', 'Inverlairne'],
    account: 3,
    title: 'Head of Logistics',
    startedMonthsAgo: 58,
    status: 'left-company',
    searchable: false,
  },
  {
    name: ['Odalys', 'Quintavarre'],
    account: 2,
    title: 'Legal Counsel',
    startedMonthsAgo: 47,
    status: 'do-not-contact',
    searchable: false,
  },
  {
    name: ['Imrich', 'Kaldorsky'],
    account: 1,
    title: 'Energy Trader',
    startedMonthsAgo: 9,
    status: null,
    searchable: false,
    hasNoAddress: true,
  },
];
