/** What a language model of the editor asks through the tools that package.json names. Reads, and changes nothing. */
import { type CancellationToken, type Connection, LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { boundedAnswer, noManifest, validatedCalls } from '../core/assistant/limits.ts';
import type { Locale } from '../core/text/messages.ts';
import { plainLines } from '../core/text/rendering.ts';
import type { OpenDocuments } from '../session/openDocuments.ts';
import type { AssistantParams } from '../session/protocol.ts';
import type { Files } from '../session/runtime.ts';
import type { Session } from '../session/session.ts';
import { diagnosed } from './diagnose.ts';
import { explainInText } from './explain.ts';

interface Asked {
  readonly token: CancellationToken;
  readonly session: Session;
  readonly connection: Connection;
  readonly files: Files;
  readonly documents: OpenDocuments;
}

/** Nobody has checked what a model gives. */
type Input = Readonly<Record<string, unknown>>;
type Tool = (input: Input, asked: Asked) => Promise<string | ResponseError<void>>;

const TOOLS: Readonly<Record<string, Tool>> = {
  async diagnose({ all }, { token, session, connection }) {
    const found = await diagnosed({}, token, session, connection);
    if (found instanceof ResponseError) return found;
    return found.rendering.engine.core.diagnosisAnswer(found.doctor, all === true);
  },

  async explain({ text }, { session }) {
    return explainInText(String(text), session);
  },

  async validateMessage({ message, call, sdk }, { session }) {
    const { core } = (await session.rendering()).engine;
    if (typeof message !== 'object' || message === null) throw failed(words.noMessage[session.locale]);
    return core.messageAnswer({
      message: message as Readonly<Record<string, unknown>>,
      call: validatedCalls.find((one) => one === call) ?? 'sendDefault',
      sdk: typeof sdk === 'string' ? sdk : undefined,
      locale: session.locale,
    });
  },

  async rules({ code }, { session }) {
    const { core } = (await session.rendering()).engine;
    return core.rulesAnswer(typeof code === 'string' ? code : undefined, session.locale);
  },

  async manifest(_, { session, files, documents }) {
    const { core, service } = (await session.rendering()).engine;
    const manifests = new Set(service.projects().flatMap(core.manifestsIn));
    const texts = [...manifests].map(async ({ file }) => documents.get(file)?.getText() ?? files.read(file));
    const found = (await Promise.all(texts)).filter((text) => text !== undefined);
    if (found.length === 0) throw failed(noManifest[session.locale]);
    return found.join('\n');
  },
};

const words = {
  noMessage: { en: 'The message is no object.', ko: '메시지가 객체가 아닙니다.' },
  noTool: { en: 'There is no such tool.', ko: '그런 도구가 없습니다.' },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, string>>>>;

export async function answerAssistant(
  { tool, input }: AssistantParams,
  asked: Asked,
): Promise<string | ResponseError<void>> {
  const ask = Object.hasOwn(TOOLS, tool) ? TOOLS[tool] : undefined;
  if (ask === undefined) throw failed(words.noTool[asked.session.locale]);
  const answer = await ask(input ?? {}, asked);
  return typeof answer === 'string' ? boundedAnswer(plainLines(answer)) : answer;
}

/** What the model is told; nothing is wrong here. */
const failed = (reason: string): ResponseError<void> =>
  new ResponseError(LSPErrorCodes.RequestFailed, reason);
