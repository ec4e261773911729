import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/linkedin/weigh';

describe('weigh', () => {
  it('believes two that agree more than one', () => {
    const one = weigh(100, ['landmark', 'a', 'Ann'])?.confidence ?? 0;
    const two = weigh(100, ['landmark', 'a', 'Ann'], ['text', 'b', 'ann'])?.confidence ?? 0;
    expect(two).toBeGreaterThan(one);
  });

  it('lets two quiet ones win over a loud one and keeps what lost', () => {
    const reading = weigh(100, ['landmark', 'a', 'Eve'], ['title', 'b', 'Ann'], ['text', 'c', 'Ann']);
    expect(reading).toMatchObject({ value: 'Ann', conflicts: [{ value: 'Eve', evidence: { strategy: 'a' } }] });
    expect(reading?.confidence).toBeLessThan(weigh(100, ['title', 'b', 'Ann'], ['text', 'c', 'Ann'])?.confidence ?? 0);
  });

  it('takes nothing that is empty, masked or too long', () => {
    expect(weigh(3, ['data', 'a', ''], ['data', 'b', null], ['data', 'c', '** *'], ['data', 'd', 'long'])).toBeNull();
  });
});
