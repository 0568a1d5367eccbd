/** The tools, each with what it takes; what they answer is masked and bounded. */

import { join } from 'node:path';
import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { z } from 'zod';
import { boundedAnswer, validatedCalls } from '../../core/assistant/limits.ts';
import type { Locale, Localized } from '../../core/text/messages.ts';
import { shown } from '../print.ts';
import { diagnoseFolder, explainText, listRules, showManifest, validateMessage } from './answers.ts';
import type { Roots } from './roots.ts';

/** UTF-16 units of what is asked about. */
const LONGEST_TEXT = 200_000;

const locale = z.enum(['en', 'ko']).default('en').describe('Language of the answer');
const path = z.string().max(4096).default('.').describe('A folder or file inside the roots of this server');
const READS_ONLY = { readOnlyHint: true, destructiveHint: false, openWorldHint: false } as const;

export function addTools(server: McpServer, roots: Roots): void {
  server.registerTool(
    'diagnose',
    {
      title: 'Diagnose a folder',
      description:
        'All mistakes in the Kakao Share code and set-up of a folder that its files prove, as JSON; with all, also what is right and what only the console can tell.',
      inputSchema: { path, locale, all: z.boolean().default(false) },
      annotations: READS_ONLY,
    },
    (given) => answer(() => diagnoseFolder(placed(roots, given.path, given.locale), given, roots)),
  );
  server.registerTool(
    'explain',
    {
      title: 'Explain an error or a symptom',
      description:
        'What an error code, message, log, failure address or symptom of Kakao Share means, and what to do: 4019, KOE009, -401, “nothing happens on the click”.',
      inputSchema: { text: z.string().min(1).max(LONGEST_TEXT), locale },
      annotations: READS_ONLY,
    },
    ({ text, locale: language }) => answer(() => explainText(text, language)),
  );
  server.registerTool(
    'validate_message',
    {
      title: 'Validate a message',
      description:
        'What Kakao’s JavaScript SDK of a version says to one message object: mistakes that make it throw, be refused, or look wrong.',
      inputSchema: {
        message: z.record(z.string(), z.unknown()).describe('The argument of the call'),
        call: z.enum(validatedCalls).default('sendDefault'),
        sdk: z.string().max(20).optional().describe('Such as 2.7.4; default: the newest known'),
        locale,
      },
      annotations: READS_ONLY,
    },
    (given) => answer(() => validateMessage(given)),
  );
  server.registerTool(
    'rules',
    {
      title: 'List the rules',
      description: 'Every rule with its code, severity and title; with a code, that one with its reason.',
      inputSchema: { code: z.string().max(100).optional(), locale },
      annotations: READS_ONLY,
    },
    ({ code, locale: language }) => answer(() => listRules(code, language)),
  );
  server.registerTool(
    'manifest',
    {
      title: 'Show the manifest',
      description:
        'kakao-share.json of a folder: what its people wrote down of Kakao’s console. Keys are masked.',
      inputSchema: { path, locale },
      annotations: READS_ONLY,
    },
    ({ path: folder, locale: language }) =>
      answer(async () => showManifest(placed(roots, join(folder, 'kakao-share.json'), language), language)),
  );
}

const outside: Localized = {
  en: 'There is no such file or folder inside the roots of this server.',
  ko: '이 서버가 볼 수 있는 폴더 안에 그런 파일이나 폴더가 없습니다.',
};

/** Throws what the client reads as the answer. */
function placed(roots: Roots, given: string, language: Locale): string {
  const found = roots.within(given);
  if (found !== undefined) return found;
  throw new Error(outside[language]);
}

async function answer(make: () => Promise<string>) {
  try {
    return said(await make());
  } catch (error) {
    return { ...said(error instanceof Error ? error.message : String(error)), isError: true };
  }
}

function said(text: string) {
  return { content: [{ type: 'text' as const, text: boundedAnswer(shown(text)) }] };
}
