import type { Account } from '../../domain/account';
import type { ProfileObservation } from '../../domain/observation';
import { presentEmployers, type PresentEmployer } from '../../identity/present-employers';
import type { ProgramRecords } from '../../store/program-records';

/** Where a page shows its person to work: the title there, and the account that it is. */
export interface Workplace {
  title: string;
  /** Undefined where the program has none of it, or several under one name. */
  account: Account | undefined;
}

/** Finds the accounts at which the person on a page works: by LinkedIn's key of the company, else by a name of it. */
export async function findWorkplaces(records: ProgramRecords, observation: ProfileObservation): Promise<Workplace[]> {
  const employers = presentEmployers(observation, await records.aliases.all());
  return Promise.all(
    employers.map(async (employer) => ({
      title: employer.title,
      account: (await findByPage(records, employer)) ?? (await findByName(records, employer)),
    })),
  );
}

async function findByPage({ accounts }: ProgramRecords, { pageKey }: PresentEmployer): Promise<Account | undefined> {
  return pageKey === null ? undefined : onlyOne(await accounts.findByCompanyKey(pageKey));
}

async function findByName({ accounts }: ProgramRecords, { nameKeys }: PresentEmployer): Promise<Account | undefined> {
  return onlyOne(await accounts.findByNameKeys(nameKeys));
}

function onlyOne([first, ...others]: readonly Account[]): Account | undefined {
  return others.length === 0 ? first : undefined;
}
