/** What Kakao's server takes from a page that `sendScrap` names: its Open Graph tags, else title, description and picture. */
import { decodeEntities } from '../syntax/markup/handlerText.ts';
import { readTags, type Tag } from '../syntax/markup/htmlTags.ts';

export interface SharedPage {
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** As written: a path is not completed. */
  readonly image: { readonly value: string; readonly from: 'og:image' | 'img' } | undefined;
}

/** Of several tags that say the same the first counts. No script is run, as none is by Kakao. */
export function readSharedPage(html: string): SharedPage {
  const meta = new Map<string, string>();
  let titleStart = -1;
  let title: string | undefined;
  let picture: string | undefined;
  const visit = (tag: Tag): void => {
    if (tag.name === 'title' && titleStart < 0) titleStart = tag.range.end;
    if (tag.name === 'img') picture ??= attributeOf(tag, 'src');
    if (tag.name !== 'meta') return;
    const name = (attributeOf(tag, 'property') ?? attributeOf(tag, 'name'))?.toLowerCase();
    const content = attributeOf(tag, 'content');
    if (name && content && !meta.has(name)) meta.set(name, content);
  };
  const closed = (name: string, start: number): void => {
    if (name === 'title' && titleStart >= 0) title ??= decodeEntities(html.slice(titleStart, start)).trim();
  };
  readTags(html, false, visit, { closed });
  const ogImage = meta.get('og:image');
  return {
    title: meta.get('og:title') ?? (title || undefined),
    description: meta.get('og:description') ?? meta.get('description'),
    image: ogImage
      ? { value: ogImage, from: 'og:image' }
      : picture
        ? { value: picture, from: 'img' }
        : undefined,
  };
}

function attributeOf({ attributes }: Tag, name: string): string | undefined {
  const found = attributes.find((one) => one.name === name)?.value;
  return found === undefined ? undefined : decodeEntities(found).trim() || undefined;
}
