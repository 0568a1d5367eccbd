/** A picture that Kakao keeps is deleted right after it was sent. */
import type { Expression } from '../../facts/expression.ts';
import { type Project, type Scoped, scoped } from '../../project/project.ts';
import { imagesOf } from '../../template/links.ts';
import { defineRule } from '../rule.ts';

const link = "link: { webUrl: 'https://shop.example.com/' }";
const feed = (image: string) =>
  `Kakao.Share.sendDefault({ objectType: 'feed', content: { title: 'Cake', imageUrl: ${image}, ${link} } });`;
const custom = 'Kakao.Share.sendCustom({ templateId: 12345, templateArgs: { THUMB: url } });';
const upload =
  'const { infos } = await Kakao.Share.uploadImage({ file: files });\n  const url = infos.original.url;';
const share = (...statements: readonly string[]) =>
  `async function share(files) {\n  ${[upload, ...statements].join('\n  ')}\n}\n`;
const deletes = 'Kakao.Share.deleteImage({ imageUrl: url });';
const told = 'Kakao.Share.⟦deleteImage⟧({ imageUrl: url });';

export const imageDeleted = defineRule({
  code: 'sdk/image-deleted',
  kakaoCodes: [],
  effect: 'degraded',
  step: 'pictures',
  needs: 'shareCall',
  title: { en: 'The picture of a message is deleted at once', ko: '보낸 메시지의 이미지를 바로 삭제합니다' },
  why: {
    en: 'A send function only opens the share window and returns: at this moment nobody has chosen a chat yet. The message refers to the address of the picture, which Kakao keeps for up to 100 days by itself; deleteImage ends that at once, and whoever gets the message may see it without the picture.',
    ko: 'send 함수는 공유 창만 열고 바로 끝나므로, 이 시점에는 아직 보낼 채팅방도 고르지 않은 상태입니다. 메시지는 이미지의 주소를 가리키며 카카오는 올린 이미지를 최대 100일 동안 보관합니다. deleteImage로 바로 지우면 메시지를 받는 사람에게 이미지가 보이지 않을 수 있습니다.',
  },
  sources: ['https://developers.kakao.com/docs/latest/en/kakaotalk-share/js-link'],
  messages: {
    deleted: {
      en: 'Do not delete it yet: the message was only just opened, and may arrive without its picture.',
      ko: '아직 삭제하지 마십시오. 공유 창이 이제 막 열려, 이미지 없이 메시지가 도착할 수 있습니다.',
    },
    sent: { en: 'The message with this picture.', ko: '이 이미지를 쓰는 메시지입니다.' },
  },
  check(call, project, report) {
    const { sentBefore } = call;
    const [image] = sentBefore ? imagesOf(call, project) : [];
    if (!sentBefore || !image) return;
    const sent = project
      .file(call.file)
      ?.scripts[call.script]?.uses.find(({ range }) => range.start === sentBefore.start);
    const [message] = sent?.call?.arguments ?? [];
    if (!message || !holds(scoped(call, message), namesOf(image.expression, project), project)) return;
    report.violated({ file: call.file, range: call.pathRanges[1]! }, 'deleted', {
      related: [{ place: { file: call.file, range: sentBefore }, message: 'sent' }],
    });
  },
  examples: {
    bad: [
      { files: { 'share.js': share(feed('url'), told) } },
      { files: { 'share.js': share(custom, 'close();', `await ${told}`) } },
      { files: { 'share.js': share(feed('infos.original.url'), told) } },
      {
        files: {
          'share.js': share(
            'const message = { templateId: 12345, templateArgs: { THUMB: url } };\n  Kakao.Share.sendCustom(message);',
            told,
          ),
        },
      },
    ],
    good: [
      { files: { 'share.js': share(feed('url')) } },
      // Another picture.
      { files: { 'share.js': share(feed('last'), deletes) } },
      // Whoever has sent it, answers.
      { files: { 'share.js': share(feed('url'), "alert('Sent?');", deletes) } },
      { files: { 'share.js': share(feed('url'), 'await sent();', deletes) } },
      { files: { 'share.js': share(feed('url'), `setTimeout(() => ${deletes.slice(0, -1)}, 86400000);`) } },
      { files: { 'share.js': share(deletes, feed('url')) } },
      { files: { 'share.js': share(`if (isSent) ${deletes}\n  else ${feed('url')}`) } },
    ],
  },
});

/** Names behind names. */
const MOST_NAMES = 10;

/** What can be written for a value: its own name, and those behind that. */
function namesOf(value: Scoped, project: Project): ReadonlySet<string> {
  const names = [nameOf(value), nameOf(project.resolve(value))];
  return new Set(names.filter((one) => one !== undefined));
}

/** The same for all that mean the same: `url`, `infos.original.url`. */
function nameOf({ file, script, expression }: Scoped): string | undefined {
  const path: string[] = [];
  let current: Expression = expression;
  for (; current.kind === 'member' && current.property !== undefined; current = current.object)
    path.unshift(current.property);
  if (current.kind !== 'reference' || current.declaration === undefined) return undefined;
  return [file, script, current.declaration, ...path].join();
}

/** Whether a message has one of these in it. */
function holds(value: Scoped, names: ReadonlySet<string>, project: Project, depth = 0): boolean {
  const { expression } = value;
  const isOne = ({ kind }: Expression) => kind === 'reference' || kind === 'member';
  if (isOne(expression)) {
    if (names.has(nameOf(value) ?? '')) return true;
    const resolved = project.resolve(value);
    if (depth === MOST_NAMES) return false;
    return isOne(resolved.expression)
      ? names.has(nameOf(resolved) ?? '')
      : holds(resolved, names, project, depth + 1);
  }
  const inner = (one: Expression) => holds(scoped(value, one), names, project, depth);
  if (expression.kind === 'array') return expression.elements.some(inner);
  return expression.kind === 'object' && expression.properties.some((one) => inner(one.value));
}
