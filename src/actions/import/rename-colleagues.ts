import type { Contact } from '../../domain/contact';
import type { Id } from '../../domain/ids';
import type { ProgramRecords } from '../../store/program-records';
import { renameEmployer } from '../rename-employer';
import type { ImportTools } from './import-tools';

/** The contacts of renamed accounts that are not in the file go by the new names, too, and so do their moves there. */
export async function renameColleagues(
  records: ProgramRecords,
  { accounts, open, at }: Pick<ImportTools, 'accounts' | 'open' | 'at'>,
  inFile: ReadonlySet<Id>,
): Promise<Contact[]> {
  const { renamed } = accounts;
  if (renamed.length === 0) return [];
  const names = new Map(renamed.map(({ id, name }) => [id, name]));
  const ids = (await records.contacts.idsOfAccounts([...names.keys()])).filter((id) => !inFile.has(id));
  return (await records.contacts.many(ids)).map((contact) => {
    const name = names.get(contact.accountId!)!;
    open.renameCompany(contact, name);
    return renameEmployer(contact, name, at);
  });
}
