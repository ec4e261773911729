/** A slug has no blanks, quotes or brackets; letters of every script, hyphens and emoji do occur. */
const SLUG = /^[^\s"'<>()[\]{},;|\\]{1,150}$/;

/** Decodes percent encoding; a broken sequence leaves the text as it is. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The common form of a part of an address that names a member or an organisation: decoded, NFC, lower case; null when it cannot be one. */
export function normaliseSlug(part: string): string | null {
  const slug = decodePart(part).normalize('NFC').toLowerCase();
  return SLUG.test(slug) ? slug : null;
}
