import type { Alias } from '../domain/memory';
import { companyNameKey } from '../text/company-name-key';
import { titleKey } from '../text/title-key';

const KEY_OF: Record<Alias['about'], (text: string) => string> = { company: companyNameKey, title: titleKey };

/** The normal form under which an alias keeps a company's name or a job title: all spellings of it that make no difference. */
export function aliasKey(about: Alias['about'], text: string): string {
  return KEY_OF[about](text);
}
