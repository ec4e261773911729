/** How LinkedIn's words for kinds of employment begin in the languages most of its members use. */
const TYPE =
  /^(?:full|part|self-|freel|contr|intern|appren|season|temp|vollz|teilz|selbst|freib|prakt|cd[id]$|stage|altern|jornada|autón|estág|autôn|heltid|deltid|fulltid)[^·]{0,25}$/i;

/**
 * Parts `Acme · Full-time` at the last separator. A company's name may hold a "·" of its own, so the tail is cut off only when it begins like
 * a known kind of employment, or, in any language, when the logo's description names the company without it.
 */
export function splitEmploymentType(line: string, logo: string): { company: string; employmentType: string | null } {
  const cut = line.lastIndexOf(' · ');
  const company = line.slice(0, cut);
  const employmentType = line.slice(cut + 3);
  const isType = cut > 0 && (TYPE.test(employmentType) || (logo.includes(company) && !logo.includes(employmentType)));
  return isType ? { company, employmentType } : { company: line, employmentType: null };
}
