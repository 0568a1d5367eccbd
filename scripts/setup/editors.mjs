/** Editors that tests run as clients of the language server. Where they cannot be had, those tests are left out. */
import { spawnSync } from 'node:child_process';
import { ensurePackages, onPath } from './apt.mjs';

export const hasNeovim = () => onPath('nvim') !== undefined;

/** Emacs with eglot, which is part of it from version 29 on. */
export const hasEglot = () =>
  spawnSync('emacs', ['--batch', '-q', '-f', 'package-initialize', '--eval', "(require 'eglot)"]).status ===
  0;

export async function ensureEditors() {
  const emacs = { name: 'emacs-nox', has: () => onPath('emacs') !== undefined };
  for (const wanted of [{ name: 'neovim', has: hasNeovim }, emacs, { name: 'elpa-eglot', has: hasEglot }])
    await ensurePackages([wanted]).catch(({ message }) => console.error(`Not tested with it: ${message}`));
}
