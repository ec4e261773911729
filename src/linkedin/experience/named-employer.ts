import { findEmployerLines, matchEmployer, readLogoNames, readSearchNames } from './employer-names';
import type { RoleSource } from './role-source';
import type { RoleStrategy } from './role-strategy';

const matchBy = (read: typeof readLogoNames) => (role: RoleSource) => {
  const { part, lines, last } = findEmployerLines(role);
  return { company: matchEmployer(lines, read(part, last)) };
};

/** What names the employer beside its line: the line, or the part of it, that agrees. */
export const NAMED_EMPLOYER: readonly RoleStrategy[] = [
  { tier: 'landmark', name: 'description of the logo', read: matchBy(readLogoNames) },
  { tier: 'landmark', name: 'search for the employer', read: matchBy(readSearchNames) },
];
