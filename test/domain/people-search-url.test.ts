import { expect, it } from 'vitest';
import { peopleSearchUrl } from '../../src/domain/people-search-url';

it('a people search names the person and the company, as an address holds them', () => {
  expect(peopleSearchUrl('Zoë  Quillfeather', 'Müller & Co #1')).toBe(
    'https://www.linkedin.com/search/results/people/?keywords=Zo%C3%AB%20Quillfeather%20M%C3%BCller%20%26%20Co%20%231',
  );
  expect(peopleSearchUrl('Zoë', '')).toMatch(/keywords=Zo%C3%AB$/);
});
