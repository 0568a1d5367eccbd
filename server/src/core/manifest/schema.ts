/** The JSON schema of the manifest, made from the one table that the reader uses: `fields.ts`. */
import { appKeyForm } from '../catalog/appKey.ts';
import type { Locale, Localized } from '../text/messages.ts';
import { manifestFields } from './fields.ts';
import { type Field, ruleLevels } from './shape.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

const EXAMPLE = {
  apps: [
    {
      name: 'production',
      javascriptKeys: [{ key: { env: 'KAKAO_JS_KEY' }, sdkDomains: ['https://shop.example.com'] }],
      webDomains: ['https://shop.example.com'],
      templates: [],
    },
  ],
};

/** What the schema says of a rule. */
export interface NamedRule {
  readonly code: string;
  readonly title: Localized;
}

/** A draft-07 schema, which every editor knows, with descriptions in `locale`. */
export function manifestSchema(locale: Locale, rules: readonly NamedRule[]): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: locale === 'ko' ? '카카오톡 공유 매니페스트' : 'Kakao Share manifest',
    allowComments: true,
    allowTrailingCommas: true,
    ...fieldSchema(manifestFields, locale, rules),
    default: EXAMPLE,
  };
}

/** Where the manifest is a field of `package.json`: beside npm's own schema, which editors apply as well. */
export const packageSchema = (manifestFile: string): JsonSchema => ({
  $schema: 'http://json-schema.org/draft-07/schema#',
  properties: { kakaoShare: { $ref: `./${manifestFile}` } },
});

function fieldSchema(field: Field, locale: Locale, rules: readonly NamedRule[]): JsonSchema {
  const described = describe(field, locale);
  const schemaOf = (inner: Field): JsonSchema => fieldSchema(inner, locale, rules);
  switch (field.type) {
    case 'string':
    case 'integer':
      return { type: field.type, ...described };
    case 'glob':
      return { type: 'string', ...described };
    case 'level':
      return { enum: ruleLevels, ...described };
    case 'levels':
      return { type: 'object', ...described, ...levelSchemas(rules, locale) };
    case 'key':
      return { ...described, anyOf: keySchemas };
    case 'array':
      return { type: 'array', ...described, items: schemaOf(field.items) };
    case 'object':
      return {
        type: 'object',
        ...described,
        properties: Object.fromEntries(
          Object.entries(field.fields).map(([name, inner]) => [name, schemaOf(inner)]),
        ),
        ...(field.required ? { required: field.required } : {}),
        additionalProperties: false,
      };
  }
}

/** Any name may stand there: that there is no such rule is for the rule about it to say, once. */
const levelSchemas = (rules: readonly NamedRule[], locale: Locale) => ({
  properties: Object.fromEntries(
    rules.map(({ code, title }) => [code, { enum: ruleLevels, description: title[locale] }]),
  ),
  additionalProperties: { enum: ruleLevels },
});

const keySchemas: readonly JsonSchema[] = [
  {
    type: 'object',
    properties: { env: { type: 'string', pattern: '^[A-Za-z_][A-Za-z0-9_]*$' } },
    required: ['env'],
    additionalProperties: false,
    defaultSnippets: [{ label: '{ "env": … }', body: { env: '$1' } }],
  },
  { type: 'string', pattern: appKeyForm.source },
];

/** Editors show the Markdown, other readers the plain text. Menus are what people look for: bold. */
function describe(field: Field, locale: Locale) {
  const description = field.description[locale];
  const bold = description.replace(/\[[^[\]]+\](?: > \[[^[\]]+\])+/g, (menu) => `**${menu}**`);
  return { description, markdownDescription: bold };
}
