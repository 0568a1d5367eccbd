/**
 * The order that LSP lays down: `initialize` comes first and once, nothing comes after `shutdown` but `exit`. What comes at
 * another time is answered, or dropped, before anybody sees it. What is written has its keys masked; to an editor that is
 * gone it gets lost in silence: its end is noticed where it is read from.
 */
import {
  type DataCallback,
  ErrorCodes,
  Message,
  type MessageReader,
  type MessageWriter,
} from 'vscode-languageserver';
import { maskingWriter } from './maskingWriter.ts';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

type Stage = 'new' | 'initialized' | 'shut down';

export function orderly({ reader, writer }: Transport): Transport {
  let stage: Stage = 'new';

  function refusal(method: string): { readonly code: number; readonly message: string } | undefined {
    const isFirst = method === 'initialize';
    if (stage === 'shut down') return invalid('The server was shut down.');
    if (stage === 'initialized') return isFirst ? invalid('The server is initialized already.') : undefined;
    if (isFirst) return undefined;
    return { code: ErrorCodes.ServerNotInitialized, message: 'The server is not initialized yet.' };
  }

  const inTurn =
    (callback: DataCallback): DataCallback =>
    (message) => {
      if (Message.isRequest(message)) {
        const error = refusal(message.method);
        if (error) return void quiet.write({ jsonrpc: '2.0', id: message.id, error } as Message);
        if (message.method === 'initialize') stage = 'initialized';
        if (message.method === 'shutdown') stage = 'shut down';
      } else if (Message.isNotification(message) && message.method !== 'exit') {
        if (stage !== 'initialized') return;
      }
      callback(message);
    };

  const masking = maskingWriter(writer);
  const quiet: MessageWriter = {
    ...masking,
    write: (message) => masking.write(message).catch(() => undefined),
  };
  return {
    reader: {
      onError: reader.onError,
      onClose: reader.onClose,
      onPartialMessage: reader.onPartialMessage,
      listen: (callback) => reader.listen(inTurn(callback)),
      dispose: () => reader.dispose(),
    },
    writer: quiet,
  };
}

const invalid = (message: string) => ({ code: ErrorCodes.InvalidRequest, message });
