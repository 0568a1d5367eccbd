/** Which functions the events of a page or component call, by name. */

import type { Attribute, Tag } from './htmlTags.ts';

/**
 * What a page's handler does first: `share()`, `return share(this)`, `javascript:void share()`. In a handler any word in
 * front is a label: `onclick="js:share()"`.
 */
const PAGE_CALL =
  /^\s{0,20}(?:(\w{1,20}):)?\s{0,20}(?:return\s{1,5}|void\s{1,5})?([A-Za-z_$][\w$]{0,60})\s{0,5}\(/i;

/** The function that an attribute's script calls; of an address only where it is one of `javascript:`. */
export function calledByHandler(value: string, isAddress: boolean): string | undefined {
  const called = PAGE_CALL.exec(value);
  return called && (!isAddress || called[1]?.toLowerCase() === 'javascript') ? called[2] : undefined;
}

const CLICK = /^(?:on:?|@|v-on:|x-on:|\()click\b/;
/** Whether the attribute's script runs on a click on its element. */
export const runsOnClick = (attribute: string): boolean => attribute === 'href' || CLICK.test(attribute);
/** `share`, `share()`, `() => share(id)`, `{share}`, `{() => share()}` */
const COMPONENT_CALL =
  /^[\s{]{0,9}(?:(?:\([^()\n]{0,80}\)|[\w$]{1,40})\s{0,5}=>\s{0,5}\{?\s{0,9})?([A-Za-z_$][\w$]{0,60})\s{0,5}(?:[(};]|$)/;

/** The functions that a click on the attribute's element calls: `onclick="share()"`, `href="javascript:share()"`, `@click="share"`. */
export function calledOnClick({ name, value }: Attribute): string[] {
  const isAddress = name === 'href';
  if (!isAddress && !CLICK.test(name)) return [];
  const called =
    calledByHandler(value, isAddress) ?? (isAddress ? undefined : COMPONENT_CALL.exec(value)?.[1]);
  return called === undefined ? [] : [called];
}

/** Whether a handler keeps the browser on the page, so that it may run a second time. */
export const staysOnPage = (handler: string): boolean =>
  /\breturn\s{1,5}false\b|preventDefault/.test(handler);

const STAYING_ADDRESS = /^\s{0,20}(?:#|javascript:|$)/i;

/** Whether the browser may leave the page with an event of the tag. */
export function leavesPage(tag: Tag, afterForm: boolean): boolean {
  const attribute = (name: string) => tag.attributes.find((one) => one.name === name)?.value;
  const type = attribute('type')?.toLowerCase();
  if (tag.name === 'form' || type === 'submit' || type === 'image') return true;
  if (tag.name === 'button') return afterForm && type === undefined;
  return tag.name === 'a' && !STAYING_ADDRESS.test(attribute('href') ?? '');
}

/**
 * `@click="share"`, `v-on:click="() => share(id)"`, `onclick={share}`, `(click)="share()"`: components may name the
 * function without calling it. Their attributes are no HTML, so they are looked for in the text.
 */
const COMPONENT_HANDLER =
  /(?<=[\s"'])(?:@|v-on:|on:?|\()([A-Za-z-]+)[\w.|:-]{0,60}\)?=["'{]\s{0,20}(?:(?:async\s{1,5})?(?:\([^()\n]{0,80}\)|[\w$]{1,40})\s{0,5}=>\s{0,5}\{?\s{0,20})?(?:void\s{1,5}|await\s{1,5})?([A-Za-z_$][\w$]{0,60})\s{0,5}(?=[("'}])/g;
const ONCE = /^(?:load|ready|domcontentloaded|mount|unmount|vue)|(?:load|ready|mount|init)(?:ed|ialized)?$/i;
/** Of what else a component of Angular tells, nobody knows how often. */
const GESTURE = /^\((?:(?:dbl)?click|(?:ng)?submit|press|tap|(?:key|mouse|touch|pointer)[a-z]{1,9})\b/i;

/** `(click)`, `(ngSubmit)` */
export const isAngularGesture = (name: string): boolean => GESTURE.test(name);

/** The functions that the handlers in a component's markup lead to; events that come once are left out. */
export function calledByComponent(text: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const [handler, event, name] of text.matchAll(COMPONENT_HANDLER))
    if (handler.startsWith('(') ? isAngularGesture(handler) : !ONCE.test(event!)) names.add(name!);
  return names;
}

const BOUND = /^(?:v-model\b|bind:)|\.sync$/;
const NAME = /^[\s{]{0,9}([A-Za-z_$][\w$]{0,60})/;
const ASSIGNED =
  /(?<![\w$.])([A-Za-z_$][\w$]{0,60})(?:[.[][^=;{}\s]{1,80})?\s{0,5}(?:[-+*/|&?]{0,2}=(?![=>])|\+\+|--)/g;

/** Names to which an attribute in a component's markup assigns something: `v-model="url"`, `bind:value={url}`, `@click="url = ''"`. */
export function writtenBy({ name, value }: Attribute): string[] {
  const bound = BOUND.test(name) ? NAME.exec(value) : null;
  return [...(bound ? [bound] : []), ...value.matchAll(ASSIGNED)].map((match) => match[1]!);
}
