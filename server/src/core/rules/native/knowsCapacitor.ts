import type { ScriptFacts } from '../../facts/facts.ts';

/** A script that knows of Capacitor may tell the app from the site. */
export const knowsCapacitor = (script: ScriptFacts | undefined): boolean =>
  script?.declarations.some(
    (declaration) => declaration.kind === 'import' && declaration.module.startsWith('@capacitor/'),
  ) !== false;
