import { companyNameKey } from '../text/company-name-key';
import { foldText } from '../text/fold-text';
import { isSideRole } from './side-roles';

/** What joins several statements in one title. */
const BETWEEN_STATEMENTS = /\s*[|•·]\s*|\s+\/\s+/;

/** What stands between a title and the employer's name behind it. */
const BEFORE_EMPLOYER = /(?:\s*[-–—,@(|]|\s(?:at|bei|chez|en|bij|hos|presso|na))\s*$/i;

/**
 * A title without what it need not say: the employer's name behind it ("Consultant - Acme", "Consultant at Acme"), and side roles lined up
 * with it ("Consultant | Speaker"). `employers`: names that may stand there.
 */
export function bareTitle(title: string, employers: readonly string[]): string {
  const statements = title.split(BETWEEN_STATEMENTS).filter((statement) => statement !== '');
  const jobs = statements.filter((statement) => !isSideRole(statement, null));
  const bare = jobs.length === 0 || jobs.length === statements.length ? title : jobs.join(' | ');
  return employers.reduce(dropEmployer, bare);
}

function dropEmployer(title: string, employer: string): string {
  const key = companyNameKey(employer);
  if (key === '') return title;
  const at = foldText(title).lastIndexOf(foldText(employer).trim());
  const from = at > 0 ? at : foldText(title).lastIndexOf(key);
  if (from <= 0 || foldText(title).length !== title.length) return title;
  const before = title.slice(0, from);
  const isTail = companyNameKey(title.slice(from)) === key;
  return isTail && BEFORE_EMPLOYER.test(before) ? before.replace(BEFORE_EMPLOYER, '') : title;
}
