/** `npm run cost`: writes docs/cost.md anew. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { costPage } from './cost/cost-page.ts';

writeFileSync(path.resolve(import.meta.dirname, '../docs/cost.md'), costPage());
