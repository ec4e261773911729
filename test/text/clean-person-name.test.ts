import { describe, expect, it } from 'vitest';
import { cleanPersonName } from '../../src/text/clean-person-name';

describe('cleanPersonName', () => {
  it.each([
    // Degrees and certificates.
    ['Ann Example, PhD', 'Ann Example'],
    ['Ann Example, Ph.D., MBA, PMP®', 'Ann Example'],
    ['Ann Example MBA, PMP®', 'Ann Example'],
    ['Ann Example PhD', 'Ann Example'],
    ['Ann Example M.Sc.', 'Ann Example'],
    ['Ann Example, mba', 'Ann Example'],
    ['Ann Example, CIPP/E, CISSP', 'Ann Example'],
    ['Ann Example (PhD)', 'Ann Example'],
    ['Ann Example, Jr., MD', 'Ann Example, Jr.'],
    ['Ann Example MD', 'Ann Example'],
    ['Otto R., MBA', 'Otto R.'],
    ['Jean DUPONT, MBA', 'Jean DUPONT'],
    // Pronouns.
    ['Ann Example (she/her)', 'Ann Example'],
    ['Ann Example (She/Her/Hers), MBA', 'Ann Example'],
    ['Ann Example (sie/ihr)', 'Ann Example'],
    ['Ann Example (彼女/彼女の)', 'Ann Example'],
    ['山田 花子（彼女／彼）', '山田 花子'],
    ['Ann Example she/her', 'Ann Example'],
    ['Inès Exemple (elle/iel)', 'Inès Exemple'],
    // Emoji, frames, hashtags, templates.
    ['Ann Example 🚀', 'Ann Example'],
    ['🔺Nic Example', 'Nic Example'],
    ["⭐I'm Hiring⭐ Ann Example", 'Ann Example'],
    ['Ann Example ⭐️ Wir stellen ein ⭐️', 'Ann Example'],
    ['🚀 Ann Example 🚀', 'Ann Example'],
    ['Ann Example 👩🏽‍💻🇩🇪 1️⃣', 'Ann Example 1'],
    ['Ann ★ Example ✔', 'Ann Example'],
    ['Ann Example #OpenToWork', 'Ann Example'],
    ['Ann Example {:badgeType}', 'Ann Example'],
    ['𝐀𝐧𝐧 𝓔𝔁𝓪𝓶𝓹𝓵𝓮', 'Ann Example'],
    // Marks and slogans.
    ['Ann Example · 2nd', 'Ann Example'],
    ['Ann Example • 3rd+', 'Ann Example'],
    ['Ann Example • 2e', 'Ann Example'],
    ['Ann Example | Hiring engineers', 'Ann Example'],
    ['Ann Example - Hiring', 'Ann Example'],
    ['Ann Example – CEO', 'Ann Example'],
    ['田中 太郎｜採用中', '田中 太郎'],
  ])('takes from %s all but %s', (line, name) => {
    expect(cleanPersonName(line)).toBe(name);
  });

  it.each([
    'Ann Example',
    'Wei (Sarah) Example',
    'Ann “Annie” Example',
    'Ann Example (née Other)',
    'Jean-Pierre (JP) Example',
    "Ann O'Example-Müller",
    'Ann O’Example',
    'José O´Example',
    'Ann van der Example',
    'María de la Ejemplo',
    'Otto R.',
    'J. R. R. Example',
    'Dr. Ann Example',
    'Ann Example Jr.',
    'Ann Example III',
    'Ann Example, Jr.',
    'Example, Ann',
    'De la Example, JoAnn',
    'ANN EXAMPLE, MARIA',
    'Jean Paul DUPONT',
    'Demba BA',
    'Xiao Ming MA',
    'Ann McExample',
    'AnnLee McExample',
    'Ann - Marie',
    'Gal·la Exemple',
    '山田太郎',
    '山田　太郎（Taro Yamada）',
    '홍길동(Gildong Hong)',
    'سارة مثال',
    'می‌نا نمونه',
    'สมชาย ตัวอย่าง',
    'Ștefan Exemplu',
    'Ann',
  ])('leaves %s as it is', (line) => {
    expect(cleanPersonName(line)).toBe(line);
  });

  it.each(['🚀', '(she/her)', 'PhD', '⭐Ann⭐', '| Ann', '- - -', '', '#ann', '·', 'MBA, PMP', '12'])(
    'never leaves nothing of something: %s',
    (line) => {
      const name = cleanPersonName(line);
      expect(name === '').toBe(line === '');
      expect(/\p{L}/u.test(name)).toBe(/\p{L}/u.test(line));
    },
  );

  it('says the same when asked again', () => {
    for (const line of ['🚀 Ann Example, MBA (she/her) | Coach', '⭐Ann⭐', 'Ann Example, MBA, Coach, PhD - x'])
      expect(cleanPersonName(cleanPersonName(line))).toBe(cleanPersonName(line));
  });
});
