import type { Options } from '../../server/src/cli/options.ts';

/** The command line's options for a diagnosis of everything. */
export const diagnosing: Options = {
  mode: 'diagnose',
  sdk: undefined,
  out: undefined,
  yes: false,
  paths: [],
  format: 'text',
  also: [],
  locale: 'en',
  all: true,
  fix: false,
  dryRun: false,
  writeBaseline: false,
  changed: undefined,
  explain: '',
  port: undefined,
};
