import * as assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import * as vscode from 'vscode';
import { at, extension, open, revert, type } from '../extension.ts';
import { until } from '../until.ts';

const TEMPLATE = '4002/template-id-not-integer';
const DOMAIN = '4002/link-domain-not-registered';

const doctor = () => extension().exports.panels()?.doctor;
const mistakes = () => doctor()?.report?.projects.flatMap((project) => project.mistakes) ?? [];
const codes = () => mistakes().map(({ code }) => code);
const untilListed = (code: string, present = true) =>
  until(`${code} in the panel: ${present}`, codes, (all) => all.length > 0 && all.includes(code) === present);
const diagnose = () => vscode.commands.executeCommand('kakaoShare.diagnose');
const tabs = () =>
  vscode.window.tabGroups.all
    .flatMap((group) => group.tabs)
    .filter(
      ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('kakaoShare.report'),
    );

suite('The report', () => {
  const file = at('src/share.ts');
  const manifest = at('kakao-share.json');

  teardown(async () => {
    await revert(manifest);
    await revert(file);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('opens with the command and names every mistake of the sample', async () => {
    await open(file);
    await diagnose();
    for (const code of [TEMPLATE, DOMAIN, '4019/env-not-public']) assert.ok(codes().includes(code), code);
    assert.equal(doctor()!.report!.outlook, 'fails');
    await until(
      'its tab',
      () => tabs().length,
      (count) => count === 1,
    );
  });

  test('opens once however often it is asked for', async () => {
    await diagnose();
    await until('its tab', () => tabs().length, Boolean);
    await diagnose();
    assert.equal(tabs().length, 1);
  });

  test('repairs a mistake where it is read, and follows', async () => {
    await diagnose();
    await untilListed(TEMPLATE);
    const { id } = mistakes().find(({ code }) => code === TEMPLATE)!;
    doctor()!.receive({ type: 'fix', id });
    await untilListed(TEMPLATE, false);
    assert.match((await vscode.workspace.openTextDocument(file)).getText(), /templateId:\s*\d+\b/);
  });

  test('follows what is typed, in the manifest, too', async () => {
    await open(manifest);
    await diagnose();
    await untilListed(DOMAIN);
    const document = await vscode.workspace.openTextDocument(manifest);
    const text = '"webDomains": ["https://';
    const place = document.positionAt(document.getText().indexOf(text) + text.length);
    await type(manifest, place, 'www.bakery.example.com", "https://');
    await untilListed(DOMAIN, false);
  });

  test('opens the place of a mistake', async () => {
    await diagnose();
    await untilListed(DOMAIN);
    const { place } = mistakes().find(({ code }) => code === DOMAIN)!;
    doctor()!.receive({ type: 'open', id: place.id });
    // An editor is active a moment before the selection is where it belongs.
    await until(
      'the place',
      () => vscode.window.activeTextEditor,
      (one) =>
        one?.document.uri.toString() === file.toString() && one.selection.start.line === place.line - 1,
    );
  });

  test('does nothing that its report does not offer', async () => {
    await diagnose();
    await untilListed(TEMPLATE);
    const before = (await vscode.workspace.openTextDocument(file)).getText();
    for (const message of [
      null,
      'fix',
      { type: 'fix', id: 'x' },
      { type: 'fix', id: mistakes().find(({ fix }) => fix === null)!.id },
      { type: 'open', id: String(manifest) },
      { type: 'constructor' },
    ])
      doctor()!.receive(message);
    await diagnose();
    assert.equal((await vscode.workspace.openTextDocument(file)).getText(), before);
    assert.equal(vscode.window.activeTextEditor, undefined);
  });
});
