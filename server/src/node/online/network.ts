/** How names become numbers, and which numbers are connected to. */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { CheckOptions, OnlineEngine } from '../../session/runtime.ts';

export interface Network {
  readonly lookup: (
    host: string,
    options: LookupAllOptions,
    callback: (error: NodeJS.ErrnoException | null, numbers: LookupAddress[]) => void,
  ) => void;
  /** For tests, whose servers run on this machine. No option and no setting does. */
  readonly allowsLoopback: boolean;
}

export interface OnlineParts extends CheckOptions {
  readonly engine: OnlineEngine;
  readonly network: Network;
}

export const internet: Network = { lookup, allowsLoopback: false };

/** A name that stands for a number of this machine or network. */
export class PrivateNumber extends Error {
  constructor(readonly number: string) {
    super(number);
  }
}

/**
 * For `http.request`, which connects to what this gives: between the check and the connection no name is resolved again.
 * One private number among several is enough to refuse. It is not asked where the host is a number already.
 */
export const publicLookup =
  ({ engine, network: { lookup: resolve, allowsLoopback } }: OnlineParts): LookupFunction =>
  (host, options, callback) => {
    const { family, hints } = options;
    const narrowed = { ...(family !== undefined && { family }), ...(hints !== undefined && { hints }) };
    resolve(host, { ...narrowed, all: true }, (error, numbers) => {
      const [first] = numbers ?? [];
      const refused = numbers?.find(({ address }) => !engine.mayConnect(address, allowsLoopback));
      if (error || !first) callback(error ?? new Error('ENOTFOUND'), '');
      else if (refused) callback(new PrivateNumber(refused.address), '');
      else if (options.all) callback(null, numbers);
      else callback(null, first.address, first.family);
    });
  };
