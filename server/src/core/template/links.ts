/** The web addresses in a share call: where its message leads, and its pictures. */
import { imageAddressKeys, registeredAddressKeys } from '../catalog/domains.ts';
import { methods } from '../catalog/templates/methods.ts';
import { objects } from '../catalog/templates/objects.ts';
import type { KeySchema, ValueType } from '../catalog/templates/schema.ts';
import { templates } from '../catalog/templates/templates.ts';
import type { KakaoCall } from '../facts/facts.ts';
import { derivedOf } from '../incremental/derived.ts';
import type { Project, Scoped } from '../project/project.ts';
import { scoped } from '../project/project.ts';
import type { FileId, Range } from '../text/text.ts';
import { ShapeReader } from './readShape.ts';
import type { Field, Shape } from './shape.ts';

export interface MessageLink {
  /** `content.link.webUrl`, `buttons[1].link.mobileWebUrl`, `requestUrl` */
  readonly path: string;
  /** The value as the message writes it, names not followed. */
  readonly expression: Scoped;
}

/** A `link` (or `headerLink`) object of a message. */
export interface LinkObject {
  /** `content.link` */
  readonly path: string;
  readonly file: FileId;
  readonly keyRange: Range;
  readonly keys: ReadonlySet<string>;
}

interface Addresses {
  readonly links: readonly MessageLink[];
  readonly images: readonly MessageLink[];
  /** Those of which every key is known. */
  readonly linkObjects: readonly LinkObject[];
}

type Keys = ReadonlyMap<string, ValueType>;

const keysOf = (schemas: readonly KeySchema[]): Keys =>
  new Map(schemas.map(({ name, type }) => [name, type]));

/** Every template's keys together: where a message leads does not hang on whether its `objectType` is right. */
const TOP = new Map<string, Keys>(
  methods.map(({ name, takes, keys }) => [
    name,
    keysOf([...keys, ...(takes === 'message' ? templates.flatMap((template) => template.keys) : [])]),
  ]),
);

const NONE: Addresses = { links: [], images: [], linkObjects: [] };

/** Links in document order of the message; values that a later spread may replace are left out. */
export const linksOf = (call: KakaoCall, project: Project): readonly MessageLink[] =>
  addressesOf(call, project).links;

/** `imageUrl` and the like, in document order. */
export const imagesOf = (call: KakaoCall, project: Project): readonly MessageLink[] =>
  addressesOf(call, project).images;

export const linkObjectsOf = (call: KakaoCall, project: Project): readonly LinkObject[] =>
  addressesOf(call, project).linkObjects;

const addressesOf = derivedOf((call: KakaoCall, project: Project): Addresses => {
  const keys = TOP.get(call.path[1] ?? '');
  const [argument] = call.call.arguments;
  if (!keys || !argument || call.call.hasSpread) return NONE;
  const links: MessageLink[] = [];
  const images: MessageLink[] = [];
  const linkObjects: LinkObject[] = [];
  const reader = new ShapeReader(project.resolve);
  const walk = (value: Scoped, keys: Keys, path: string) => {
    for (const shape of reader.read(value)) fields(shape, keys, path);
  };
  const fields = (shape: Shape, keys: Keys, path: string) => {
    if (shape.is !== 'object') return;
    for (const field of shape.fields.values()) {
      const type = keys.get(field.key);
      if (!type || !field.final) continue;
      const at = path === '' ? field.key : `${path}.${field.key}`;
      if (registeredAddressKeys.has(field.key)) links.push({ path: at, expression: field.value });
      else if (imageAddressKeys.has(field.key)) images.push({ path: at, expression: field.value });
      else if (type.is === 'part') {
        if (type.of === 'link' || type.of === 'headerLink') noteLink(field, at);
        walk(field.value, keysOf(objects[type.of].keys), at);
      } else if (type.is === 'list') elements(field.value, keysOf(objects[type.of].keys), at);
    }
  };
  const noteLink = ({ keyPlace, value }: Field, path: string) => {
    const [shape, more] = reader.read(value);
    if (shape?.is !== 'object' || more || shape.open) return;
    const { file, range: keyRange } = keyPlace;
    linkObjects.push({ path, file, keyRange, keys: new Set(shape.fields.keys()) });
  };
  const elements = (list: Scoped, keys: Keys, path: string) => {
    for (const shape of reader.read(list)) {
      if (shape.is !== 'array') continue;
      for (const [index, element] of shape.elements.entries()) {
        walk({ ...shape.from, expression: element }, keys, `${path}[${index}]`);
      }
    }
  };
  walk(scoped(call, argument), keys, '');
  return { links, images, linkObjects };
});
