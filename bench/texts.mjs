/** Code that nobody has written: enough like real code to be parsed, linted and searched. */

export const SHARE = (i) => `export function share${i}(title: string) {
  Kakao.Share.sendDefault({
    objectType: 'feed',
    content: {
      title,
      imageUrl: 'https://shop.example.com/a.png',
      link: { webUrl: \`https://shop.example.com/items/\${title}\`, mobileWebUrl: 'https://shop.example.com' },
    },
  });
}`;

const PART = (
  i,
) => `export async function part${i}(order: { id: number; items: string[] }, user?: string): Promise<string> {
  const names = order.items.map((item, index) => \`\${index}: \${item.trim()}\`);
  if (names.length === 0 || user === undefined) {
    return '';
  }
  for (const name of names) {
    await fetch('/api/orders/' + order.id, { method: 'POST', body: JSON.stringify({ name, user }) });
  }
  return names.filter(Boolean).join(', ') ?? 'none';
}`;

/** A TypeScript file of so many lines that shares now and then. */
export function longScript(lines) {
  const blocks = Array.from({ length: Math.floor(lines / 10) }, (_, i) =>
    i % 50 === 25 ? SHARE(i) : PART(i),
  );
  return `Kakao.init('${'0'.repeat(8)}');\n${blocks.join('\n')}\n`;
}

const WORDS =
  'const let state value index item list render async token user order price total click handler event window'.split(
    ' ',
  );

/** A file of about `length` characters of the kind that its ending says. @param {() => number} random */
export function filler(ending, length, random) {
  const word = () => WORDS[Math.floor(random() * WORDS.length)];
  const comment = () => `// ${Array.from({ length: 8 }, word).join(' ')}`;
  let script = '';
  for (let i = 0; script.length < length; i++) {
    script += `${comment()}\n${ending.startsWith('ts') ? PART(i) : withoutTypes(PART(i))}\n`;
    if (ending.endsWith('sx'))
      script += `export const View${i} = () => <p title="${word()}">{part${i}.name}</p>;\n`;
  }
  return wrapped(ending, script);
}

/** The text with a share call in it, and a mistake: a template's number is no text. */
export function withShare(ending, text) {
  const share = `${ending.startsWith('ts') ? SHARE(0) : withoutTypes(SHARE(0))}\n${MISTAKE}`;
  return text.includes('</script>') ? text.replace('</script>', `${share}</script>`) : text + share;
}

const MISTAKE = "Kakao.Share.sendCustom({ templateId: '12a' });\n";

const withoutTypes = (code) =>
  code.replace(/: \{ id: number; items: string\[\] \}|\?: string|: Promise<string>|: string/g, '');

function wrapped(ending, script) {
  if (ending === 'vue')
    return `<template>\n  <p>{{ title }}</p>\n</template>\n<script>\n${script}</script>\n`;
  if (ending === 'html')
    return `<!doctype html>\n<title>Part</title>\n<script type="module">\n${script}</script>\n`;
  return script;
}
