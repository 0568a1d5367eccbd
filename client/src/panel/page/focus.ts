/** The focus stays where it was when the page changes under it; where that is gone, it goes to what has come in its place. */

const FOCUSABLE = 'button, a[href], input, summary';

export function keepingFocus(within: HTMLElement, change: () => void): void {
  const active = document.activeElement;
  if (!(active instanceof HTMLElement) || !within.contains(active)) {
    change();
    return;
  }
  const all = (): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(FOCUSABLE)];
  const position = all().indexOf(active);
  const name = active.dataset.focus;
  change();
  if (document.activeElement === active) return;
  const now = all();
  const same = active.isConnected
    ? active
    : now.find((one) => name !== undefined && one.dataset.focus === name);
  (same ?? now[Math.min(position, now.length - 1)])?.focus({ preventScroll: true });
}
