import * as z from 'zod';

export const organisationMessages = {
  /** By hand only, by an analyst: every question is a read that the company pays. */
  'organisation.read': { from: 'own', request: z.lazy(() => z.null()) },
} as const;
