export function hasNeovim(): boolean;
export function hasEglot(): boolean;
