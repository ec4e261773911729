/** The theme the user chose on LinkedIn, where its page says so; empty where the system's counts. */
export function themeOfPage(): string {
  return /\btheme--(dark|light)\b/.exec(document.documentElement.className)?.[1] ?? '';
}
