import { hire } from './career.js';
import { isOtherWork, promotionOf, stepDownOf } from './read-titles.js';

/** The month of 2026-01. */
const FIRST_SIGHT = 2026 * 12;

/**
 * A person who took a job at `started` that the record was `verified` to hold; then something happens at `changed`, more at `later`,
 * and the page is `seen`. `pace` is the least number of months between two of these: 12 where only years are shown.
 * `settle` may choose the recorded job (`{company, title}`).
 */
export function beginLife(random, material, { pace = 1, settle = () => ({}) } = {}) {
  const seen = FIRST_SIGHT + random.between(0, 8);
  const verified = seen - 3 * pace - random.between(3, 60);
  const started = verified - pace - random.between(2, 120);
  const changed = random.between(verified + pace, seen - 2 * pace);
  const later = random.between(changed + pace, seen - pace);

  const companies = [];
  const titles = [];
  const elsewhere = () => {
    const company = draw(
      () => random.pick(material.companies),
      (next) => companies.every((other) => material.areUnrelated(next, other)),
    );
    companies.push(company);
    return company;
  };
  const otherTitle = () => {
    const title = draw(
      () => random.pick(material.titles(random)),
      (next) => titles.every((other) => isOtherWork(next, other)),
    );
    titles.push(title);
    return title;
  };
  const settled = settle(random, material);
  const company = settled.company ?? elsewhere();
  const title = settled.title ?? otherTitle();
  companies.push(company);
  titles.push(title);

  const earlierJobs = (count) =>
    pastJobs(random, started, count, () => ({ title: otherTitle(), company: elsewhere() }));
  const past = earlierJobs(random.between(0, 4));
  return {
    random,
    material,
    phrases: material.phrases,
    started,
    verified,
    changed,
    later,
    seen,
    company,
    title,
    past,
    /** `count` jobs elsewhere, one after the other, all ended before the recorded one began. */
    earlierJobs,
    /** All jobs as they were when the record was verified. */
    jobs: hire(past, { title, company, at: started }),
    elsewhere,
    otherTitle,
    promotion: () => promotionOf(title, random) ?? otherTitle(),
    stepDown: () => stepDownOf(title, random) ?? otherTitle(),
  };
}

function pastJobs(random, until, count, job) {
  const jobs = [];
  let end = until - random.between(0, 4);
  for (let left = count; left > 0; left--) {
    const start = end - random.between(12, count > 10 ? 24 : 60);
    jobs.unshift({ ...job(), start, end });
    end = start - random.between(0, 4);
  }
  return jobs;
}

/** A choice that fits; the last one where none of many does. */
function draw(choose, isFit) {
  let choice = choose();
  for (let tries = 0; tries < 200 && !isFit(choice); tries++) choice = choose();
  return choice;
}
