/**
 * A stand-in for `window.Kakao` in tests. It has the members of an SDK version before and after `init`, throws what that
 * version throws, and keeps what would have been shared. Nothing is loaded and nothing is sent.
 */
import { knownSdkVersions, newestVersion } from '../core/catalog/sdk.ts';
import { beforeInit, sdkMembers } from '../core/catalog/sdkMembers.ts';
import { isOlder } from '../core/catalog/templates/version.ts';
import { hasIt } from '../core/project/sdkMembers.ts';
import { type KakaoApiError, type Manifest, refusalOf } from './registration.ts';
import { KakaoError } from './sdkErrors.ts';
import { type RefusedMessage, type SharedMessage, type ShareWorld, shareFunction } from './shareModule.ts';

export interface InstallOptions {
  /** The SDK's version: `2.7.4`. Default: the newest one that is known. */
  readonly sdk?: string;
  /** Given, `Kakao.init(appKey)` has been called already. */
  readonly appKey?: string;
  /** The content of kakao-share.json: pages that it does not list are refused, as Kakao does. Default: none is. */
  readonly registered?: Manifest;
  /** `blocked`: the browser opens no window, as Safari does where the click was too long ago. */
  readonly popup?: 'blocked';
  /** The page that shares. Default: where the test's document is, else `http://localhost/`. */
  readonly page?: string;
}

export interface InstalledKakao {
  /** What `window.Kakao` is now. */
  readonly Kakao: KakaoObject;
  /** What would have arrived in KakaoTalk's picker, oldest first. */
  readonly shared: readonly SharedMessage[];
  /** What Kakao would have refused, because the page's domain is not registered. */
  readonly refused: readonly RefusedMessage[];
  /** Forgets what was shared, takes buttons' listeners away and undoes `Kakao.init`. */
  readonly reset: () => void;
  /** Puts back what was `window.Kakao` before. */
  readonly uninstall: () => void;
}

export interface KakaoObject {
  VERSION: string;
  init(appKey?: unknown): void;
  isInitialized?(): boolean;
  cleanup(): void;
  // biome-ignore lint/suspicious/noExplicitAny: its modules depend on the version.
  [module: string]: any;
}

/** Throws a RangeError for a version that is not known. */
export function installKakao(options: InstallOptions = {}): InstalledKakao {
  const holder = globalThis as { Kakao?: unknown };
  const before = Object.getOwnPropertyDescriptor(holder, 'Kakao');
  const double = createDouble(options);
  holder.Kakao = double.Kakao;
  const uninstall = () => {
    double.reset();
    if (before) Object.defineProperty(holder, 'Kakao', before);
    else delete holder.Kakao;
  };
  return { ...double, uninstall };
}

function createDouble(options: InstallOptions): Omit<InstalledKakao, 'uninstall'> {
  const sdk = options.sdk ?? newestVersion();
  requireKnown(sdk);
  let appKey: string | undefined;
  const refusal = (): KakaoApiError | undefined =>
    options.registered && refusalOf(options.registered, appKey ?? '', options.page ?? pageUrl());
  const world: ShareWorld = { sdk, popup: options.popup, refusal, shared: [], refused: [], cleanups: [] };
  const start: Readonly<Record<string, unknown>> = {
    VERSION: sdk,
    isInitialized: () => appKey !== undefined,
    cleanup: () => {
      for (const undo of world.cleanups.splice(0)) undo();
      appKey = undefined;
    },
    init: (key: unknown) => {
      if (appKey !== undefined) throw new KakaoError(alreadyInitialized(sdk));
      if (typeof key !== 'string' && !(key instanceof String))
        throw new KakaoError('Kakao.init: App key must be provided');
      appKey = String(key);
      Object.assign(
        Kakao,
        modulesOf(world, () => appKey),
      );
    },
  };
  const first = beforeInit.filter((one) => hasIt(one, sdk) !== 'no').map(({ path }) => path[0]!);
  const Kakao = Object.fromEntries(
    first.map((name) => [name, start[name] ?? moduleNamed(name, world, () => appKey)]),
  ) as KakaoObject;
  const initialize = () => {
    if (options.appKey !== undefined) Kakao.init(options.appKey);
  };
  const reset = () => {
    for (const list of [world.shared, world.refused]) list.length = 0;
    Kakao.cleanup();
    for (const name of Object.keys(Kakao)) if (!first.includes(name)) delete Kakao[name];
    initialize();
  };
  initialize();
  return { Kakao, shared: world.shared, refused: world.refused, reset };
}

/** 1.37.3 and older end it with a full stop; 1.39.7 does not. */
const alreadyInitialized = (sdk: string): string =>
  `Kakao.init: Already initialized${isOlder(sdk, '1.39.0') ? '.' : ''}`;

type AppKey = () => string | undefined;

/** Modules that `init` adds. `Link` and `Share` are one object where there are both. */
function modulesOf(world: ShareWorld, appKey: AppKey): Readonly<Record<string, unknown>> {
  const names = sdkMembers.filter(
    ({ path, ...versions }) => path.length === 1 && hasIt(versions, world.sdk) !== 'no',
  );
  const early = new Set(
    beforeInit.filter((one) => hasIt(one, world.sdk) !== 'no').map(({ path }) => path[0]),
  );
  const modules: Record<string, unknown> = {};
  for (const [name] of names.map(({ path }) => path))
    if (!early.has(name)) modules[name!] = moduleNamed(name!, world, appKey);
  if (modules.Share && modules.Link) modules.Link = modules.Share;
  return modules;
}

function moduleNamed(module: string, world: ShareWorld, appKey: AppKey): Readonly<Record<string, unknown>> {
  const names = sdkMembers.filter(
    ({ path, ...versions }) => path.length === 2 && path[0] === module && hasIt(versions, world.sdk) !== 'no',
  );
  const isShare = module === 'Share' || module === 'Link';
  return Object.fromEntries(
    names.map(({ path: [, name = ''] }) => [
      name,
      isShare ? shareFunction(name, world) : otherFunction(`${module}.${name}`, appKey),
    ]),
  );
}

/** Nothing is pretended about the rest of the SDK: a test puts its own function there. */
function otherFunction(name: string, appKey: AppKey): () => unknown {
  if (name.endsWith('.cleanup')) return () => undefined;
  if (name === 'Auth.getAppKey') return appKey;
  return () => {
    throw new Error(
      `Kakao.${name} is not part of this stand-in. Put a function of the test there: kakao.Kakao.${name} = …`,
    );
  };
}

function requireKnown(sdk: string): void {
  if (!knownSdkVersions.includes(sdk))
    throw new RangeError(`SDK ${sdk} is not known. Known: ${knownSdkVersions.join(', ')}`);
}

const pageUrl = (): string =>
  (globalThis as { location?: { href?: string } }).location?.href ?? 'http://localhost/';
