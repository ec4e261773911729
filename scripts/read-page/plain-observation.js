const TEXT_FIELDS = ['name', 'headline', 'location', 'topCardCompany'];

/**
 * An observation as people compare it: plain values in the shape of a fixture's `expected.json`, with `confidence` and
 * `evidence` per field beside them (for positions: one entry each, in their order).
 */
export function plainObservation(observation) {
  if (observation.page !== 'profile') return { page: observation.page, why: observation.why };
  const { page, slug, memberId, urn, experience, positions, front, isSelf, isMasked } = observation;
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
    experience,
    positions: positions.map(({ title, company, companyUrl, start, end, current }) => ({
      title,
      company,
      companyUrl,
      start,
      end,
      current,
    })),
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
