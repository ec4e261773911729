import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One role as written down by hand; null means that it was not taken down. */
export interface ExpectedPosition {
  title: string | null;
  company: string | null;
  companyUrl: string | null;
  employmentType?: string | null;
  start: string | null;
  end: string | null;
  current: boolean | null;
}

/** One person of a list as written down by hand; `salesUrn` is an older word for `salesId`. */
export interface ExpectedPerson {
  slug?: string | null;
  memberId?: string | null;
  urn?: string | null;
  salesId?: string | null;
  salesUrn?: string | null;
  name?: string | null;
  headline?: string | null;
  location?: string | null;
  degree?: number | null;
  current?: { title?: string | null; company?: string | null; companyUrl?: string | null } | null;
}

/** What a reader should get from a page. */
export interface Expected {
  page: 'profile' | 'nobody' | 'unread' | 'people-list' | 'sales-lead-list';
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  salesId?: string | null;
  name: string | null;
  headline: string | null;
  location: string | null;
  topCardCompany: string | null;
  degree?: number | null;
  isSelf?: boolean | null;
  experience: 'complete' | 'partial' | 'not-rendered';
  positions: ExpectedPosition[];
  people?: ExpectedPerson[];
  why?: string;
  notes: string[];
  /** False where a tool wrote it and nobody has looked yet. */
  reviewed?: boolean;
}

/** What is known of a saved page beside its text. */
export interface Meta {
  url: string;
  front: string;
  era: string;
  language: string;
  /** Written from a description of such pages instead of saved from one. */
  modelled?: boolean;
  /** Made from a page's shape, with invented words in it. */
  fromShape?: boolean;
}

/** A saved page with what it says. */
export interface Capture {
  /** The folder it lies in. */
  kind: string;
  id: string;
  html: string;
  url: string;
  meta: Meta;
  expected: Expected;
  /** Only a page that was saved from the site counts as a capture. */
  isModelled: boolean;
}

const PAGES = join(import.meta.dirname, '../fixtures/pages');

function loadCapture(kind: string, id: string): Capture {
  const read = (file: string): string => readFileSync(join(PAGES, kind, id, file), 'utf8');
  const meta = JSON.parse(read('meta.json')) as Meta;
  const expected = JSON.parse(read('expected.json')) as Expected;
  if (expected.reviewed === false)
    throw new Error(`${kind}/${id}: compare expected.json with the page by eye, then take "reviewed" out of it`);
  const isModelled = (meta.modelled ?? false) || (meta.fromShape ?? false);
  if (id.startsWith('modelled-') && !isModelled) throw new Error(`${kind}/${id}: meta.json must say "modelled": true`);
  return { kind, id, html: read('page.html'), url: meta.url, meta, expected, isModelled };
}

/** The saved and modelled pages that are asked for. A page without its expectation or address fails the whole run. */
export function loadCaptures(isWanted: (kind: string, id: string) => boolean = () => true): Capture[] {
  return readdirSync(PAGES).flatMap((kind) =>
    readdirSync(join(PAGES, kind))
      .filter((id) => isWanted(kind, id))
      .map((id) => loadCapture(kind, id)),
  );
}
