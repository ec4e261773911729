/** A job in words: what is known of title and company. */
export function sayJob({ title, company }: { title: string; company: string }): string {
  return [title, company].filter((part) => part.trim() !== '').join(', ');
}
