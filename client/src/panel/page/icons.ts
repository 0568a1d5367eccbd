/** Small pictures beside words, in the manner of VS Code's own: lines of one pixel on sixteen. */

const SHAPES = {
  error: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM5.5 5.5l5 5m0-5-5 5',
  warning: 'M8 1.8 14.6 14H1.4ZM8 6v4.2M8 11.6v.9',
  information: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM8 7v4.5M8 4.5v1',
  pass: 'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM4.8 8.2l2.3 2.3 4.2-4.8',
  question:
    'M8 1.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13ZM6 6.3C6 5 6.9 4.4 8 4.4s2 .7 2 1.8c0 1.4-2 1.5-2 3M8 10.9v.9',
  fix: 'M5.6 10.2a4.2 4.2 0 1 1 4.8 0c-.5.4-.7.8-.7 1.3H6.3c0-.5-.2-.9-.7-1.3ZM6.4 13.2h3.2M7 14.8h2',
  open: 'M9 1.5H3.5v13h9V5ZM9 1.5V5h3.5',
  external: 'M6.5 3.5h-3v9h9v-3M9 2.5h4.5V7M13.3 2.7 7.5 8.5',
  run: 'M13 6.5A5.3 5.3 0 1 0 13.2 9.5M13.5 2.5v4h-4',
  copy: 'M5.5 4.5h8v10h-8ZM10.5 4.5v-3h-8v10h3',
  export: 'M8 10V1.8M4.8 4.8 8 1.6l3.2 3.2M2.5 9.5v4.5h11V9.5',
  bubble:
    'M8 2.2c-3.7 0-6.5 2.2-6.5 5 0 1.8 1.2 3.4 3 4.3l-.6 2.6 3-1.9c.4 0 .7.1 1.1.1 3.7 0 6.5-2.3 6.5-5.1s-2.8-5-6.5-5Z',
  mail: 'M1.5 3.5h13v9h-13ZM1.8 3.8 8 9l6.2-5.2',
  file: 'M9 1.5H3.5v13h9V5ZM9 1.5V5h3.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.4 10.4l3.8 3.8',
  chevron: 'M6 3.5 10.5 8 6 12.5',
} as const;

export type IconName = keyof typeof SHAPES;

const SVG = 'http://www.w3.org/2000/svg';

/** Says nothing to a screen reader: a word stands beside it. */
export function icon(name: IconName, className = ''): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', `icon ${name} ${className}`);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', SHAPES[name]);
  svg.append(path);
  return svg;
}
