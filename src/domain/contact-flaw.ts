/** The fields whose text can be wrong by itself. */
export type FlawField = 'email' | 'phone' | 'mobile' | 'status';

/**
 * What is wrong with the text of a field: not of the form at all (`malformed`), of the form but impossible (a phone number too short for
 * its country), or a word that the program does not know.
 */
export type Flaw = 'malformed' | 'impossible' | 'unknown-word';
