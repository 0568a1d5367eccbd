/** `Kakao.Share` of the double: checks what it is given as the SDK does, and keeps what would have been sent. */
import { methodNamed } from '../core/catalog/templates/methods.ts';
import { checksOf } from '../core/catalog/templates/version.ts';
import type { KakaoApiError } from './registration.ts';
import { errorsOf, KakaoError } from './sdkErrors.ts';
import { snapshot } from './snapshot.ts';

/** Something that was shared, uploaded or deleted. */
export interface SharedMessage {
  /** `sendDefault`; for a button the function that made it: `createDefaultButton`. */
  readonly method: string;
  /** The argument as it was then. */
  readonly message: Readonly<Record<string, unknown>>;
}

export interface RefusedMessage extends SharedMessage {
  readonly error: KakaoApiError;
}

export interface ShareWorld {
  readonly sdk: string;
  /** Undefined: a browser that blocks no pop-up. */
  readonly popup: 'blocked' | undefined;
  readonly refusal: () => KakaoApiError | undefined;
  readonly shared: SharedMessage[];
  readonly refused: RefusedMessage[];
  /** What `Share.cleanup` undoes. */
  readonly cleanups: (() => void)[];
}

type ShareFunction = (settings?: unknown) => unknown;

/** The function of that name, for versions and names that the catalogue has. */
export function shareFunction(name: string, world: ShareWorld): ShareFunction {
  if (name === 'cleanup') return () => cleanUp(world);
  const isImage = name.endsWith('Image');
  const isButton = name.startsWith('create');
  return (settings) => {
    const { atOnce, onSend } = errorsOf(world.sdk, name, settings);
    if (atOnce) throw atOnce;
    const send = () => {
      if (onSend) throw onSend;
      return deliver(name, settings, world);
    };
    if (isButton) return makeButton(settings as { container: unknown }, send, world);
    const answer = send();
    return isImage ? answer : undefined;
  };
}

function deliver(name: string, settings: unknown, world: ShareWorld): unknown {
  const message = snapshot((settings ?? {}) as Record<string, unknown>);
  serialize(name, message);
  const isImage = name.endsWith('Image');
  if (!isImage && world.popup === 'blocked')
    throw new TypeError("Cannot read properties of null (reading 'focus')");
  const error = world.refusal();
  if (error) world.refused.push({ method: name, message, error });
  else world.shared.push({ method: name, message });
  if (!isImage) return undefined;
  return error ? Promise.reject(error) : Promise.resolve(imageAnswer(name, message));
}

/** Throws what JSON.stringify throws for cycles and BigInts, where the SDK makes JSON. */
function serialize(name: string, message: Readonly<Record<string, unknown>>): void {
  const keys = methodNamed(name)?.keys ?? [];
  for (const key of new Set(keys.filter((one) => one.isSerialized).map((one) => one.name)))
    JSON.stringify(message[key]);
}

/** The form that Kakao documents: where the picture is, in its original size. */
const imageAnswer = (name: string, { imageUrl }: Readonly<Record<string, unknown>>): unknown =>
  name === 'deleteImage'
    ? undefined
    : { infos: { original: { url: imageUrl ?? 'https://k.kakaocdn.net/uploaded.png' } } };

interface Clickable {
  addEventListener(type: 'click', listener: (event: ClickLike) => void): void;
  removeEventListener(type: 'click', listener: (event: ClickLike) => void): void;
}

interface ClickLike {
  preventDefault?(): void;
  stopPropagation?(): void;
}

function makeButton({ container }: { container: unknown }, send: () => unknown, world: ShareWorld): void {
  const element = elementOf(container);
  if (!element) throw new KakaoError(checksOf(world.sdk).noContainer);
  const onClick = (event: ClickLike) => {
    event.preventDefault?.();
    event.stopPropagation?.();
    send();
  };
  element.addEventListener('click', onClick);
  world.cleanups.push(() => element.removeEventListener('click', onClick));
}

/** A selector is looked up in the test's document; the DOM's own SyntaxError comes through. */
function elementOf(container: unknown): Clickable | null {
  if (typeof container !== 'string' && !(container instanceof String)) return container as Clickable;
  const { document } = globalThis as { document?: { querySelector(selector: string): Clickable | null } };
  if (!document) throw new ReferenceError('document is not defined');
  return document.querySelector(String(container));
}

function cleanUp({ cleanups }: ShareWorld): void {
  for (const undo of cleanups.splice(0)) undo();
}
