import { compareReading, type Finding } from '../../linkedin/compare-reading';
import { isFor, MUTATORS } from '../../linkedin/mutators';
import type { MutablePage, Mutator } from '../../linkedin/mutators/mutator';
import { seedRandom } from '../../linkedin/mutators/random';
import { readAny } from '../../linkedin/read-any';
import type { OpenPage } from './open-page';

/** What was read from one damaged page. */
export interface Trial {
  family: string;
  /** The mutators in the order they were at it. */
  mutators: string[];
  seed: string;
  /** False where the page shows nobody by then: nothing is to be right. */
  counts: boolean;
  destroys: boolean;
  /** How many values were right, and how many are on the undamaged page. */
  right: number;
  all: number;
  wrong: Finding[];
}

/** The word for two or three mutators at once. */
export const COMBINED = 'combined';

const countRight = (findings: readonly Finding[]): number =>
  findings.filter(({ outcome }) => outcome === 'right').length;

/** Null where the mutators found nothing to change. */
function tryMutators(page: OpenPage, mutators: readonly Mutator[], family: string, seed: string): Trial | null {
  const { capture, whole, truth } = page;
  const changed: MutablePage = {
    document: whole.cloneNode(true) as Document,
    url: capture.url,
    html: capture.html,
    truth,
    random: seedRandom(seed),
  };
  for (const { mutate } of mutators) mutate(changed);
  if (changed.url === capture.url && changed.document.isEqualNode(whole)) return null;
  const counts = mutators.every(({ allows }) => allows === 'same');
  const findings = compareReading(
    readAny(changed.document, changed.url),
    counts ? changed.truth : { ...changed.truth, page: 'unread' },
  );
  return {
    family,
    mutators: mutators.map(({ name }) => name),
    seed,
    counts,
    destroys: mutators.some(({ destroys }) => destroys),
    right: countRight(findings),
    all: countRight(compareReading(page.read, truth)),
    wrong: findings.filter(({ outcome }) => outcome === 'wrong'),
  };
}

/**
 * In what order mutators are at a page: what builds it anew undoes those before; translations and blanks need the texts whole; a cut takes the
 * rest of the page.
 */
const ORDER = ['live tree', 'other language', 'blanks changed', '', 'cut off'];

function orderOf({ family }: Mutator): number {
  return ORDER.indexOf(ORDER.includes(family) ? family : '');
}

/** The page before is that of the person whom another address names: together they make a page that shows its member. */
function isFair(mutators: readonly Mutator[]): boolean {
  return (
    !mutators.some(({ allows }) => allows === 'nobody') || !mutators.some(({ family }) => family === 'page before left')
  );
}

/** Two or three mutators of different families at once, drawn from a seed. */
function tryCombination(page: OpenPage, fit: readonly Mutator[], seed: string): Trial | null {
  const random = seedRandom(`draw ${seed}`);
  const drawn = new Map<string, Mutator>();
  const count = 2 + random.below(2);
  while (drawn.size < count) {
    const drawnNow = random.pick(fit);
    if (drawnNow) drawn.set(drawnNow.family, drawnNow);
  }
  const order = [...drawn.values()].sort((one, other) => orderOf(one) - orderOf(other));
  return isFair(order) ? tryMutators(page, order, COMBINED, seed) : null;
}

/**
 * Tries every mutator that a page is for, and `combinations` of several, and reads what is left. All chance comes from
 * `seed`, the page's id and the name of the mutator, so that each trial can be repeated alone.
 */
export function mutatePage(page: OpenPage, seed: string, combinations: number, share = 1): Trial[] {
  const { id } = page.capture;
  const fit = MUTATORS.filter((mutator) => isFor(mutator, page));
  if (fit.length === 0) return [];
  const isDrawn = (name: string): boolean => seedRandom(`part ${seed} ${id} ${name}`).chance(share);
  const trials = [
    ...fit
      .filter(({ name }) => isDrawn(name))
      .map((mutator) => tryMutators(page, [mutator], mutator.family, `${seed} ${id} ${mutator.name}`)),
    ...Array.from({ length: Math.ceil(combinations * share) }, (_, at) =>
      tryCombination(page, fit, `${seed} ${id} combination ${at + 1}`),
    ),
  ];
  return trials.filter((trial) => trial !== null);
}
