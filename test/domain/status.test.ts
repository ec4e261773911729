import { describe, expect, it } from 'vitest';
import { ADVOCATE_STATUSES, canMove, nextStatuses } from '../../src/domain/status';

describe('the life cycle of an advocate', () => {
  it.each(ADVOCATE_STATUSES)('%s leads somewhere, and never to itself', (status) => {
    expect(nextStatuses(status).length).toBeGreaterThan(0);
    expect(canMove(status, status)).toBe(false);
  });
  it('pauses and resumes', () => {
    expect(canMove('active', 'paused')).toBe(true);
    expect(canMove('paused', 'active')).toBe(true);
  });
  it('never goes from do-not-contact straight to active', () =>
    expect(canMove('do-not-contact', 'active')).toBe(false));
  it('lets anybody ask not to be contacted', () => {
    for (const status of ADVOCATE_STATUSES)
      if (status !== 'do-not-contact') expect(canMove(status, 'do-not-contact')).toBe(true);
  });
});
