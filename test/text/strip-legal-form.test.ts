import { describe, expect, it } from 'vitest';
import { companyNameKey } from '../../src/text/company-name-key';

describe('stripping legal forms', () => {
  it.each([
    // Of many countries, in words and short, with and without dots
    ['Zyntara Sp. z o.o. Sp. k.', 'zyntara'],
    ['Zyntara Sociedad de Responsabilidad Limitada de Capital Variable', 'zyntara'],
    ['Zyntara Gesellschaft mit beschränkter Haftung & Co. Kommanditgesellschaft', 'zyntara'],
    ['Zyntara G.m.b.H.', 'zyntara'],
    ['Zyntara S. p. A.', 'zyntara'],
    ['Zyntara Yhtiö Oyj', 'zyntara yhtio'],
    ['Zyntara Anonim Şirketi', 'zyntara'],
    ['Zyntara Pty. Ltd.', 'zyntara'],
    ['ЗАО «Парус»', 'парус'],
    ['Парус О.О.О.', 'парус'],
    ['帆船有限责任公司', '帆船'],
    ['주식회사 돛', '돛'],
    // Before the name, in brackets, behind a comma, several
    ['Limited Liability Company Zyntara', 'zyntara'],
    ['PT Zyntara Tbk', 'zyntara'],
    ['UAB "Zyntara"', 'zyntara'],
    ['Zyntara (Pty) Ltd', 'zyntara'],
    ['Zyntara, Inc., LLC', 'zyntara'],
    // Places and classes of shares
    ['Zyntara AG Deutschland', 'zyntara deutschland'],
    ['Zyntara Corp Class A', 'zyntara'],
    ['Zyntara Inc A', 'zyntara'],
    // What belongs to the name
    ['AO Smith', 'ao smith'],
    ['SAS Institute', 'sas institute'],
    ['M&T Bank', 'mt bank'],
    ['Zyntara Foundation', 'zyntara foundation'],
    ['Royal Society', 'royal society'],
    ['Royal Zyntara Society', 'royal zyntara'],
    ['Association of Zyntara Owners', 'association of zyntara owners'],
    ['Limited', 'limited'],
    ['GmbH & Co. KG', 'gmbh'],
  ])('%s → %s', (name, key) => {
    expect(companyNameKey(name)).toBe(key.normalize('NFKC'));
  });
});
