import { describe, expect, it } from 'vitest';
import './english-words';
import { draftOf, readDraft } from '../../src/ui/screens/settings/program-draft';
import { makeProgram } from '../store/make-rows';

const program = makeProgram('p1', { exportTo: 'hubspot', homes: { email: 'salesforce-loader' }, phoneRegion: 'DE' });

describe('the settings of a program', () => {
  it('come back as they were when nothing is typed', () => {
    const change = readDraft(draftOf(program));
    expect({ ...program, ...change }).toEqual({ ...program, recordUrlTemplate: '' });
    expect(change).toMatchObject({ exportTo: 'hubspot', homes: { email: 'salesforce-loader' }, phoneRegion: 'DE' });
  });

  it('give a way out and a country up again', () => {
    const draft = { ...draftOf(program), exportTo: null, homes: {}, phoneRegion: '' };
    expect(readDraft(draft)).toMatchObject({ exportTo: null, homes: {}, phoneRegion: '' });
  });

  it.each([
    ['a program without a name', { name: ' ' }, 'Give the program a name.'],
    ['an address without a place for the id', { recordUrlTemplate: 'https://rms.example/' }, /Start with https/],
    ['a number that is none', { cap: 'three' }, /^Uses at most: Use a whole number from 0 to 999/],
  ])('refuse %s in words', (_, change, words) => {
    expect(() => readDraft({ ...draftOf(program), ...change })).toThrow(words);
  });
});
