import { describe, expect, it } from 'vitest';
import { wordParts } from '../../src/text/word-parts';

describe('wordParts', () => {
  it.each([
    ['television', ['tele', 'vision']],
    ['electroencephalogram', ['electro', 'encephalo', 'gram']],
    ['switchboards', ['switch', 'boards']],
    ['manager', ['manager']],
    ['auto', ['auto']],
    ['', []],
  ])('%s', (word, parts) => {
    expect(wordParts(word)).toEqual(parts);
  });
});
