/** A company that is written just so, on both sides and in every regime, and has no page at LinkedIn. */
export function place(name) {
  return { names: [name], others: [], slug: null, isFixed: true };
}

/** A company that is written as `name`, and is `company` as far as its page at LinkedIn tells. */
export function writtenAs(company, name) {
  return { ...company, names: [name], isFixed: true };
}
