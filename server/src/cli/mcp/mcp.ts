/**
 * `kakao-share-doctor mcp [folder…]`: a server of the Model Context Protocol on standard input and output, for assistants.
 * Its tools read and never write. A bundle of its own, in the npm package only.
 */
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { excerpt } from '../../core/text/rendering.ts';
import { complain } from '../print.ts';
import { version } from '../version.ts';
import { rootsOf } from './roots.ts';
import { addTools } from './tools.ts';

/** UTF-16 units: of nonsense, the library says at length what it would have been. */
const LONGEST_COMPLAINT = 200;

const INSTRUCTIONS =
  'Finds and explains mistakes in Kakao Talk Share (카카오톡 공유) code. What only Kakao’s console knows is “unknown”: ask the user to look there, never guess.';

/** Resolves when it listens; the process ends with its input. */
export async function serveMcp(folders: readonly string[]): Promise<void> {
  const server = new McpServer({ name: 'kakao-share-doctor', version }, { instructions: INSTRUCTIONS });
  addTools(server, rootsOf(folders));
  server.server.onerror = (error) =>
    complain(`kakao-share-doctor: ${excerpt(error.message, LONGEST_COMPLAINT)}\n`);
  process.stdin.on('end', () => process.exit());
  await server.connect(new StdioServerTransport());
}
