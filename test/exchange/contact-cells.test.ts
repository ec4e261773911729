import { describe, expect, it } from 'vitest';
import { rowsOf } from './read-text';

const contact = async (header: string, cell: string) =>
  (await rowsOf('contacts', `Full name,Company,${header}\nAda Right,Bramble & Co,${cell}\n`))[0]!;

describe('a full name', () => {
  it.each([
    ['Right, Ada', 'Ada', 'Right'],
    ['Ada Right, PhD', 'Ada', 'Right'],
    ['Ada Right, 🚀', 'Ada', 'Right'],
  ])('%s is parted', async (name, givenName, familyName) => {
    const [row] = await rowsOf('contacts', `Full name,Company\n"${name}",Bramble & Co\n`);
    expect(row).toMatchObject({ givenName, familyName });
  });
});

describe('a cell of which nothing is understood', () => {
  it('is not a blank one: participations are absent, and the text is kept', async () => {
    expect(await contact('Participation types', 'Bake sale')).toMatchObject({
      custom: { 'Participation types': 'Bake sale' },
    });
    expect(await contact('Participation types', 'Bake sale')).not.toHaveProperty('participations');
    expect(await contact('Participation types', '')).toMatchObject({ participations: [] });
    expect(await contact('Participation types', 'Bake sale; Quote')).toMatchObject({
      participations: [{ type: 'quote' }],
    });
  });

  it.each(['2026-13', '2026-00'])('%s is no month in which somebody left', async (cell) => {
    expect(await contact('Left company on', cell)).toMatchObject({ custom: { 'Left company on': cell } });
    expect(await contact('Left company on', cell)).not.toHaveProperty('leftOn');
  });

  it.each(['2026', '2026-12'])('%s is a year or a month', async (cell) =>
    expect(await contact('Left company on', cell)).toMatchObject({ leftOn: cell }),
  );
});
