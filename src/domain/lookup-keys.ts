/** The keys a contact is found by. Derived from the contact by the caller; the store adds the program to each. */
export interface ContactKeys {
  profileKeys: string[];
  externalKeys: string[];
  nameKeys: string[];
}

/** The keys an account is found by: its external ids, and the normal forms of its present and former names. */
export interface AccountKeys {
  externalKeys: string[];
  nameKeys: string[];
}
