import type { Id, Instant } from '../domain/ids';
import type { ProgramWriter } from '../store/program-writer';
import { findCompanyKey } from '../verdict/find-company-key';
import { putAccounts } from './put-records';

/**
 * Keeps LinkedIn's key of the contact's company with the account, as the page that was last seen shows it: whoever acts on what was seen
 * says that it is right about the company. A key that another account has is left to it. Call it once the act itself is written.
 */
export async function learnCompanyKey(write: ProgramWriter, contactId: Id, at: Instant): Promise<void> {
  const { records } = write;
  const contact = await records.contacts.get(contactId);
  const account = contact?.accountId ? await records.accounts.get(contact.accountId) : undefined;
  const page = await records.observations.latestOf(contactId);
  if (contact === undefined || account === undefined || page === undefined) return;
  const key = findCompanyKey(page.observation, contact, account, await records.aliases.all());
  if (key === null || (await records.accounts.findByCompanyKey(key)).length > 0) return;
  await putAccounts(write, [{ ...account, companyKeys: [...account.companyKeys, key], updatedAt: at }]);
}
