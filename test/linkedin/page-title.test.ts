import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readTitleName } from '../../src/linkedin/page-title';

const read = (title: string, shown: string | null): string | null =>
  readTitleName(new JSDOM(`<title>${title}</title>`).window.document.documentElement, shown);

describe('readTitleName', () => {
  it.each([
    ['Ann Example | LinkedIn', 'Ann Example', 'Ann Example'],
    ['(3) Ann Example | LinkedIn', null, 'Ann Example'],
    ['(99+) Ann | Coach | LinkedIn', 'Ann | Coach', 'Ann | Coach'],
    ['Experience | Ann Example | LinkedIn', null, 'Ann Example'],
    ['Ann Example - Director - Acme | LinkedIn', 'Ann Example', 'Ann Example'],
    ['Ann - Marie | LinkedIn', 'Ann - Marie', 'Ann - Marie'],
    ['Eve Other | LinkedIn', 'Ann Example', 'Eve Other'],
    ['Loading', 'Ann Example', null],
    ['LinkedIn', null, null],
  ])('%s, shown %s', (title, shown, name) => {
    expect(read(title, shown)).toBe(name);
  });
});
