import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprint, readFingerprints, writeFingerprints } from '../../src/text/fingerprint';

describe('fingerprints', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 200 }), (texts) => {
        const read = readFingerprints(writeFingerprints(texts.map(fingerprint)));
        for (const text of texts) expect(read.has(fingerprint(text))).toBe(true);
      }),
    );
  });

  it('bridge the distances that three characters cannot say', () => {
    const far = [0, 5, 2 ** 30 - 1];
    const read = readFingerprints(writeFingerprints(far));
    expect(far.every((one) => read.has(one))).toBe(true);
    expect(read.has(6)).toBe(false);
  });

  it('differ for texts that differ', () => {
    const texts = Array.from({ length: 3000 }, (_, at) => `form ${at}`);
    expect(new Set(texts.map(fingerprint)).size).toBeGreaterThan(2997);
  });
});
