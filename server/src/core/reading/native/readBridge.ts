/** Reads the activity that shows a Capacitor app's pages. */
import { handlesBridgeAddresses, handsOnAddresses } from '../../catalog/native/webViews.ts';
import type { BridgeActivity } from '../../facts/nativeSetup.ts';
import { blankComments } from '../../syntax/blankComments.ts';

const BRIDGE = /\bclass\s{1,9}(\w{1,80})\s{0,9}(?:extends\s{1,9}|:\s{0,9})BridgeActivity\b/;
const PLUGIN = /\bregisterPlugin\s{0,9}\(\s{0,9}(\w{1,80})(?:\.class|::class)/g;

/** Undefined for other code. */
export function readBridge(text: string): BridgeActivity | undefined {
  const code = blankComments(text);
  const found = BRIDGE.exec(code);
  if (!found) return undefined;
  const start = found.index + found[0].indexOf(found[1]!, 'class '.length);
  const plugins = [...code.matchAll(PLUGIN)].map((one) => one[1]!);
  // Of a plugin that is registered in another way, nothing is known.
  const isRead = plugins.length === code.split(/\bregisterPlugins?\b/).length - 1;
  return {
    range: { start, end: start + found[1]!.length },
    mayHandleAddresses: !isRead || handsOnAddresses.test(code) || handlesBridgeAddresses.test(code),
    plugins,
  };
}
