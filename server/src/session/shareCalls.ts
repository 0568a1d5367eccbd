/** Tells the editor which of its open files share, and where: what stands above those calls it makes itself. */
import { opensWindow, sendsAtOnce } from '../core/catalog/sdkCalls.ts';
import type { KakaoCall } from '../core/facts/facts.ts';
import { messagesIn } from '../core/facts/kakaoCalls.ts';
import type { FileId } from '../core/text/text.ts';
import type { DocumentUris } from './documentUri.ts';
import type { ShareCallsParams } from './protocol.ts';
import type { Engine } from './workspaceIndex.ts';

export class ShareCalls {
  /** What was sent last, to compare the next with. */
  private sent = JSON.stringify([]);

  constructor(
    private readonly uris: DocumentUris,
    private readonly send: (params: ShareCallsParams) => void,
  ) {}

  /** Facts that are there already are looked at, and nothing else. */
  tell(open: readonly FileId[], { core, service }: Engine): void {
    const files = open.flatMap((file) => {
      const facts = service.facts(file);
      const calls = facts ? messagesIn(facts).filter((call) => opensWindow.has(methodOf(call))) : [];
      if (!facts || calls.length === 0) return [];
      const position = (offset: number) => core.positionAt(facts.lineStarts, offset);
      const said = calls.map((call) => ({
        range: { start: position(call.range.start), end: position(call.range.end) },
        // What other methods send lives at Kakao, or is made of a page.
        isDrawn: methodOf(call) === 'sendDefault',
      }));
      return [{ uri: this.uris.toClient(file), calls: said }];
    });
    const text = JSON.stringify(files);
    if (text === this.sent) return;
    this.sent = text;
    this.send({ files });
  }
}

/** What is sent at once, or when the button that the call makes is clicked. */
function methodOf({ path }: KakaoCall): string {
  const name = path.at(-1) ?? '';
  return sendsAtOnce[name] ?? name;
}
