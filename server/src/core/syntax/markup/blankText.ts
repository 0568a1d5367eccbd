/** Spaces in the length of `text`, with its line breaks where they are. */
export function blankText(text: string): string {
  const units = new Uint8Array(text.length).fill(0x20);
  for (const lineBreak of ['\n', '\r']) {
    for (let at = text.indexOf(lineBreak); at >= 0; at = text.indexOf(lineBreak, at + 1)) {
      units[at] = lineBreak.charCodeAt(0);
    }
  }
  return new TextDecoder().decode(units);
}
