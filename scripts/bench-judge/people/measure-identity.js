/**
 * How right answers `{id, isPresent, answer: {decision, match}}` are: of the matches, those that are right; of the people in the database, those
 * matched rightly and those asked about; of all others, those matched with anybody.
 */
export function measureIdentity(answers) {
  const matched = answers.filter(({ answer }) => answer.decision === 'match');
  const right = matched.filter(({ id, answer }) => answer.match === id).length;
  const present = answers.filter(({ isPresent }) => isPresent);
  const absent = answers.length - present.length;
  return {
    precision: right / Math.max(1, matched.length),
    recall: right / Math.max(1, present.length),
    asked: present.filter(({ answer }) => answer.decision === 'ask').length / Math.max(1, present.length),
    falseMatch: matched.filter(({ isPresent }) => !isPresent).length / Math.max(1, absent),
  };
}
