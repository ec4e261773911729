/** Mailboxes that stand for a department or for nobody. */
const SHARED =
  /^(?:info|office|sales|contact|kontakt|contacto|hello|hi|mail|email|team|admin|administration|support|service|help|helpdesk|marketing|events?|press|presse|pr|hr|jobs|career|careers|people|finance|accounting|billing|invoices?|orders?|procurement|purchasing|einkauf|vertrieb|reception|secretary|sekretariat|webmaster|postmaster|no-?reply|none|unknown|test|na|customer.?(?:service|success|care)|references?|advocacy)$/;

/** An e-mail address as it is compared: in small letters, without what stands around it. Null for what is none. */
export function mailboxOf(email: string | undefined): string | null {
  const mailbox = email?.trim().toLowerCase() ?? '';
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(mailbox) ? mailbox : null;
}

/** Whether several people may use the mailbox: `info@`, `sales@`. */
export function isSharedMailbox(mailbox: string): boolean {
  return SHARED.test(mailbox.slice(0, mailbox.indexOf('@')).replace(/\+.*$/, ''));
}

/** Whether two different mailboxes are of one domain: an organisation seldom gives one person two. */
export function areOfOneDomain(a: string, b: string): boolean {
  return a.slice(a.indexOf('@')) === b.slice(b.indexOf('@'));
}
