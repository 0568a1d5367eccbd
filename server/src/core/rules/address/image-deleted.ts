/** A picture that Kakao keeps is deleted right after it was sent. */
import type { Expression } from '../../facts/expression.ts';
import { declarationOf } from '../../project/declarationOf.ts';
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
    if (!sentBefore) return;
    const [image] = imagesOf(call, project);
    if (!image) return;
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
      {
        files: { 'share.js': `function* share(url) {\n${feed('url')}\nyield take('SENT');\n${deletes}\n}\n` },
      },
      // Then it is another one.
      {
        files: {
          'share.js': share(
            feed('infos.url'),
            'infos.url = last;',
            'Kakao.Share.deleteImage({ imageUrl: infos.url });',
          ),
        },
      },
      { files: { 'share.js': share(feed('url'), 'if (isKept) return;', deletes) } },
      {
        files: {
          'share.js': `let url = load();\nfunction next() {\n  url = load();\n}\nfunction share() {\n  ${feed('url')}\n  next();\n  ${deletes}\n}\n`,
        },
      },
      { files: { 'share.js': share(feed('url'), `setTimeout(() => ${deletes.slice(0, -1)}, 86400000);`) } },
      { files: { 'share.js': share(deletes, feed('url')) } },
      { files: { 'share.js': share(`if (isSent) ${deletes}\n  else ${feed('url')}`) } },
    ],
  },
});

/** What can be written for a value: its own name, and those behind that. */
function namesOf(value: Scoped, project: Project): ReadonlySet<string> {
  const names = [nameOf(value, project), nameOf(project.resolve(value), project)];
  return new Set(names.filter((one) => one !== undefined));
}

/** The same for all that mean the same: `url`, `infos.original.url`. None for what may be another picture by then. */
function nameOf(value: Scoped, project: Project): string | undefined {
  const path: string[] = [];
  let current: Expression = value.expression;
  for (; current.kind === 'member' && current.property !== undefined; current = current.object)
    path.unshift(current.property);
  const declared = declarationOf({ ...value, expression: current }, project);
  if (current.kind !== 'reference' || !declared || declared.kind === 'variable') return undefined;
  return [value.file, value.script, current.declaration, ...path].join();
}

/** Whether a message has one of these in it. */
function holds(message: Scoped, names: ReadonlySet<string>, project: Project): boolean {
  const open = [message];
  // Many names may stand for one part.
  const seen = new Set<Expression>();
  for (let value = open.pop(); value; value = open.pop()) {
    const { expression } = value;
    if (seen.has(expression)) continue;
    seen.add(expression);
    if (names.has(nameOf(value, project) ?? '')) return true;
    if (expression.kind === 'array') for (const one of expression.elements) open.push(scoped(value, one));
    if (expression.kind === 'object')
      for (const one of expression.properties) open.push(scoped(value, one.value));
    if (expression.kind === 'reference' || expression.kind === 'member') open.push(project.resolve(value));
  }
  return false;
}
