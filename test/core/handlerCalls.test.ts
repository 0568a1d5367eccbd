/** Functions that a page's or a component's events lead to. */
import { describe, expect, it } from 'vitest';
import { calledByComponent, calledByHandler } from '../../server/src/core/syntax/markup/handlerCalls.ts';
import { scriptBlocks } from '../../server/src/core/syntax/markup/scriptBlocks.ts';
import { processTime } from '../processTime.ts';

describe('handlers of a page', () => {
  it.each([
    ['share()', 'share'],
    ['return share(this)', 'share'],
    [' javascript: void share( 1 )', 'share'],
    ['js:share()', 'share'],
    ['location.href = "/"', undefined],
    ['{ url: share() }', undefined],
    ['app.share()', undefined],
    ['', undefined],
  ])('%j calls %j', (value, name) => {
    expect(calledByHandler(value, false)).toBe(name);
  });

  it('takes an address only where it is script', () => {
    expect(calledByHandler('javascript:share()', true)).toBe('share');
    expect(calledByHandler('share(1).html', true)).toBeUndefined();
    expect(calledByHandler('js:share()', true)).toBeUndefined();
  });
});

describe('handlers after which the page may be left', () => {
  it.each([
    ['<button onclick="share()">', true],
    ['<button type="button" onclick="share()">', true],
    ['<form></form><button type="button" onclick="share()">', true],
    ['<a onclick="share()">', true],
    ['<a href="#" onclick="share()">', true],
    ['<a href="javascript:;" onclick="share()">', true],
    ['<a href="/cakes" onclick="share(); return false">', true],
    ['<a href="/cakes" onclick="share()">', false],
    ['<form><button onclick="share()">', false],
    ['<form onsubmit="share()">', false],
    ['<form onsubmit="share(); return false;">', true],
    ['<input type="submit" onclick="share()">', false],
  ])('%s', (markup, again) => {
    expect(scriptBlocks(markup, 'a.html').handlers.has('share')).toBe(again);
  });
});

describe('handlers of components', () => {
  it.each([
    ['<a @click="share">', 'share'],
    ['<a v-on:click.prevent="share(id)">', 'share'],
    ["<a @keyup.enter='() => share(id)'>", 'share'],
    ['<a @click="(event) => { share(event) }">', 'share'],
    ['<a @click="async () => await share()">', 'share'],
    ['<a onclick={share}>', 'share'],
    ['<a on:click|preventDefault={() => share()}>', 'share'],
    ['<a onclick={ event => share(event) }>', 'share'],
  ])('%s leads to %j', (markup, name) => {
    expect([...calledByComponent(markup)]).toEqual([name]);
  });

  it.each([
    '<img @load="prepare">',
    '<svelte:window onload={prepare} />',
    '<Child @vue:mounted="prepare" />',
    '<a @click="open = true">',
    '<a @click="open ? share() : close()">',
    '<a data-onclick="share()">',
    '<a :title="share()">',
  ])('%s leads to none', (markup) => {
    expect([...calledByComponent(markup)]).toEqual([]);
  });

  it('stays fast on hostile text', () => {
    const hostile = ` @click="${' '.repeat(50_000)}`.repeat(20) + ' on:a={('.repeat(50_000);
    const started = processTime();
    calledByComponent(hostile);
    expect(processTime() - started).toBeLessThan(1000);
  });
});
