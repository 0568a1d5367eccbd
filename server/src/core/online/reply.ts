/** What came of asking for an address. Plain facts: whoever fetches writes them, and `judge.ts` reads them. */

import type { SharedPage } from './readSharedPage.ts';
import type { Withheld } from './requestable.ts';
import type { SharedAddress } from './sharedAddresses.ts';

export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** In lower case, without parameters; empty where the server names none. */
  readonly contentType: string;
  /** As many as were announced or arrived. */
  readonly bytes: number;
}

export interface Failure {
  readonly kind:
    | Withheld
    | 'timeout'
    /** DNS has no such name. */
    | 'unresolved'
    /** The name stands for a number of this machine or network. */
    | 'privateNumber'
    | 'tls'
    | 'unreachable'
    | 'redirectsForever'
    /** So many requests had been made that it was not asked. */
    | 'notAsked';
  /** Node's code of the error, or the number that the name stands for. */
  readonly detail: string;
}

export interface Reply {
  /** The address, and where each redirect led; the last one is what `outcome` speaks of. */
  readonly hops: readonly [string, ...string[]];
  readonly outcome: Answer | Failure;
}

export interface OnlineCheck {
  readonly checked: readonly CheckedAddress[];
  /** How many were made. */
  readonly requests: number;
}

export interface CheckedAddress {
  readonly address: SharedAddress;
  readonly reply: Reply;
  /** What a program that does not call itself Kakao's robot gets; asked where the robot was refused. */
  readonly statusForOthers?: number | undefined;
  /** Undefined where no size can be read. */
  readonly picture?: { readonly width: number; readonly height: number } | undefined;
  readonly page?: SharedPage | undefined;
  /** The name by which robots.txt keeps Kakao's robot out. */
  readonly forbiddenTo?: string | undefined;
}
