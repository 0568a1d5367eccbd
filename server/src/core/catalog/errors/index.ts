/** Every error this product can explain, in the order of the documentation. */
import { credentialsOfCaller } from './credentialsOfCaller.ts';
import { credentialsOfKey } from './credentialsOfKey.ts';
import type { ErrorEntry } from './entry.ts';
import { koeCodes } from './koe.ts';
import { nativeSetup } from './nativeSetup.ts';
import { nativeShare } from './nativeShare.ts';
import { pickerErrors } from './picker.ts';
import { restCodes } from './rest.ts';
import { restCodesOfUsers } from './restOfUsers.ts';
import { sdkArguments } from './sdkArguments.ts';
import { sdkEnvironment } from './sdkEnvironment.ts';
import { sdkInit } from './sdkInit.ts';
import { sdkLoading } from './sdkLoading.ts';
import { share400 } from './share400.ts';
import { share401 } from './share401.ts';
import { share404and500 } from './share404and500.ts';
import { share4002 } from './share4002.ts';
import { share4011, share4019 } from './share4019.ts';
import { symptoms } from './symptoms/index.ts';
import { wrapperErrors } from './wrappers.ts';

const byCode = (a: ErrorEntry, b: ErrorEntry): number => Number(a.id) - Number(b.id);

export const errorEntries: readonly ErrorEntry[] = [
  ...[share4002, ...share400, share4019, share4011, ...share401, ...share404and500].sort(byCode),
  ...credentialsOfCaller,
  ...credentialsOfKey,
  ...koeCodes,
  ...[...restCodes, ...restCodesOfUsers].sort((a, b) => byCode(b, a)),
  ...pickerErrors,
  ...sdkLoading,
  ...sdkInit,
  ...sdkArguments,
  ...sdkEnvironment,
  ...nativeSetup,
  ...nativeShare,
  ...wrapperErrors,
  ...symptoms,
];

const byId = new Map(errorEntries.map((entry) => [entry.id, entry]));

export const errorEntry = (id: string): ErrorEntry | undefined => byId.get(id);
