import { say } from '../../src/domain/said';
import type { Judgement, Verdict } from '../../src/domain/verdict';
import { judgementOf, locationFinding, NOW, titleFinding } from '../ui/samples';

// Sentences as the judges make them, so that each language says them in its own words.
const company = 'Fjordlys Logistics';
const job = say('job', { title: 'Chief Operating Officer', company: 'Brightholt Paper', month: { month: '2026-02' } });
const ended = say('fact.ended', { company, month: { month: '2026-01' } });
const listed = say('fact.company', { company, month: { month: '2019-03' } });

/** A verdict without what the sample's says of a promotion. */
function judged(verdict: Partial<Verdict>, settled?: Judgement['settled']): Judgement {
  const judgement = judgementOf(verdict, settled);
  delete judgement.verdict.direction;
  return judgement;
}

const promotion = {
  sentence: say('title.now.promotion', { company, title: titleFinding.seen, month: { month: '2026-01' } }),
  reasons: [
    listed,
    say('fact.title.promotion', { seen: titleFinding.seen }),
    say('fact.begun.after.verified', { month: { month: '2026-01' }, known: { month: '2025-06' } }),
  ],
};

const stillRight = {
  kind: 'still-right',
  findings: [],
  sentence: say('right.title', { company, title: titleFinding.stored, month: { month: '2019-03' } }),
  reasons: [listed, say('fact.title.same')],
  excerpt: 'Director of Customer Operations · Fjordlys Logistics · Mar 2019 – Present',
} satisfies Partial<Verdict>;

const left = {
  kind: 'left-company',
  sentence: say('left.now', { ended, job }),
  reasons: [ended],
  findings: [
    { ...titleFinding, field: 'company', stored: company, seen: 'Brightholt Paper' },
    { ...titleFinding, seen: 'Chief Operating Officer', company: 'Brightholt Paper' },
    locationFinding,
  ],
  excerpt: 'Chief Operating Officer · Brightholt Paper · Feb 2026 – Present',
} satisfies Partial<Verdict>;

/** A judgement of each kind that the card treats in its own way. */
export const CARD_VERDICTS = {
  promoted: judgementOf(promotion),
  promotedAndSettled: judgementOf({ ...promotion, findings: [] }, { how: 'accepted', at: NOW }),
  stillRight: judged(stillRight),
  verified: judged(stillRight, { how: 'verified', at: NOW }),
  left: judged(left),
  leftAndSettled: judged({ ...left, findings: [] }, { how: 'departed', at: NOW }),
  cannotTell: judged({
    kind: 'cannot-tell',
    findings: [],
    sentence: say('page.jobless', { missing: say('page.not-rendered') }),
    reasons: [],
    excerpt: '',
  }),
};
