import { PERSON_FIELDS, PROFILE_FIELDS, ROLE_FIELDS } from '../../test/linkedin/truth.ts';
import { printTable } from '../print-table.js';
import { tallyBy, writeTally } from './tally.js';

const PROFILE = ['page', ...PROFILE_FIELDS];
const ROLES = ['experience', ...ROLE_FIELDS.map((field) => `role ${field}`), 'role'];
const LIST = ['page', ...PERSON_FIELDS.map((field) => `person ${field}`), 'person'];

/** One table: a line for each kind of page, a column for each field. */
function printKinds(reports, fields) {
  const kinds = [...new Set(reports.map(({ kind }) => kind))].sort();
  const lines = kinds.map((kind) => {
    const pages = reports.filter((report) => report.kind === kind);
    const tallies = tallyBy(
      pages.flatMap(({ findings }) => findings),
      ({ field }) => field,
    );
    const readers = pages.every(({ hasReader }) => hasReader) ? '' : ' (no reader)';
    return [`${kind}${readers}`, pages.length, ...fields.map((field) => writeTally(tallies.get(field)))];
  });
  const columns = fields.map((field) => field.replace(/^(?:role|person) /, '').replace('employmentType', 'type'));
  if (lines.length > 0) printTable([['kind', 'pages', ...columns], ...lines]);
}

/** Right, absent and wrong per kind and field over pages as they are. */
export function printFields(title, reports) {
  const isList = ({ page }) => page === 'list';
  console.log(`\n${title}: right/absent/WRONG! per kind and field`);
  printKinds(
    reports.filter((report) => !isList(report)),
    PROFILE,
  );
  console.log('\n  roles');
  printKinds(
    reports.filter(({ page }) => page === 'profile'),
    ROLES,
  );
  console.log('\n  lists of people');
  printKinds(reports.filter(isList), LIST);
}

/** The same for each strategy when it is asked alone. */
export function printStrategies(reports) {
  const all = reports.flatMap(({ kind, strategies }) => strategies.map((each) => ({ ...each, kind })));
  const tallies = tallyBy(all, ({ kind, field, tier, strategy }) => [kind, field, tier, strategy].join('\t'));
  console.log('\nEach strategy alone, captures and modelled pages together');
  const lines = [...tallies].filter(([, { right, wrong }]) => right + wrong > 0);
  printTable([
    ['kind', 'field', 'tier', 'strategy', 'right', 'absent', 'WRONG'],
    ...lines.map(([key, { right, absent, wrong }]) => [...key.split('\t'), right, absent, wrong || '']),
  ]);
  console.log(`strategies that say nothing on any page: ${tallies.size - lines.length} of ${tallies.size}`);
}
