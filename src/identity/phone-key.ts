/** A number is told from others by its last digits: what stands before is written or left out (country, trunk prefix). */
const TELLING = 9;

/** Shorter ones are extensions. */
const SHORTEST = 7;

/** The form in which phone numbers are compared; null for what is none. */
export function phoneKey(phone: string | undefined): string | null {
  const [number = ''] = (phone ?? '').split(/\s*(?:ext|x|#|durchwahl)/i);
  const digits = number.replace(/\D/g, '');
  return digits.length < SHORTEST || /^(\d)\1*$/.test(digits) ? null : digits.slice(-TELLING);
}

/** The comparable forms of all phone numbers of a contact. */
export function phoneKeys({ phone, mobile }: { phone?: string; mobile?: string }): string[] {
  return [...new Set([phoneKey(phone), phoneKey(mobile)])].filter((key) => key !== null);
}
