/** Whether a name is what stands in place of one for people out of reach: "LinkedIn Member", in every language with the site's name. */
export function isNobodysName(name: string | null): boolean {
  return /linkedin/i.test(name ?? '');
}
