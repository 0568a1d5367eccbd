import { expect, it } from 'vitest';
import { UNUSED_FEATURES } from '../../scripts/unused-features.mjs';
import { initializeResult } from '../../server/src/session/serverCapabilities.ts';

it('leaves out no feature that the server offers to an editor that can do as much as VS Code', () => {
  const textDocument = { publishDiagnostics: {}, diagnostic: {} };
  const { capabilities } = initializeResult({
    processId: null,
    rootUri: null,
    capabilities: { textDocument, workspace: { applyEdit: true } },
  });
  const offered = JSON.stringify(capabilities).toLowerCase();
  expect(offered).toContain('hover');
  for (const name of UNUSED_FEATURES) expect(offered).not.toContain(name.toLowerCase());
});
