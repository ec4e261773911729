import { findEntries } from '../../../src/linkedin/experience/find-entries';
import { findRoles } from '../../../src/linkedin/experience/find-roles';
import { readExperience } from '../../../src/linkedin/experience/read-experience';
import type { ExperienceSource, RoleData, RoleSource } from '../../../src/linkedin/experience/role-source';
import { ENGINES } from '../dom-engines';

/** A section as tests write it: the entries of its list, its language, what follows it. */
export interface Section {
  entries: string;
  lang?: string;
  /** Behind the list, within the section. */
  footer?: string;
  /** Behind the section. */
  after?: string;
  data?: RoleData[];
}

function open({ entries, lang = 'en', footer = '', after = '<p>Education</p>', data = [] }: Section) {
  const list = `<section><h2>Experience</h2><ul>${entries}</ul>${footer}</section>`;
  const document = ENGINES.jsdom(`<html lang="${lang}"><body><main>${list}${after}</main></body></html>`);
  const section = document.querySelector('section');
  if (!section) throw new Error('no section');
  const source: ExperienceSource = { section, entries: findEntries(section), data };
  const context = {
    url: 'https://www.linkedin.com/in/ann-example/',
    seenAt: '2026-03-01T09:30:00.000Z',
    address: { kind: 'slug', value: 'ann-example' } as const,
    locale: lang,
  };
  return { source, context };
}

/** What is read from a section. */
export function readSection(section: Section): ReturnType<typeof readExperience> {
  const { source, context } = open(section);
  return readExperience(source, context);
}

/** The roles of a section as its strategies are given them. */
export function openRoles(section: Section): RoleSource[] {
  const { source, context } = open(section);
  return findRoles(source, context).roles;
}

/** An entry of plain lines; what begins with a tag stays as it is. */
export function entry(...lines: string[]): string {
  return `<li>${lines.map((line) => (line.startsWith('<') ? line : `<p>${line}</p>`)).join('')}</li>`;
}

/** A logo with its description, linked to the employer's page. */
export function logo(alt: string, path = '/company/7/'): string {
  return `<a href="https://www.linkedin.com${path}"><img alt="${alt}"></a>`;
}
