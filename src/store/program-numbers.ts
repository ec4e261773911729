/** The numbers of one program on one day. */
export interface ProgramNumbers {
  contacts: number;
  /** Corrections that wait to be exported. */
  queued: number;
  /** Contacts whose latest verdict asks for a decision that nobody has taken. */
  toDecide: number;
  /** Contacts verified since the user's day began. */
  verifiedToday: number;
  /** Contacts verified within the days after which the program calls a record stale. */
  fresh: number;
}
