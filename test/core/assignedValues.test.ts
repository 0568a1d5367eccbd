/** A variable that is assigned more than once: the values that reach a use, and what must stay quiet. */
import { expect, it } from 'vitest';
import { foundAndMarked } from '../rules/exampleProject.ts';

const CODE = '5001/image-not-public';

const share = (picture: string): string =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: ${picture}, link: { webUrl: 'https://shop.example.com/' } } });`;
const files = (body: string) => ({ 'a.ts': `function show(cake, kind) {\n  ${body}\n}\n` });

it.each([
  `let picture; switch (kind) { case 1: picture = ⟦'/a.png'⟧; break; default: picture = ⟦'/b.png'⟧; } ${share('picture')}`,
  `let picture = ⟦'/a.png'⟧; if (cake) picture = cake.url; ${share('picture')}`,
  `let picture = cake.url; if (!picture) { picture = ⟦'/a.png'⟧; } ${share('picture')}`,
  `let picture; if (kind) { picture = '/a.png'; return draw(picture); } picture = '/b.png'; ${share('⟦picture⟧')}`,
  // What another function does with its own variable of that name says nothing of this one.
  `let picture = null; if (kind) picture = '/a.png'; ${share('⟦picture⟧')} }\nfunction other(picture) { picture = absolute(picture); const { picture: one } = { picture }; return one;`,
  `send(⟦'/a.png'⟧); }\nfunction send(picture) { ${share('picture')} }\nfunction other() { let picture = 1; picture++;`,
  `let picture = cake.picture; ${'log({ picture: cake.picture }); '.repeat(9)} if (!picture) picture = ⟦'/a.png'⟧; ${share('picture')}`,
])('%s', (body) => {
  const { found, marks } = foundAndMarked(CODE, files(body));
  expect(found).toEqual(marks);
});

it.each([
  `let picture = '/a.png'; picture = new URL(picture, location.href).href; ${share('picture')}`,
  `let picture = cake.url; if (!picture.startsWith('http')) picture = location.origin + picture; ${share('picture')}`,
  `let picture = '/a.png'; if (cake) picture = cake.a; else picture = cake.b; ${share('picture')}`,
  `let picture; if (kind) { picture = '/a.png'; } else { picture = cake.url; ${share('picture')} }`,
  `let picture = SITE + '/a.png'; if (process.env.NODE_ENV === 'development') picture = '/a.png'; ${share('picture')}`,
  `let picture = '/a.png'; for (const one of cake) picture = one; ${share('picture')}`,
  `let picture = '/a.png'; picture += '?v=1'; ${share('picture')}`,
  `let picture = '/a.png'; load().then((one) => { picture = one.url; }); ${share('picture')}`,
  `let picture = '/a.png'; picture = SITE + picture; const send = () => { ${share('picture')} };`,
  `var picture = '/a.png'; if (kind) { var picture = cake.url; } ${share('picture')} picture = SITE;`,
  `send('/a.png'); }\nfunction send(picture) { const load = () => { picture = SITE + picture; }; load(); ${share('picture')}`,
  `send('/a.png'); }\nfunction send(picture) { [picture] = [SITE + picture]; ${share('picture')}`,
  // What is assigned by other means than `picture = …`.
  `let picture = '/a.png'; for (picture of pictures) if (isFine(picture)) break; ${share('picture')}`,
  `let picture = '/a.png'; for ({ picture } of cakes) break; ${share('picture')}`,
  `let picture = '/a.png'; ({ cake: { url: picture = SITE } } = found); ${share('picture')}`,
  `let picture = '/a.png'; [[picture]] = found; ${share('picture')}`,
  `const one = { picture: '/a.png' }; [one.picture] = found; ${share('one.picture')}`,
  `let picture = '/a.png'; (picture as any) = found.url; ${share('picture')}`,
  // A function that stands below.
  `let picture = '/a.png'; load(); ${share('picture')} function load() { picture = SITE + picture; }`,
  // What the first value is decides.
  `let picture = '/a.png'; if (!picture.startsWith('http')) picture = SITE + picture; ${share('picture')}`,
  `let picture = '/a.png'; const isPath = picture[0] === '/'; if (isPath) picture = SITE + picture; ${share('picture')}`,
  `let picture = '/a.png'; if (kind) { picture = cake.url; } else { return picture; } ${share('picture')}`,
  `let picture = '/a.png'; { let picture = cake.url; ${share('picture')} } picture = SITE;`,
])('says nothing of %s', (body) => {
  expect(foundAndMarked(CODE, files(body)).found).toEqual([]);
});

it('comes to an end where each value names the variable', () => {
  const steps = Array.from(
    { length: 25 },
    (_, step) => `if (kind > ${step}) picture = picture + '/${step}';`,
  );
  const body = `let picture = cake.url; ${steps.join(' ')} ${share('picture')}`;
  expect(foundAndMarked(CODE, files(body)).found).toEqual([]);
});

it('says nothing of what a component binds', () => {
  const script = `let picture = '/a.png'; const send = () => { ${share('picture')} };`;
  const page = (bound: string) => ({ 'A.svelte': `<script>${script}</script>\n<input ${bound}>\n` });
  expect(foundAndMarked(CODE, page('bind:value={picture}')).found).toEqual([]);
  expect(foundAndMarked(CODE, page('value={picture}')).found).toHaveLength(1);
});
