/** `container` of a share button is an element or a CSS selector, not an id. */
import { htmlElements } from '../../catalog/htmlElements.ts';
import { takesContainer } from '../../catalog/sdkCalls.ts';
import { scoped } from '../../project/project.ts';
import { ShapeReader } from '../../template/shape.ts';
import { defineRule } from '../rule.ts';

const button = (container: string) =>
  `Kakao.Share.createDefaultButton({ container: ${container}, objectType: 'text', text: 'Cake', link: {} });\n`;

export const containerSelector = defineRule({
  code: 'sdk/container-selector',
  kakaoCodes: ['sdk/container-required'],
  effect: 'throws',
  needs: 'shareCall',
  title: { en: 'The container is given by its id without “#”', ko: 'container에 “#” 없이 id만 적었습니다' },
  why: {
    en: 'The SDK looks for the container with document.querySelector. A name without “#” or “.” means an element of that name (<kakao-share-btn>), which does not exist: the SDK throws “container is required for KakaoTalk sharing: pass in element or id”.',
    ko: 'SDK는 document.querySelector로 container를 찾습니다. “#”이나 “.” 없이 이름만 적으면 그 이름의 태그(<kakao-share-btn>)를 찾으므로 “container is required for KakaoTalk sharing: pass in element or id” 예외가 발생합니다.',
  },
  sources: ['https://developers.kakao.com/sdk/reference/js/release/Kakao.Share.html'],
  messages: {
    bare: {
      en: '“{name}” is no CSS selector of an id; the SDK finds nothing and throws “container is required…”. Write “#{name}”.',
      ko: '“{name}” 앞에 “#”이 없어 SDK가 요소를 찾지 못하고 “container is required…” 예외를 던집니다. #{name|으로/로} 쓰십시오.',
    },
    fix: { en: 'Change to “#{name}”', ko: '#{name|으로/로} 변경' },
  },
  check(call, project, report) {
    const [argument] = call.call.arguments;
    if (!argument || call.call.hasSpread || !takesContainer.has(call.path.at(-1) ?? '')) return;
    const shapes = new ShapeReader(project.resolve).read(scoped(call, argument));
    const [shape] = shapes;
    const field = shape?.is === 'object' && shapes.length === 1 ? shape.fields.get('container') : undefined;
    if (!field?.final) return;
    const value = project.evaluate(field.value);
    if (value.kind !== 'known' || typeof value.value !== 'string') return;
    const name = value.value;
    if (!/^[A-Za-z][\w-]*$/.test(name) || htmlElements.has(name.toLowerCase())) return;
    const { file, expression } = field.value;
    const plain =
      expression.kind === 'string' && expression.range.end - expression.range.start === name.length + 2;
    const at = expression.range.start + 1;
    report.violated({ file, range: expression.range }, 'bare', {
      params: { name },
      fixes: plain
        ? [
            {
              title: { text: containerSelector.messages.fix!, params: { name } },
              safe: true,
              edits: [{ file, range: { start: at, end: at }, text: '#' }],
            },
          ]
        : [],
    });
  },
  examples: {
    bad: [
      {
        files: { 'share.js': button("⟦'kakao-share-btn'⟧") },
        fixed: { 'share.js': button("'#kakao-share-btn'") },
      },
      {
        files: { 'share.js': button("⟦'shareButton'⟧") },
        fixed: { 'share.js': button("'#shareButton'") },
      },
    ],
    good: [
      { files: { 'share.js': button("'#kakao-share-btn'") } },
      { files: { 'share.js': button("'.share'") } },
      { files: { 'share.js': button("'button'") } },
      { files: { 'share.js': button('buttonRef.current') } },
      { files: { 'share.js': button("document.getElementById('share')") } },
      { files: { 'share.js': button('`#${id}`') } },
    ],
  },
});
