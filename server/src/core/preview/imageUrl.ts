/** SVG as an address that an image can have: nothing is fetched, and scripts in images never run. */
export function imageUrl(svg: string): string {
  let bytes = '';
  for (const byte of new TextEncoder().encode(svg)) bytes += String.fromCharCode(byte);
  return `data:image/svg+xml;base64,${btoa(bytes)}`;
}
