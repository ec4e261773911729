/**
 * Whether what stands where a full name should is an e-mail address: nobody has told the name yet. Systems of record have such contacts,
 * and call them by their address.
 */
export function isNameless(fullName: string): boolean {
  return /^[^\s@]+@[^\s@]+$/.test(fullName);
}
