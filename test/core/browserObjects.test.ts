/** Elements and locations where the SDK wants a text. */
import { describe, expect, it } from 'vitest';
import { foundAndMarked } from '../rules/exampleProject.ts';

const sending = (text: string, before = '') =>
  `${before}Kakao.Share.sendDefault({ objectType: 'text', text: ${text}, link: {} });\n`;
const router = "import { useLocation } from 'react-router-dom';\nconst location = useLocation();\n";
const own = "import { useLocation } from './page';\nconst location = useLocation();\n";

describe('an object of the browser', () => {
  it.each([
    ["⟦document.querySelector('h1')⟧", ''],
    ['⟦window.location⟧', ''],
    ['⟦location⟧', ''],
    ['⟦location⟧', router],
  ])('is no text: %s', (text, before) => {
    const { found, marks } = foundAndMarked('4002/template-wrong-type', { 'a.js': sending(text, before) });
    expect(found).toEqual(marks);
  });

  it.each([
    ["document.querySelector('h1').textContent", ''],
    ["cake.querySelector('h1')", ''],
    ['location.href', ''],
    ['`${location}`', ''],
    ['location', own],
    ["document.querySelector('h1') || 'Cake'", ''],
    ["document.querySelectorAll('h1')", ''],
    ["document.createElement('h1')", "import { document } from './dom';\n"],
  ])('is not what is said of: %s', (text, before) => {
    expect(foundAndMarked('4002/template-wrong-type', { 'a.js': sending(text, before) }).found).toEqual([]);
  });
});
