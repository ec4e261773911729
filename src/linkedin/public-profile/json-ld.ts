import { cleanText } from '../../text/clean-text';
import { parseProfileAddress } from '../../text/linkedin-address';

/** What a public page says for machines about its person. Values may be masked by asterisks. */
export interface JsonLdPerson {
  name: string | null;
  location: string | null;
  /** The first employer listed. */
  company: string | null;
  /** The job titles, to see whether they are masked. */
  texts: string[];
}

const MAX_LENGTH = 400_000;

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
const asText = (value: unknown): string | null => (typeof value === 'string' ? cleanText(value) || null : null);

function parseGraph(text: string): unknown[] {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) && Array.isArray(data['@graph']) ? data['@graph'] : asList(data);
  } catch {
    return [];
  }
}

/** The `Person` whose own address has the slug; null when the page has none. Articles on the page name other people. */
export function readJsonLdPerson(document: Document, slug: string): JsonLdPerson | null {
  for (const script of document.documentElement.querySelectorAll('script[type="application/ld+json"]')) {
    const text = script.textContent ?? '';
    if (text.length > MAX_LENGTH) continue;
    for (const node of parseGraph(text)) {
      if (!isRecord(node) || node['@type'] !== 'Person') continue;
      if (parseProfileAddress(asText(node.url) ?? asText(node.sameAs) ?? '')?.value !== slug) continue;
      const [employer] = asList(node.worksFor);
      return {
        name: asText(node.name),
        location: isRecord(node.address) ? asText(node.address.addressLocality) : null,
        company: isRecord(employer) ? asText(employer.name) : null,
        texts: asList(node.jobTitle).filter((title) => typeof title === 'string'),
      };
    }
  }
  return null;
}
