import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One role as written down by hand; null means that it was not taken down. */
export interface ExpectedPosition {
  title: string | null;
  company: string | null;
  companyUrl: string | null;
  start: string | null;
  end: string | null;
  current: boolean | null;
}

/** What a reader should get from a page. */
export interface Expected {
  page: 'profile' | 'nobody' | 'people-list' | 'sales-lead-list';
  slug: string | null;
  memberId: string | null;
  urn: string | null;
  name: string | null;
  headline: string | null;
  location: string | null;
  topCardCompany: string | null;
  experience: 'complete' | 'partial' | 'not-rendered';
  positions: ExpectedPosition[];
  why?: string;
  notes: string[];
}

/** A saved page with what it says. */
export interface Capture {
  kind: string;
  id: string;
  html: string;
  url: string;
  expected: Expected;
}

const PAGES = join(import.meta.dirname, '../fixtures/pages');

/** The saved pages of the kinds asked for. A page without its expectation or address fails the whole run. */
export function loadCaptures(isWanted: (kind: string, id: string) => boolean): Capture[] {
  return readdirSync(PAGES).flatMap((kind) =>
    readdirSync(join(PAGES, kind))
      .filter((id) => isWanted(kind, id))
      .map((id) => {
        const read = (file: string): string => readFileSync(join(PAGES, kind, id, file), 'utf8');
        const { url } = JSON.parse(read('meta.json')) as { url: string };
        return { kind, id, html: read('page.html'), url, expected: JSON.parse(read('expected.json')) as Expected };
      }),
  );
}

/** Whether a page is of a kind that is read: SDUI, Ember since 2022, logged out, or nobody's. */
export function isReadKind(kind: string, id: string): boolean {
  return (
    ['profile-sdui', 'profile-public', 'nobody'].includes(kind) ||
    (kind === 'profile-ember' && /^ember-202[2-9]/.test(id))
  );
}
