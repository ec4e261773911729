import { describe, expect, it } from 'vitest';
import { ADVOCATE_STATUSES } from '../../../src/domain/status';
import { readBuyingRole } from '../../../src/exchange/values/read-buying-role';
import { readParticipations } from '../../../src/exchange/values/read-participations';
import { readSentiment } from '../../../src/exchange/values/read-sentiment';
import { readStatus, statusWordKey } from '../../../src/exchange/values/read-status';
import { readYesNo } from '../../../src/exchange/values/read-yes-no';

describe('readStatus', () => {
  it.each(ADVOCATE_STATUSES)('reads its own word for %s', (status) => expect(readStatus(status, {})).toBe(status));

  it.each([
    ['On-Hold', 'paused'],
    ['LEFT COMPANY', 'left-company'],
    ['  inaktiv ', 'inactive'],
    ['Ausgeschieden', 'left-company'],
    ['A quitté l’entreprise', 'left-company'],
    ['En pausa', 'paused'],
    ['No contactar', 'do-not-contact'],
    ['Nicht kontaktieren', 'do-not-contact'],
  ])('%s is %s', (word, status) => expect(readStatus(word, {})).toBe(status));

  it('asks the program first, and nobody about words it does not know', () => {
    expect(readStatus('Gold', { [statusWordKey('gold')]: 'active' })).toBe('active');
    expect(readStatus('Active', { active: 'retired' })).toBe('retired');
    expect(readStatus('Gold', {})).toBeUndefined();
    expect(readStatus('constructor', {})).toBeUndefined();
    expect(readStatus('⭐', { [statusWordKey(' ⭐ ')]: 'active' })).toBe('active');
    expect(readStatus('-', { [statusWordKey('⭐')]: 'active' })).toBeUndefined();
  });
});

describe('readYesNo', () => {
  it.each(['yes', 'TRUE', '1', 'x', '✓', 'Ja', 'WAHR', 'Oui', 'sí'])('%s is yes', (word) =>
    expect(readYesNo(word)).toBe(true),
  );
  it.each(['no', 'FALSE', '0', 'Nein', 'faux'])('%s is no', (word) => expect(readYesNo(word)).toBe(false));
  it.each(['', 'maybe', '2'])('%j is neither', (word) => expect(readYesNo(word)).toBeUndefined());
});

describe('readSentiment', () => {
  it.each([
    ['9', 'promoter'],
    ['10/10', 'promoter'],
    ['8', 'passive'],
    ['7,0', 'passive'],
    ['9,5', 'promoter'],
    ['8.5', 'passive'],
    ['6.5', 'detractor'],
    ['6', 'detractor'],
    ['0', 'detractor'],
    ['Promoter', 'promoter'],
    ['zufrieden', 'passive'],
  ])('%s is %s', (text, sentiment) => expect(readSentiment(text)).toBe(sentiment));
  it.each(['11', '99', '', '-1'])('%j is none', (text) => expect(readSentiment(text)).toBeUndefined());
});

describe('readBuyingRole', () => {
  it.each([
    ['Decision Maker', 'decision-maker'],
    ['Budgetverantwortlicher', 'budget-holder'],
    ['Décideur', 'decision-maker'],
    ['Comprador técnico', 'technical-buyer'],
  ])('%s is %s', (text, role) => expect(readBuyingRole(text)).toBe(role));
});

describe('readParticipations', () => {
  it('reads types with and without words of consent', () =>
    expect(
      readParticipations(
        'Reference calls; Case study (ask first)\nVideo: no, Speaking (until 2026-12-31) | Quote = agreed',
      ),
    ).toEqual({
      participations: [
        { type: 'reference-call', consent: 'agreed' },
        { type: 'case-study', consent: 'ask-each-time' },
        { type: 'video', consent: 'no' },
        { type: 'speaking', consent: 'agreed', validUntil: '2026-12-31' },
        { type: 'quote', consent: 'agreed' },
      ],
      unknown: [],
    }));

  it('reads a consent with a last day in any language', () =>
    expect(
      readParticipations(
        'Case study (ask each time, until 2026-12-31); Video (bis zum 31.12.2026); Zitat: hasta 31/12/2026',
      ),
    ).toEqual({
      participations: [
        { type: 'case-study', consent: 'ask-each-time', validUntil: '2026-12-31' },
        { type: 'video', consent: 'agreed', validUntil: '2026-12-31' },
        { type: 'quote', consent: 'agreed', validUntil: '2026-12-31' },
      ],
      unknown: [],
    }));

  it('names what it does not know, and never takes it for a yes', () =>
    expect(
      readParticipations('Skydiving; Case study (perhaps); Quote (perhaps 2026-12-31); Video (no, perhaps)'),
    ).toEqual({
      participations: [],
      unknown: ['Skydiving', 'Case study (perhaps)', 'Quote (perhaps 2026-12-31)', 'Video (no, perhaps)'],
    }));
});
