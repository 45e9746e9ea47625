/** Put in by the build, from the rules themselves (`scripts/rules-version.ts`). */
declare const __RULES_VERSION__: string;

/** Version of `firestore/firestore.rules` that this client was made for and tested against. */
export const RULES_VERSION = __RULES_VERSION__;
