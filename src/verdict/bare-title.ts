import { compareCompanyNames } from '../text/compare-company-names';
import { isSideRole } from './side-roles';

/** What stands between several statements in one title. */
const BETWEEN_STATEMENTS = /\s*[|•·;]\s*|\s+[/+]\s+/;

/** What stands before the employer's name behind a title. */
const BEFORE_EMPLOYER = /\s+(?:at|bei|chez|en|bij|hos|presso|na|för|@|-|–|—|\|)\s+|\s*[,(@]\s*/gi;

/** So many places in one title are looked at; nobody's has more. */
const MOST_PLACES = 8;

/** The statements that a title lines up ("Marketing Manager | Author"); one where it is a plain title. */
export function statementsOf(title: string): string[] {
  return title.split(BETWEEN_STATEMENTS).filter((statement) => statement !== '');
}

/**
 * A title without what it need not say: the employer's name behind it ("Consultant - Acme", "Consultant at Acme"), and side roles lined up
 * with it ("Consultant | Speaker"). `employers`: names that may stand there.
 */
export function bareTitle(title: string, employers: readonly string[]): string {
  const statements = statementsOf(title);
  const jobs = statements.filter((statement) => !isSideRole(statement, null));
  const bare = jobs.length === 0 || jobs.length === statements.length ? title : jobs.join(' | ');
  return dropEmployer(bare, employers);
}

function dropEmployer(title: string, employers: readonly string[]): string {
  const names = employers.filter((employer) => employer.trim() !== '');
  for (const { index, 0: sign } of [...title.matchAll(BEFORE_EMPLOYER)].slice(0, MOST_PLACES)) {
    const tail = title.slice(index + sign.length).replace(/\)\s*$/, '');
    if (index > 0 && names.some((name) => compareCompanyNames(name, tail).relation === 'same'))
      return title.slice(0, index);
  }
  return title;
}
