import { drawFrom } from './draw.js';
import { ABSENT, PRESENT } from './cases.js';
import { fullName } from './make-people.js';
import { NAME_FORMS } from './write-name.js';

/** So many records are looked at for one that suits a kind of query. */
const TRIES = 400;

/** Records of the world's people. One in fifty has a namesake among the others, one in five hundred at the same company. */
export function makeDatabase(random, world, count) {
  const records = [];
  const add = (person, twin) =>
    records.push({
      row: { id: `c${records.length}`, name: fullName(person), company: random.pick(person.company.names) },
      name: nameOf(person, world),
      company: person.company,
      share: person.share,
      twin,
    });
  while (records.length < count) {
    const person = world.drawPerson();
    const twin = random.chance(0.02) ? (random.chance(0.1) ? 'colleague' : 'elsewhere') : undefined;
    add(person, twin);
    if (twin !== undefined)
      add({ ...person, company: twin === 'colleague' ? person.company : world.drawCompany() }, 'second');
  }
  return records;
}

/** So many queries about people in the database and about others, with the truth: `{kind, id, query}`, where `id` is null for nobody. */
export function makeQueries(random, world, records, count) {
  const make = queryMaker(random, world);
  const draw = {
    true: drawFrom(random, PRESENT, ({ share }) => share),
    false: drawFrom(random, ABSENT, ({ share }) => share),
  };
  return Array.from({ length: count }, (_, at) => {
    const isPresent = at % 2 === 0;
    const { kind, suits, weigh, build } = draw[isPresent]();
    const record = pickRecord(random, records, suits, weigh);
    return { kind, isPresent, id: isPresent ? record.row.id : null, query: build(record, make, random) };
  });
}

function pickRecord(random, records, suits = () => true, weigh) {
  if (weigh === undefined) {
    for (let tries = 0; tries < TRIES; tries++) {
      const record = random.pick(records);
      if (suits(record)) return record;
    }
    return records.find(suits) ?? records[0];
  }
  return drawFrom(
    random,
    Array.from({ length: TRIES }, () => random.pick(records)),
    weigh,
  )();
}

function nameOf({ country, given, family }, world) {
  const isFamilyFirst = ['CN', 'KR'].includes(country);
  const both = given.native !== undefined && family.native !== undefined;
  const native = isFamilyFirst ? `${family.native}${given.native}` : `${given.native} ${family.native}`;
  return { given: given.name, family: family.name, other: world.drawPerson().family.name, ...(both ? { native } : {}) };
}

function queryMaker(random, world) {
  const write = (company) => random.pick(company.names);
  const otherCompanies = (most) => Array.from({ length: random.between(0, most) }, () => write(world.drawCompany()));
  const respell = ({ company, row }) =>
    random.pick(company.names.filter((name) => name !== row.company)) ?? row.company;
  return {
    atCompany: (record, form, { isSpelled = false } = {}) => ({
      name: NAME_FORMS[form].write(record.name, random),
      current: isSpelled ? respell(record) : record.row.company,
      past: otherCompanies(3),
    }),
    moved: (record, form) => ({
      name: NAME_FORMS[form].write(record.name, random),
      current: random.chance(0.9) ? write(world.drawCompany()) : null,
      past: random.shuffle([random.chance(0.8) ? record.row.company : write(record.company), ...otherCompanies(2)]),
    }),
    stranger: () => {
      const person = world.drawPerson();
      return { name: fullName(person), current: write(person.company), past: otherCompanies(3) };
    },
    elsewhere: (record) => {
      const other = () => elsewhere(world, record.company);
      return {
        name: record.row.name,
        current: write(other()),
        past: Array.from({ length: random.between(0, 2) }, () => write(other())),
      };
    },
    colleague: (record, change) => ({
      name: NAME_FORMS.plain.write({ ...record.name, ...change }),
      current: write(record.company),
      past: otherCompanies(2),
    }),
    otherGiven: ({ name }) => different(() => world.drawGiven().name, name.given),
    otherFamily: () => world.drawPerson().family.name,
  };
}

function elsewhere(world, company) {
  return different(world.drawCompany, company);
}

function different(draw, than) {
  for (;;) {
    const drawn = draw();
    if (drawn !== than) return drawn;
  }
}
