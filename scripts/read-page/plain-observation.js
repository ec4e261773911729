const TEXT_FIELDS = ['name', 'headline', 'location', 'topCardCompany'];

/**
 * An observation as people compare it: plain values in the shape of a fixture's `expected.json`, with `confidence` and
 * `evidence` per field beside them (for positions: one entry each, in their order). A name is the whole line as shown, as in
 * expectations; `cleanName` is the name alone.
 */
export function plainObservation(observation) {
  if (observation.page === 'people-list' || observation.page === 'sales-lead-list') return plainList(observation);
  if (observation.page !== 'profile') return { page: observation.page, why: observation.why };
  return plainProfile(observation);
}

function plainList({ page, kind, front, people }) {
  return { page, people: people.map(plainPerson), kind, front };
}

function plainPerson({ slug, memberId, urn, salesId, name, headline, location, current, degree }) {
  return {
    slug,
    name: shownName(name),
    headline: headline?.value ?? null,
    location: location?.value ?? null,
    ...(current === null ? {} : { current }),
    memberId,
    urn,
    salesUrn: salesId,
    cleanName: name?.value ?? null,
    degree,
  };
}

const shownName = (name) => name?.raw ?? name?.value ?? null;

function plainProfile(observation) {
  const { page, slug, memberId, urn, salesId, experience, positions, degree, kind, front, isSelf, isMasked } =
    observation;
  const perField = (pick) => ({
    ...Object.fromEntries(
      TEXT_FIELDS.filter((field) => observation[field]).map((field) => [field, pick(observation[field])]),
    ),
    positions: positions.map(pick),
  });
  return {
    page,
    slug,
    memberId,
    urn,
    ...Object.fromEntries(TEXT_FIELDS.map((field) => [field, observation[field]?.value ?? null])),
    name: shownName(observation.name),
    experience,
    positions: positions.map(({ title, company, companyUrl, start, end, current }) => ({
      title,
      company,
      companyUrl,
      start,
      end,
      current,
    })),
    cleanName: observation.name?.value ?? null,
    salesUrn: salesId,
    degree,
    kind,
    front,
    isSelf,
    isMasked,
    confidence: perField((reading) => reading.confidence),
    evidence: perField((reading) => reading.evidence),
    conflicts: Object.fromEntries(
      TEXT_FIELDS.filter((field) => observation[field]?.conflicts?.length).map((field) => [
        field,
        observation[field].conflicts,
      ]),
    ),
  };
}
