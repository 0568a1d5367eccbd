import { afterAll } from 'vitest';
import { endEverything } from '../../scripts/host/processes.mjs';

/** vitest ends its workers without telling them: what a file has started ends with the file. */
afterAll(endEverything);
