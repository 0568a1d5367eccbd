/** The only way to the editor: no message that goes there holds an app key, whoever made it. */
import type { Message, MessageWriter } from 'vscode-languageserver';
import { redact } from '../core/text/redact.ts';

/** Fields whose texts the editor must get as they are. */
export const EXCEPTIONS: Readonly<Record<string, string>> = {
  uri: 'the name of a file, given by the editor',
  folder: 'likewise',
  existing: 'likewise',
  id: 'the name of a request, given by the editor',
  token: 'the name of a progress bar, given by the editor',
  edit: 'the change of a file; rules say which of their fixes may write a key',
  arguments: 'likewise, for editors that know no code actions but commands',
};

export function maskingWriter(writer: MessageWriter): MessageWriter {
  return {
    onError: writer.onError,
    onClose: writer.onClose,
    write: (message) => writer.write(masked(message) as Message),
    end: () => writer.end(),
    dispose: () => writer.dispose(),
  };
}

function masked(value: unknown): unknown {
  if (typeof value === 'string') return redact(value);
  if (Array.isArray(value)) return value.map(masked);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, Object.hasOwn(EXCEPTIONS, name) ? one : masked(one)]),
  );
}
