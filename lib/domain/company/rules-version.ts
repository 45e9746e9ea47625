/** Version of `firestore/firestore.rules` that this client was made for and tested against. */
export const RULES_VERSION = '1';
