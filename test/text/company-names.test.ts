import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareCompanyNames } from '../../src/text/compare-company-names';
import { companyNameKey } from '../../src/text/company-name-key';
import { sayWell } from '../say-well';

const BRANDS = ['Acme', 'Zyntara', 'Blue Harbor', 'Örtel & Söhne', 'North Star Logistics', 'Data Forge', 'Kappa 9'];
const FORMS = [
  'Inc.',
  'GmbH',
  'GmbH & Co. KG',
  'S.A. de C.V.',
  'Ltd',
  'Sp. z o.o.',
  'AG',
  'S.p.A.',
  'B.V.',
  'LLC',
  'Pty Ltd',
  'K.K.',
  'AB',
];
const brand = fc.constantFrom(...BRANDS);

describe('companyNameKey', () => {
  it.each([
    ['ACME, Inc.', 'acme'],
    ['The Acme Company', 'acme'],
    ['Acme GmbH & Co. KG', 'acme'],
    ['Amazon.com, Inc.', 'amazon'],
    ['Örtel & Söhne AG', 'ortel and sohne'],
    ['ООО «Ромашка»', 'ромашка'],
    ['株式会社サンプル', 'サンプル'],
    ['PT Contoh Tbk', 'contoh'],
    ['Acme Sociedad Anónima de Capital Variable', 'acme'],
    ['GmbH', 'gmbh'],
    ['www.acme.io', 'acme'],
    ['!!!', ''],
  ])('%s → %s', (name, key) => {
    expect(companyNameKey(name)).toBe(key.normalize('NFKC'));
  });
});

