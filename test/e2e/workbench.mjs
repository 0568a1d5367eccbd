import { eventually } from './eventually.mjs';

/** A person's hands and eyes in a VS Code window. Every wait is for a state of the page. */
const QUICK_INPUT = '.quick-input-widget';

/** @param {import('playwright-core').Page} page */
export function workbench(page) {
  const quickInput = page.locator(QUICK_INPUT);
  const statusBar = page.locator('.part.statusbar');

  async function ready() {
    await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
    await statusBar.waitFor({ timeout: 60_000 });
  }

  async function ask(key, text) {
    const box = quickInput.locator('input').first();
    // A page that takes the focus in between closes it again.
    for (let left = 4; ; left--) {
      await page.keyboard.press(key);
      try {
        await box.fill(text, { timeout: 5000 });
        return quickInput.locator('.monaco-list-row');
      } catch (error) {
        if (left === 1) throw error;
      }
    }
  }

  /** Runs a command from the palette by its title. */
  async function command(title, timeout) {
    const rows = await ask('F1', `>${title}`);
    // The category stands in front of it.
    await rows.filter({ hasText: title }).first().click({ timeout });
  }

  async function open(file) {
    const name = file.split('/').pop();
    const tab = page.locator(`.tab.active[data-resource-name="${name}"]`);
    for (let left = 4; ; left--) {
      const rows = await ask('Control+P', file);
      await rows.filter({ hasText: name }).first().click();
      try {
        return await tab.waitFor({ timeout: 10_000 });
      } catch (error) {
        // The list is made anew while files are still searched for, and the click meets nothing.
        if (left === 1) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  const focusEditor = () => page.keyboard.press('Control+1');

  /** Puts the cursor on a line and column, both from 1. */
  async function goTo(line, column) {
    await focusEditor();
    const rows = await ask('Control+G', `:${line}:${column}`);
    await rows.filter({ hasText: `line ${line}` }).waitFor();
    await page.keyboard.press('Enter');
    await quickInput.waitFor({ state: 'hidden' });
    await statusBar.filter({ hasText: `Ln ${line}, Col ${column}` }).waitFor();
  }

  /** While VS Code starts, a request to a language server can be cancelled by anything: the key is pressed again then. */
  async function untilVisible(press, target) {
    for (let left = 8; ; left--) {
      await focusEditor();
      await press();
      try {
        await target.waitFor({ timeout: 2500 });
        return target;
      } catch (error) {
        if (left === 1) throw error;
        await page.keyboard.press('Escape');
      }
    }
  }

  /** Shows the hover card at the cursor, which has to say `text`. */
  function hover(text) {
    const card = page.locator('.monaco-hover:not(.hidden) .hover-contents').filter({ hasText: text }).first();
    return untilVisible(async () => {
      await page.keyboard.press('Control+K');
      await page.keyboard.press('Control+I');
    }, card);
  }

  /** Opens the quick fix menu at the cursor; answers the entry with this title. */
  function quickFix(title) {
    const entry = page.locator('.action-widget .monaco-list-row').filter({ hasText: title }).first();
    return untilVisible(() => page.keyboard.press('Control+.'), entry);
  }

  /** The page of ours with this name: `report`, `explanation`, `message`. Asked anew, for VS Code makes its frame anew. */
  const shown = (name, timeout) =>
    eventually(
      `the page ${name}`,
      async () => {
        for (const frame of page.frames())
          if ((await frame.evaluate(() => document.body?.dataset.page).catch(() => undefined)) === name)
            return frame;
        throw new Error('it is not there');
      },
      timeout,
    );

  async function showProblems() {
    const panel = page.locator('.markers-panel');
    if (!(await panel.isVisible())) await page.keyboard.press('Control+Shift+M');
    await panel.waitFor();
  }

  return {
    ready,
    command,
    open,
    focusEditor,
    goTo,
    hover,
    quickFix,
    shown,
    showProblems,
    problems: () => page.locator('.markers-panel .monaco-list-row'),
    squiggles: (kind) => page.locator(`.monaco-editor .squiggly-${kind}`),
    /** The text of the visible lines. */
    lines: () =>
      page.locator('.monaco-editor .view-lines .view-line').evaluateAll((lines) =>
        lines
          .map((line) => ({ top: Number.parseFloat(line.style.top), text: line.textContent }))
          .sort((a, b) => a.top - b.top)
          .map((line) => line.text.replaceAll('\u00a0', ' ')),
      ),
  };
}
