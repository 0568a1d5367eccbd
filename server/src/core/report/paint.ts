/** Terminal colours, or none. */
export type Paint = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'magenta', (text: string) => string>
>;

/** What stands around painted words. */
export const STYLE = /\u001b\[(?:1|2|22|31|32|33|35|36|39)m/;

const ESCAPE = '\u001b[';

export function createPaint(colour: boolean): Paint {
  const style = (on: number, off: number) => (text: string) =>
    colour ? `${ESCAPE}${on}m${text}${ESCAPE}${off}m` : text;
  return {
    bold: style(1, 22),
    dim: style(2, 22),
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    cyan: style(36, 39),
    magenta: style(35, 39),
  };
}
