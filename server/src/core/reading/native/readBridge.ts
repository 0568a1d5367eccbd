/** Reads the activity that shows a Capacitor app's pages. */
import { handlesBridgeAddresses, handsOnAddresses } from '../../catalog/native/webViews.ts';
import type { BridgeActivity } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';

const BRIDGE = /\bclass\s{1,9}(\w{1,80})\s{0,9}(?:extends\s{1,9}|:\s{0,9})BridgeActivity\b/;
const PACKAGE = /^\s{0,9}package\s{1,9}([\w.]{1,200})/m;
const IMPORT = /^\s{0,9}import\s{1,9}([\w.]{1,200})\.(\w{1,80})\s{0,9};?\s{0,9}$/gm;
const PLUGIN = /\bregisterPlugin\s{0,9}\(\s{0,9}(\w{1,80})(?:\.class|::class)/g;

/** Undefined for other code. */
export function readBridge(text: string): BridgeActivity | undefined {
  const code = blankComments(text);
  const found = BRIDGE.exec(code);
  if (!found) return undefined;
  const start = found.index + found[0].indexOf(found[1]!, 'class '.length);
  const own = PACKAGE.exec(code)?.[1]?.concat('.') ?? '';
  const imported = new Map([...code.matchAll(IMPORT)].map((one) => [one[2]!, `${one[1]}.${one[2]}`]));
  const plugins = [...code.matchAll(PLUGIN)].map(([, name]) => imported.get(name!) ?? `${own}${name}`);
  // Of a plugin that is registered in another way, nothing is known.
  const isRead = plugins.length === code.split(/\bregisterPlugins?\b/).length - 1;
  return {
    range: { start, end: start + found[1]!.length },
    mayHandleAddresses: !isRead || handsOnAddresses.test(code) || handlesBridgeAddresses.test(code),
    plugins,
  };
}
