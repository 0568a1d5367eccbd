/** Every error this product can explain, in the order of the documentation. */
import type { ErrorEntry } from './entry.ts';
import { share4002 } from './share4002.ts';

export const errorEntries: readonly ErrorEntry[] = [share4002];

const byId = new Map(errorEntries.map((entry) => [entry.id, entry]));

export const errorEntry = (id: string): ErrorEntry | undefined => byId.get(id);
