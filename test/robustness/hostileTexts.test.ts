/** Names and values of files, and what is pasted, are text in every editor: they neither drive it nor are live in it. */
import { describe, expect, it, vi } from 'vitest';
import { rendered } from '../core/rendered.ts';
import { saidByServer, textsIn } from './saidByServer.ts';

vi.setConfig({ testTimeout: 120_000 });

const hostile = [
  'a\u202eb\u061cc\u2066d\u200be\u200ff',
  '\u001b[31ma\u009b2Jb\u001b]8;;https://evil.example\u0007c\u001b\\\u0000d\u007f',
  '[a](command:evil) ![b](https://evil.example/p.png) <img src=x onerror=alert(1)> [c]: command:evil',
];

const DRIVES = /[^\P{Cc}\n\r\t]|\p{Bidi_Control}|[\u200b\u2028\u2029]/u;
/** Of our own making: pages, places in the project's files, commands of this extension, pictures. */
const OWN =
  /^(?:https:\/\/(?:developers\.kakao\.com|devtalk\.kakao\.com|github\.com\/kakao-share-doctor|www\.rfc-editor\.org)\/|file:\/\/\/shop\/|command:kakaoShare\.\w+(?:\?%5B%22[\w%.-]*%22%5D)?$|data:image\/svg\+xml;base64,[\w+/=]+$)/;

function markdownIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = value as { readonly kind?: unknown; readonly value?: unknown; readonly markdown?: unknown };
  const here = own.kind === 'markdown' ? [own.value] : [own.markdown];
  const texts = here.filter((one) => typeof one === 'string');
  return [...texts, ...Object.values(value).flatMap(markdownIn)];
}

describe('what a hostile project makes the language server say', () => {
  it.each(hostile)('%j', async (text) => {
    const messages = await saidByServer(text);
    expect(messages.length).toBeGreaterThan(100);
    for (const message of messages)
      for (const one of textsIn(message))
        expect(one, JSON.stringify(message).slice(0, 2000)).not.toMatch(DRIVES);
    const shown = new Set(messages.flatMap(markdownIn));
    expect(shown.size).toBeGreaterThan(20);
    for (const markdown of shown) {
      const { live, addresses } = rendered(markdown);
      expect(
        live.filter((type) => type.startsWith('html_')),
        markdown,
      ).toEqual([]);
      expect(
        addresses.filter((address) => !OWN.test(address)),
        markdown,
      ).toEqual([]);
    }
  });
});
