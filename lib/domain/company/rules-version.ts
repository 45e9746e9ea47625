/** Put in by the build, from the rules themselves (`scripts/rules-version.ts`). */
declare const BUILT_FOR_RULES: string;

/** Version of `firestore/firestore.rules` that this client was made for and tested against. */
export const RULES_VERSION = BUILT_FOR_RULES;
