/**
 * First import of every entrypoint that uses zod: schemas made after it never try `new Function`,
 * which our content security policy refuses (and reports) anyway.
 */
import * as z from 'zod';

z.config({ jitless: true });
