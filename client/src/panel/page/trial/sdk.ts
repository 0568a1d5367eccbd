/** Kakao's SDK on the page on which a message is tried. */
import type { TrialView } from '../../../../../server/src/core/trying/trialView.ts';
import { h } from '../dom.ts';

interface Sdk {
  init(key: string): void;
  cleanup(): void;
  readonly [module: string]: unknown;
}

/** Rejects where it does not come. */
export function loadSdk({ address, integrity }: TrialView['sdk']): Promise<void> {
  const script = h('script');
  script.src = address;
  if (integrity !== null) {
    script.integrity = integrity;
    script.crossOrigin = 'anonymous';
  }
  document.head.append(script);
  return new Promise((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(address));
  });
}

let startedWith: string | undefined;

/**
 * Makes the call of the SDK, right in a person's click: only then may it open a window. Throws what the SDK throws; what
 * the button of `create…Button` throws, the page hears as an error of its own.
 */
export function share({ path, makesButton }: TrialView, key: string, argument: unknown): void {
  const { Kakao } = globalThis as unknown as { readonly Kakao: Sdk };
  if (startedWith !== key) {
    if (startedWith !== undefined) Kakao.cleanup();
    Kakao.init(key);
    startedWith = key;
  }
  const [module = '', method = ''] = path;
  const functions = Kakao[module] as Readonly<Record<string, (settings: unknown) => unknown>>;
  if (!makesButton) {
    functions[method]!(argument);
    return;
  }
  const container = h('button', { type: 'button', class: 'hidden' });
  document.body.append(container);
  functions[method]!({ ...(argument as object), container });
  container.click();
  container.remove();
}
