import * as assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import * as vscode from 'vscode';
import { at, open, untilProblem } from '../extension.ts';

/** A file of each kind, and what is wrong with it. */
const SAMPLES = {
  'ShareButton.vue': {
    code: '4002/template-id-not-integer',
    text: `<script>
export default { methods: { share() { Kakao.Share.sendCustom({ templateId: 'x' }) } } }
</script>
`,
  },
  'Sharing.kt': {
    code: 'sdk/no-share-fallback',
    text: `import com.kakao.sdk.share.ShareClient
fun share(context: android.content.Context) {
    ShareClient.instance.shareCustom(context, 0L) { result, error -> result?.let { context.startActivity(it.intent) } }
}
`,
  },
};

suite('Files that have no language without another extension', () => {
  for (const [name, { code, text }] of Object.entries(SAMPLES)) {
    test(`${name} has problems`, async () => {
      const file = at(name);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
      try {
        assert.equal((await open(file)).languageId, 'plaintext');
        await untilProblem(file, code);
      } finally {
        await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
        await vscode.workspace.fs.delete(file);
      }
    });
  }
});