describe('compareCompanyNames', () => {
  it.each([
    ['Acme', 'ACME Inc.', 'same'],
    ['Amazon Web Services (AWS)', 'AWS', 'same'],
    ['Amazon Web Services (AWS)', 'Amazon Web Services', 'same'],
    ['Meta', 'Meta (formerly Facebook)', 'same'],
    ['Facebook', 'Meta (formerly Facebook)', 'same'],
    ['Müller und Söhne', 'Mueller & Sohne', 'unsure'],
    ['Johnson and Johnson', 'Johnson & Johnson', 'same'],
    ['Sales Force', 'Salesforce', 'same'],
    ['Booking.com', 'Booking', 'same'],
    ['Cisco', 'Cisco Systems', 'same'],
    ["L'Oréal", 'LOreal', 'same'],
    ['Marriott Intl', 'Marriott International', 'same'],
    ['Acme', 'Acme Germany', 'related'],
    ['UBS', 'UBS (Schweiz) AG', 'related'],
    ['Lufthansa', 'Lufthansa Technik', 'related'],
    ['IBM', 'International Business Machines', 'unsure'],
    ['Acmee Robotics', 'Acme Robotics', 'unsure'],
    ['Delta Air Lines', 'Delta Dental', 'unsure'],
    ['Сбербанк', 'Sberbank', 'same'],
    ['AT&T', 'ATT', 'same'],
    ['Baker & McKenzie', 'Baker McKenzie', 'same'],
    ['X Corp, formerly Twitter', 'Twitter', 'same'],
    ['Acme', 'Acme (acquired by Beta)', 'same'],
    ['Acme', 'Acme – a Zeta company', 'same'],
    ['Siemens', 'Siemens Healthineers', 'related'],
    ['Allianz', 'Allianz Technology', 'related'],
    ['Acme (acquired by Beta)', 'Beta', 'related'],
    ['Acme, a Zeta Company', 'Zeta', 'related'],
    ['Red Hat (IBM)', 'IBM', 'related'],
    ['PwC', 'PricewaterhouseCoopers', 'unsure'],
    ['PwC Deutschland', 'PricewaterhouseCoopers', 'unsure'],
    ['FedEx', 'Federal Express', 'unsure'],
    ['P&G', 'Procter & Gamble', 'unsure'],
    ['VW', 'Volkswagen AG', 'unsure'],
    ['BofA', 'Bank of America', 'unsure'],
    ['CalTech', 'California Institute of Technology', 'unsure'],
    ['Citigroup', 'Citibank', 'unsure'],
    ['HCL Technologies', 'HCLTech', 'unsure'],
    ['EY US', 'EY UK', 'unsure'],
    ['Bank of America', 'Bank of Scotland', 'different'],
    ['American Airlines', 'American Express', 'different'],
    ['Meta', 'Facebook', 'different'],
    ['Alphabet (Class C)', 'Fox (Class C)', 'different'],
    ['Acme', 'Beta', 'different'],
    ['Deltro Technology', 'Marvo Technologies', 'different'],
    ['Zyntara', 'Zyntara CMS', 'related'],
    ['Zyntara', 'Splendo, a Zyntara company', 'related'],
    ['Zyntara AG', 'Zyntara 中国', 'related'],
    ['T-Systems', 'T-Mobile', 'different'],
    ['Deutsche Bank', 'Deutsche Bahn', 'different'],
    ['Toyota', 'トヨタ', 'same'],
    ['Zyntara', '帆船', 'unsure'],
    ['Schwab (Charles) Corp', 'Charles Schwab', 'same'],
    ['Block H&R', 'H & R Block', 'same'],
    ['Grupa Zyntara Sp. z o.o.', 'Zyntara', 'same'],
    ['4Loops', 'Four Loops', 'unsure'],
    ['TSMC', 'Taiwan Semiconductor Manufacturing Co., Ltd.', 'unsure'],
    ['Service Now Pty Ltd', 'ServiceNow, Inc.', 'same'],
    ['Deutsche Bank LLC', 'Deutsche Bahn', 'different'],
    ['Northern Trust Corporation', 'Northern Trust', 'same'],
    ['Zyntara Bank, LLC', 'Zyntara Bank', 'same'],
    ['Zyntara Trust Company', 'Zyntara', 'same'],
    ['DXC Technology', 'DHL', 'different'],
    ['Zyntara Robotics', 'Marvo Robotics', 'different'],
    ['Zyntara Labs', 'Marvo Laboratories Inc.', 'different'],
    ['Klinikum Adorf', 'Klinikum Bestadt', 'different'],
    ['Self-employed', 'S&P Global', 'different'],
    ['BCX', 'Business Connexion', 'unsure'],
    ['AB Zyntara', 'Zyntara', 'same'],
    ['', 'Beta', 'unsure'],
  ] as const)('%s and %s: %s', (a, b, relation) => {
    expect(compareCompanyNames(a, b).relation).toBe(relation);
    expect(compareCompanyNames(b, a).relation).toBe(relation);
  });

  it('says what carried the answer', () => {
    const factOf = (a: string, b: string) => sayWell(compareCompanyNames(a, b).fact!);
    expect(factOf('Acme', 'Acme Inc.')).toBe('only the legal form or the spelling differs');
    expect(factOf('Acme', 'Acme Germany')).toBe('one name is the other with a place');
    expect(factOf('IBM', 'International Business Machines')).toBe('one name is the initials of the other');
    expect(factOf('Acme', 'Beta')).toBe('the names share no word');
  });

  it('lets the user’s answer win, either way round', () => {
    expect(compareCompanyNames('Acme AG', 'Zeta', [{ a: 'zeta', b: 'acme', same: true }]).relation).toBe('same');
    expect(
      compareCompanyNames('Acme', 'Acme Labs', [{ a: 'acme', b: 'acme laboratories', same: false }]).relation,
    ).toBe('different');
  });

  it('calls every name the same as itself, whatever its case, accents and spacing', () => {
    fc.assert(
      fc.property(brand, brand, (a, b) => {
        const relation = compareCompanyNames(a, b).relation;
        if (a === b) expect(relation).toBe('same');
        expect(compareCompanyNames(`  ${a.toUpperCase()} `, b.normalize('NFD')).relation).toBe(relation);
        expect(compareCompanyNames(b, a).relation).toBe(relation);
      }),
    );
  });

  it('never decides otherwise for a legal form', () => {
    fc.assert(
      fc.property(brand, brand, fc.constantFrom(...FORMS), (a, b, form) => {
        expect(compareCompanyNames(`${a} ${form}`, b).relation).toBe(compareCompanyNames(a, b).relation);
      }),
    );
  });

  it('gives the same answer for swapped arguments, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        expect(compareCompanyNames(a, b).relation).toBe(compareCompanyNames(b, a).relation);
      }),
    );
  });
});
