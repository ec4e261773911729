import { describe, expect, it } from 'vitest';
import './english-words';
import { NEVER_VERIFIED, type RunRules } from '../../src/domain/review-run';
import { fromRules, nameAccounts, staleRules, toRules, type RulesDraft } from '../../src/ui/screens/run/rules-draft';
import { sayRules } from '../../src/ui/screens/run/say-rules';

const accounts = nameAccounts([
  { id: 'a1', name: 'Tarn Ltd.' },
  { id: 'a2', name: 'Tarn Ltd.' },
  { id: 'a3', name: 'Fjordlys' },
]);
const draft = fromRules(staleRules(180), accounts, 180);
const rulesOf = (part: Partial<RulesDraft>) => toRules({ ...draft, ...part }, accounts);

it('accounts of one name are told apart by a number', () => {
  expect([...accounts]).toEqual([
    ['Tarn Ltd.', 'a1'],
    ['Tarn Ltd. (2)', 'a2'],
    ['Fjordlys', 'a3'],
  ]);
});

describe('a draft of rules', () => {
  it('says the rules, those that are not chosen left out', () => {
    expect(toRules(draft, accounts)).toEqual({ notVerifiedForDays: 180, statuses: [] });
    expect(
      rulesOf({
        verified: 'any',
        statuses: ['paused'],
        isDue: true,
        isFlagged: true,
        account: ' Fjordlys ',
        owner: ' Ines ',
      }),
    ).toEqual({
      notVerifiedForDays: 0,
      statuses: ['paused'],
      isDue: true,
      isFlagged: true,
      accountId: 'a3',
      owner: 'Ines',
    });
    expect(rulesOf({ verified: 'never', days: 'nonsense' })).toMatchObject({ notVerifiedForDays: NEVER_VERIFIED });
  });

  it.each(['', '0', '-3', '1.5', 'ten', '99999'])('says none while the days are “%s”', (days) => {
    expect(rulesOf({ days })).toBeNull();
  });

  it('says none while it names no account that there is', () => {
    expect(rulesOf({ account: 'Fjord' })).toBeNull();
  });

  it('takes not all accounts where that of its rules is gone', () => {
    const draft = fromRules({ notVerifiedForDays: 0, statuses: [], accountId: 'gone' }, accounts, 180);
    expect(toRules(draft, accounts)).toBeNull();
  });

  it.each<RunRules>([
    { notVerifiedForDays: 30, statuses: ['active', 'paused'], isDue: true },
    { notVerifiedForDays: 0, statuses: [], accountId: 'a2', owner: 'Ines' },
    { notVerifiedForDays: NEVER_VERIFIED, statuses: [], isFlagged: true },
  ])('comes from rules and says the same: %o', (rules) => {
    expect(toRules(fromRules(rules, accounts, 180), accounts)).toEqual(rules);
  });
});

it('rules are said in a line', () => {
  expect(sayRules({ notVerifiedForDays: 0, statuses: [] }, '')).toBe(
    'All but those who left or are not to be contacted',
  );
  expect(
    sayRules(
      { notVerifiedForDays: 90, statuses: ['active', 'paused'], isDue: true, isFlagged: true, owner: 'Ines' },
      'Tarn',
    ),
  ).toBe(
    'not verified for 90 days · Active, Paused · next action due · flagged by the Connections check · Tarn · owner Ines',
  );
  expect(sayRules({ notVerifiedForDays: NEVER_VERIFIED, statuses: [] }, '')).toBe('never verified');
});
