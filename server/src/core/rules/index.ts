/** Every rule, in the order of the documentation. `npm run new-rule` adds a line. */

import { appKeyMalformed } from './app-key-malformed.ts';
import { envNotPublic } from './env-not-public.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [appKeyMalformed, envNotPublic];
