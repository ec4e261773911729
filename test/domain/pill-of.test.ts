import { describe, expect, it } from 'vitest';
import type { ContactBrief, Encounter } from '../../src/domain/card';
import { pillOf } from '../../src/domain/pill-of';
import type { VerdictKind } from '../../src/domain/verdict';
import { profileSample } from '../messaging/profile-sample';
import { say } from '../../src/domain/said';

const observation = profileSample();
const at = { url: observation.url, seenAt: observation.seenAt };

function cardWith(kind: VerdictKind | null, isSettled = false, name = 'Mara'): ContactBrief {
  const settled = isSettled ? { settled: { how: 'accepted', at: observation.seenAt } } : {};
  return {
    contact: { status: 'active', name: { full: name } },
    judgement: kind === null ? null : { verdict: { kind }, ...settled },
  } as unknown as ContactBrief;
}
const contact = (...cards: ContactBrief[]): Encounter => ({ state: 'contact', observation, cards });

describe('the pill of a card', () => {
  it('shows a contact with its verdict', () =>
    expect(pillOf(contact(cardWith('title-changed')))).toEqual({
      status: 'active',
      verdict: 'title-changed',
      name: 'Mara',
      isSettled: false,
    }));
  it('knows a settled verdict', () => expect(pillOf(contact(cardWith('left-company', true)))?.isSettled).toBe(true));
  it('cannot tell without a judgement', () => expect(pillOf(contact(cardWith(null)))?.verdict).toBe('cannot-tell'));
  it('shows the most urgent of several programs', () => {
    const cards = [
      cardWith('still-right'),
      cardWith('left-company', true),
      cardWith('extra-role'),
      cardWith('title-changed'),
    ];
    expect(pillOf(contact(...cards))?.verdict).toBe('title-changed');
  });
  it('keeps the first of equals', () =>
    expect(pillOf(contact(cardWith('still-right', false, 'A'), cardWith('still-right', false, 'B')))?.name).toBe('A'));
  it('asks with the name on the page', () =>
    expect(
      pillOf({
        state: 'ask',
        observation,
        programId: 'p',
        programName: 'P',
        candidates: [],
        reason: say('asked.several'),
      }),
    ).toMatchObject({ verdict: 'ask', name: 'Mara Ellingsen', status: null }));
  it('says that the page of a known contact cannot be read', () =>
    expect(
      pillOf({
        state: 'contact',
        observation: { page: 'unread', why: 'unknown-layout', ...at },
        cards: [cardWith(null)],
      }),
    ).toMatchObject({ verdict: 'unread', name: 'Mara', status: 'active' }));

  it.each<Encounter>([
    { state: 'unread', observation: { page: 'unread', why: 'not-settled', ...at } },
    { state: 'unread', observation: { page: 'unread', why: 'unknown-layout', ...at } },
    { state: 'unread', observation: { page: 'unread', why: 'other-person', ...at } },
    { state: 'unknown-person', observation },
    { state: 'nobody', observation: null },
    { state: 'paused' },
    { state: 'no-program' },
    { state: 'contact', observation, cards: [] },
  ])('shows nothing for %j', (card) => expect(pillOf(card)).toBeNull());
});
