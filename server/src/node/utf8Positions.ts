/**
 * For an editor that counts columns in bytes of UTF-8 and offers nothing else. Everybody inside counts UTF-16 units, so
 * each position in a message is rewritten here, by the line that it is on, before anybody else sees the message.
 */
import {
  type DidChangeTextDocumentParams,
  type DidOpenTextDocumentParams,
  type InitializeParams,
  Message,
  type Position,
  PositionEncodingKind,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { supportOf } from '../session/clientSupport.ts';
import type { Transport } from '../session/lifecycle.ts';

/** From a line and a column to the same place in the other way of counting. Behind the line's end is its end. */
type Count = (line: string, column: number) => number;

export const toUtf16: Count = (line, bytes) => {
  let column = 0;
  let left = bytes;
  for (const character of line) {
    left -= bytesOf(character);
    if (left < 0) break;
    column += character.length;
  }
  return column;
};

export const toUtf8: Count = (line, units) => {
  let bytes = 0;
  let left = units;
  for (const character of line) {
    left -= character.length;
    if (left < 0) break;
    bytes += bytesOf(character);
  }
  return bytes;
};

/** Half a surrogate pair reaches the editor as U+FFFD. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** `readText` gives the texts of files that the editor has not open; it may wait, as only such an editor needs it. */
export function inUtf16(
  { reader, writer }: Transport,
  readText: (uri: string) => string | undefined,
): Transport {
  const open = new Map<string, TextDocument>();
  /** Of answers: the document that was asked about. */
  const asked = new Map<string | number | null, string>();
  let isUtf8: boolean | undefined;

  /** A message with all of its positions counted the other way. */
  function recounted<T>(message: T, uri: string | undefined, count: Count): T {
    const read = new Map<string, TextDocument | undefined>();
    const textOf = (of: string): TextDocument | undefined => {
      if (open.has(of)) return open.get(of);
      if (!read.has(of)) {
        const text = readText(of);
        read.set(of, text === undefined ? undefined : TextDocument.create(of, '', 0, text));
      }
      return read.get(of);
    };
    const walk = (value: unknown, around: string | undefined): unknown => {
      if (Array.isArray(value)) return value.map((one) => walk(one, around));
      if (typeof value !== 'object' || value === null) return value;
      if (isPosition(value)) {
        const text = around === undefined ? undefined : textOf(around);
        return text ? { ...value, character: count(lineOf(text, value.line), value.character) } : value;
      }
      const own = uriIn(value) ?? around;
      // Edits stand under the names of their files.
      const isByFile = (name: string, one: unknown): boolean => name === 'changes' && !Array.isArray(one);
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [
          name,
          isByFile(name, one) ? byFile(one) : walk(one, own),
        ]),
      );
    };
    const byFile = (edits: unknown): unknown =>
      Object.fromEntries(Object.entries(edits ?? {}).map(([file, one]) => [file, walk(one, file)]));
    return walk(message, uri) as T;
  }

  function received(message: Message): Message {
    if (Message.isRequest(message)) {
      if (message.method === 'initialize') isUtf8 ??= offersUtf8Alone(message.params);
      const uri = isUtf8 && message.params ? uriIn(message.params) : undefined;
      if (uri !== undefined) asked.set(message.id, uri);
    }
    if (!isUtf8) return message;
    if (!Message.isNotification(message)) return recounted(message, undefined, toUtf16);
    if (message.method === 'textDocument/didChange')
      return { ...message, params: changed(message.params as DidChangeTextDocumentParams) } as Message;
    if (message.method === 'textDocument/didOpen') {
      const { uri, languageId, version, text } = (message.params as DidOpenTextDocumentParams).textDocument;
      open.set(uri, TextDocument.create(uri, languageId, version, text));
    }
    if (message.method === 'textDocument/didClose') open.delete(uriIn(message.params as object) ?? '');
    return message;
  }

  /** Each change is to the text that the one before it has left. */
  function changed(params: DidChangeTextDocumentParams): DidChangeTextDocumentParams {
    const { uri, version } = params.textDocument;
    const contentChanges = params.contentChanges.map((change) => {
      const recountedChange = recounted(change, uri, toUtf16);
      const document = open.get(uri);
      if (document) TextDocument.update(document, [recountedChange], version);
      return recountedChange;
    });
    return { ...params, contentChanges };
  }

  function sent(message: Message): Message {
    if (!isUtf8) return message;
    const id = Message.isResponse(message) ? message.id : undefined;
    const uri = id === undefined ? undefined : asked.get(id);
    if (id !== undefined) asked.delete(id);
    return recounted(message, uri, toUtf8);
  }

  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) => reader.listen((message) => callback(orAsItIs(received, message))),
      dispose: () => reader.dispose(),
    },
    writer: {
      onError: writer.onError,
      onClose: writer.onClose,
      write: (message) => writer.write(sent(message)),
      end: () => writer.end(),
      dispose: () => writer.dispose(),
    },
  };
}

/** Nonsense is for those to refuse who answer. */
function orAsItIs(change: (message: Message) => Message, message: Message): Message {
  try {
    return change(message);
  } catch {
    return message;
  }
}

function offersUtf8Alone(params: unknown): boolean {
  const { capabilities } = (params ?? {}) as Partial<InitializeParams>;
  return supportOf(capabilities ?? {}).positionEncoding === PositionEncodingKind.UTF8;
}

const isPosition = (value: object): value is Position =>
  'line' in value &&
  typeof value.line === 'number' &&
  'character' in value &&
  typeof value.character === 'number';

/** The file that a part of a message is about. */
function uriIn(value: object): string | undefined {
  const { uri, textDocument } = value as {
    readonly uri?: unknown;
    readonly textDocument?: { readonly uri?: unknown };
  };
  const name = uri ?? textDocument?.uri;
  return typeof name === 'string' ? name : undefined;
}

/** Without its end. */
function lineOf(text: TextDocument, line: number): string {
  const start = { line, character: 0 };
  return text.getText({ start, end: { line: line + 1, character: 0 } }).replace(/\r?\n$|\r$/, '');
}
