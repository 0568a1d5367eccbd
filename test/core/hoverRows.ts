/** Columns of a hover of usual width; a Hangul syllable takes two. */
const COLUMNS = 80;

/** Rows that a card takes in a hover. Pictures are measured in a real VS Code. */
export function rowsIn(markdown: string): number {
  const lines = markdown.split('\n').filter((line) => line !== '');
  return lines.reduce((sum, line) => {
    const text = line
      .replace(/!\[\]\([^)]*\)/g, '')
      .replace(/\]\([^)]*\)/g, ']')
      .replace(/[`*\\[\]]/g, '');
    const wide = text.match(/[가-힣]/g)?.length ?? 0;
    return sum + Math.ceil((text.length + wide) / COLUMNS);
  }, 0);
}
