/** One request: bounded in time and size, without cookies, cache, proxy, or a connection that stays. */
import * as http from 'node:http';
import * as https from 'node:https';
import { onlineLimits } from '../../core/catalog/scrapRobot.ts';
import type { Failure } from '../../core/online/reply.ts';
import { type OnlineParts, PrivateNumber, publicLookup } from './network.ts';

export interface Got {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** The beginning, up to the limit. */
  readonly body: Buffer;
}

/** Rejects with what `failureOf` names. The address has to be one that `withheld` lets pass. */
export function get(url: string, userAgent: string, parts: OnlineParts): Promise<Got> {
  const { request } = url.startsWith('https:') ? https : http;
  return new Promise((resolve, reject) => {
    const sent = request(url, {
      agent: false,
      lookup: publicLookup(parts),
      signal: AbortSignal.timeout(onlineLimits.milliseconds),
      headers: { 'user-agent': userAgent, accept: '*/*', 'accept-encoding': 'identity' },
      // Whatever the environment says.
      rejectUnauthorized: true,
    });
    sent.on('error', reject);
    sent.on('response', (response) => {
      const { statusCode: status = 0, headers } = response;
      const pieces: Buffer[] = [];
      let size = 0;
      const finish = (): void => {
        resolve({ status, headers, body: Buffer.concat(pieces) });
        sent.destroy();
      };
      response.on('error', reject);
      response.on('end', finish);
      response.on('data', (piece: Buffer) => {
        pieces.push(piece.subarray(0, onlineLimits.bytes - size));
        size += piece.length;
        if (size >= onlineLimits.bytes) finish();
      });
    });
    sent.end();
  });
}

const TLS = /CERT|^ERR_(?:TLS|SSL)|^EPROTO$/;

export function failureOf(error: unknown): Failure {
  if (error instanceof PrivateNumber) return { kind: 'privateNumber', detail: error.number };
  const { name, code = 'error' } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return { kind: 'timeout', detail: '' };
  if (code === 'ENOTFOUND') return { kind: 'unresolved', detail: code };
  return { kind: TLS.test(code) ? 'tls' : 'unreachable', detail: code };
}
