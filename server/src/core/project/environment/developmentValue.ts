/** Values that hold on a developer's machine and need not hold where the program is deployed. */
import { developmentMode } from '../../catalog/environment.ts';
import {
  buildValueFile,
  environmentFile,
  launchFile,
  productionEnvironmentFile,
} from '../../catalog/files.ts';
import { nameOf } from '../../text/paths.ts';
import type { FileId } from '../../text/text.ts';
import type { Value } from '../values/value.ts';

/** Angular's `environments/environment.ts`, which a build may replace. */
const REPLACED_BY_BUILDS = /\/environments?\/(?![\w-]{1,40}\.prod)/i;

/**
 * The file that another build may have with other values: a hosting service's own variables go before those of `.env`
 * files, and another machine has another `local.properties`.
 */
export const environmentFileOf = (value: Value): FileId | undefined =>
  value.origins.find(({ file }) => environmentFile.test(nameOf(file)) || buildValueFile.test(file))?.file;

export const comesFromEnvironmentFile = (value: Value): boolean => environmentFileOf(value) !== undefined;

/** From an `.env` file that no deployed build need have, from what VS Code starts, or from a file that by its name is for development. `root` is not part of the name. */
export const isForDevelopment = (value: Value, root: string): boolean =>
  value.origins.some(({ file }) => isLocalEnvironment(nameOf(file))) ||
  value.origins.some(({ file }) => isDevelopmentFile(file.startsWith(root) ? file.slice(root.length) : file));

/** `environment.dev.ts`, `config/local.js`. */
const isDevelopmentFile = (path: string): boolean =>
  REPLACED_BY_BUILDS.test(path) ||
  path
    .toLowerCase()
    .split(/[/._-]/)
    .slice(0, -1)
    .some((word) => developmentMode.test(word));

const isLocalEnvironment = (name: string): boolean =>
  name === launchFile || (environmentFile.test(name) && name !== productionEnvironmentFile);
