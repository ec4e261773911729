import type { Evidence, ObservedPosition, PositionConflict } from '../../domain/observation';
import { excerptOf, isAsterisked, roundConfidence, trustIn } from '../weigh';
import type { RoleSource } from './role-source';
import { ROLE_STRATEGIES } from './role-strategies';
import type { RoleStrategy, RoleValues } from './role-strategy';

const MAX_VALUE = 300;
const MAX_EVIDENCE = 6;

/** How much a contradiction that was settled, or a range that breaks off, leaves of the confidence. */
const DOUBTED = 0.8;
const BROKEN_OFF = 0.7;

/** What one strategy said. */
interface Said {
  strategy: RoleStrategy;
  values: Partial<RoleValues>;
}

/** The value of a field with those who said it, and what others said. */
interface Settled<T> {
  value: T | null;
  for: Said[];
  against: Said[];
}

type Field = keyof RoleValues;

const isWeak = ({ strategy }: Said): boolean => strategy.tier === 'class';

const isMissing = (value: RoleValues[Field] | undefined): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'string' && (value.length > MAX_VALUE || isAsterisked(value)));

/**
 * The value on which strategies agree. Class names alone say nothing. Where a strong strategy contradicts, or a weak one contradicts a single
 * strong one, the value is left out rather than guessed.
 */
function settle<Name extends Field>(said: readonly Said[], field: Name): Settled<NonNullable<RoleValues[Name]>> {
  const voices = said.filter(({ values }) => !isMissing(values[field]));
  const strong = voices.filter((each) => !isWeak(each));
  const value = strong[0]?.values[field] ?? null;
  const isSame = ({ values }: Said): boolean => values[field] === value;
  const [agreed, against] = [voices.filter(isSame), voices.filter((each) => !isSame(each))];
  const isSure = strong.every(isSame) && (against.length === 0 || agreed.length > 1);
  return { value: isSure ? value : null, for: isSure ? agreed : [], against: isSure ? against : voices };
}

function describe({ strategy }: Said, excerpt: string, { place }: RoleSource): Evidence {
  return { strategy: strategy.name, excerpt: excerptOf(excerpt), where: `experience, item ${place}` };
}

const sayAll = ({ values }: Said): string =>
  Object.values(values)
    .filter((value) => typeof value === 'string')
    .join(' | ');

const CONFLICT_FIELDS = ['title', 'company', 'start', 'end'] as const;

/** Reads a role with all strategies and combines what they say; null when it has neither a title nor an employer. */
export function weighRole(role: RoleSource): ObservedPosition | null {
  const said = ROLE_STRATEGIES.map((strategy) => ({ strategy, values: strategy.read(role) }));
  const settled = {
    title: settle(said, 'title'),
    company: settle(said, 'company'),
    companyUrl: settle(said, 'companyUrl'),
    employmentType: settle(said, 'employmentType'),
    start: settle(said, 'start'),
    end: settle(said, 'end'),
    current: settle(said, 'current'),
  };
  if (settled.title.value === null && settled.company.value === null) return null;
  const agreed = [...new Set([settled.title, settled.company, settled.current].flatMap((each) => each.for))];
  const shown = role.lines.map(({ text }) => text).join(' | ');
  const conflicts = CONFLICT_FIELDS.flatMap((field) =>
    settled[field].against.map((each): PositionConflict => ({
      field,
      value: String(each.values[field]),
      evidence: describe(each, sayAll(each), role),
    })),
  );
  const doubt = agreed.reduce((left, { strategy }) => left * (1 - trustIn(strategy.tier)), 1);
  const { current } = settled;
  const trust = (1 - doubt) * (conflicts.length > 0 ? DOUBTED : 1) * (current.value === null ? BROKEN_OFF : 1);
  return {
    title: settled.title.value,
    company: settled.company.value,
    companyUrl: settled.companyUrl.value,
    employmentType: settled.employmentType.value,
    start: settled.start.value,
    end: current.value === false ? settled.end.value : null,
    current: current.value,
    confidence: roundConfidence(trust),
    evidence: agreed.slice(0, MAX_EVIDENCE).map((each, at) => describe(each, at === 0 ? shown : sayAll(each), role)),
    ...(conflicts.length > 0 && { conflicts: conflicts.slice(0, MAX_EVIDENCE) }),
  };
}
