import { companyKeyOf } from '../../text/company-address';
import { findEntries } from '../experience/find-entries';
import type { ExperienceSource } from '../experience/role-source';
import type { LeadCard } from './lead-card';
import { COMPANY_LINK } from './lead-links';

/** Marks of the Experience section, or of an anchor in it; the last two until 2021. */
const SECTION =
  '[data-sn-view-name="feature-lead-experience"],#experience-section,#scroll-to-experience-section,#profile-experience,.profile-experience';

const COMPANY = '[data-anonymize="company-name"]';

/** The employers that elements name, by address and by name. */
function listEmployers(scope: Element, isWanted: (element: Element) => boolean): Set<string> {
  const links = [...scope.querySelectorAll(COMPANY_LINK)].filter(isWanted);
  const names = [...scope.querySelectorAll(COMPANY)].filter(isWanted);
  return new Set([
    ...links.flatMap((link) => companyKeyOf(link.getAttribute('href')) ?? []),
    ...names.flatMap((name) => name.textContent?.trim() || []),
  ]);
}

/** The sections with entries; an anchor, or the list itself, stands for the section around it. */
function findSections(root: Element): Element[] {
  const sections = [...root.querySelectorAll(SECTION)].flatMap((mark) =>
    mark.querySelector('li') && !mark.matches('ul,ol') ? mark : (mark.closest('section') ?? []),
  );
  const found = [...new Set(sections)].filter((section) => section.querySelector('li'));
  return found.filter((section) => !found.some((outer) => outer !== section && outer.contains(section)));
}

/**
 * The Experience section of the lead. Nothing in it says whose it is, and while the page changes it may still be another lead's: so it has to name
 * an employer that the card shows as current, and where the card shows none it has to be the only one.
 */
export function findLeadExperience({ root, whole }: LeadCard): ExperienceSource | null {
  const sections = findSections(root);
  const isInCard = (each: Element) => !sections.some((section) => section.contains(each));
  const current = listEmployers(whole, isInCard);
  const own = sections.filter((section) => {
    const employers = listEmployers(section, () => true);
    return current.size === 0 || [...current].some((employer) => employers.has(employer));
  });
  const [section] = own;
  return section && own.length === 1 ? { section, entries: findEntries(section) } : null;
}
