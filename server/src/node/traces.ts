/** What a server has left in the editor: what the one after it need not do again, and what goes with it. */
import type { PublishDiagnosticsParams, RegistrationParams } from 'vscode-languageserver';

export class Traces {
  private readonly shown = new Set<string>();
  private readonly progress = new Set<unknown>();

  constructor(private readonly registered = new Set<string>()) {}

  /** Takes note of a notification to the editor. */
  note(method: string, params: unknown): void {
    if (method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = params as PublishDiagnosticsParams;
      if (diagnostics.length > 0) this.shown.add(uri);
      else this.shown.delete(uri);
    } else if (method === '$/progress') {
      const { token, value } = params as {
        readonly token: unknown;
        readonly value: { readonly kind?: string };
      };
      if (value.kind === 'begin') this.progress.add(token);
      if (value.kind === 'end') this.progress.delete(token);
    }
  }

  /** The editor's answer to a request of the server; what is registered already is not registered twice. */
  async answer(method: string, params: unknown, ask: () => Promise<unknown>): Promise<unknown> {
    if (method !== 'client/registerCapability') return ask();
    const methods = (params as RegistrationParams).registrations.map((one) => one.method);
    if (methods.every((one) => this.registered.has(one))) return null;
    const answer = await ask();
    for (const one of methods) this.registered.add(one);
    return answer;
  }

  /** Takes back what nobody answers for any more. Of open documents the next server speaks itself. */
  wipe(isOpen: (uri: string) => boolean, send: (method: string, params: unknown) => void): void {
    for (const token of this.progress) send('$/progress', { token, value: { kind: 'end' } });
    for (const uri of this.shown) {
      if (!isOpen(uri)) send('textDocument/publishDiagnostics', { uri, diagnostics: [] });
    }
  }

  /** For the next server of the same editor. */
  successor(): Traces {
    return new Traces(this.registered);
  }
}
