import { describe, expect, it } from 'vitest';
import { URI } from 'vscode-uri';
import { isAtOrInside } from '../../server/src/core/text/paths.ts';
import { DocumentUris, fileIdOf, isOnDisk, uriOf } from '../../server/src/session/documentUri.ts';

describe('names of files', () => {
  it.each([
    ['file:///shop/src/a.ts', '/shop/src/a.ts'],
    ['file:///shop/%EA%B3%B5%EC%9C%A0%20%26.ts', '/shop/공유 &.ts'],
    ['file:///c%3A/shop/a.ts', 'c:/shop/a.ts'],
    ['file:///C:/shop/a.ts', 'c:/shop/a.ts'],
    ['file://server/share/a.ts', '//server/share/a.ts'],
    ['vscode-vfs://github/owner/repo/a%20b.ts', 'vscode-vfs://github/owner/repo/a b.ts'],
    ['memfs:/a.ts', 'memfs:///a.ts'],
  ])('%s is %s', (uri, file) => {
    expect(fileIdOf(URI.parse(uri))).toBe(file);
    expect(fileIdOf(uriOf(file))).toBe(file);
  });

  it('answers in the spelling that the editor used', () => {
    const uris = new DocumentUris();
    const file = uris.fromClient('file:///C:/shop/a%2Bb.ts');
    expect(file).toBe('c:/shop/a+b.ts');
    expect(uris.toClient(file)).toBe('file:///C:/shop/a%2Bb.ts');
    expect(uris.toClient('/never/heard of.ts')).toBe('file:///never/heard%20of.ts');
  });

  it('gives a document that was never saved the ending of its language', () => {
    expect(fileIdOf(URI.parse('untitled:Untitled-1'), 'typescriptreact')).toBe('untitled:///Untitled-1.tsx');
    const uris = new DocumentUris();
    expect(uris.toClient(uris.fromClient('untitled:Untitled-1', 'vue'))).toBe('untitled:Untitled-1');
  });

  it('tells disks from other places, and folders from names that merely begin alike', () => {
    expect(['/a.ts', 'c:/a.ts', '//server/a.ts'].every(isOnDisk)).toBe(true);
    expect(isOnDisk('vscode-vfs://github/a.ts')).toBe(false);
    expect(isAtOrInside('/shop/a.ts', '/shop')).toBe(true);
    expect(isAtOrInside('/shop', '/shop')).toBe(true);
    expect(isAtOrInside('/shop2/a.ts', '/shop')).toBe(false);
    expect(isAtOrInside('/a.ts', '/')).toBe(true);
  });
});
