/** Every rule, in the order of the documentation. `npm run new-rule` adds a line. */

import { appKeyMalformed } from './app-key-malformed.ts';
import { envNotPublic } from './env-not-public.ts';
import { linkDomainNotRegistered } from './link-domain-not-registered.ts';
import { manifestSyntax } from './manifest-syntax.ts';
import { manifestWrongType } from './manifest-wrong-type.ts';
import type { Rule } from './rule.ts';

export const rules: readonly Rule[] = [
  appKeyMalformed,
  envNotPublic,
  linkDomainNotRegistered,
  manifestSyntax,
  manifestWrongType,
];
