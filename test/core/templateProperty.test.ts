/** Messages made from the schema are accepted; broken in one way, exactly the right rule speaks. */
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { KeySchema, ValueType } from '../../server/src/core/catalog/templates/schema.ts';
import {
  checksOf,
  hasDefault,
  isRequired,
  moduleName,
} from '../../server/src/core/catalog/templates/version.ts';
import { createKakaoService } from '../../server/src/core/service.ts';
import { type Generated, generated, print, type Spot, spotsOf } from './generatedMessages.ts';

vi.setConfig({ testTimeout: 60_000 });

const runs = { numRuns: 150 };

function thrown({ method, version, message }: Generated): { code: string; keys: string }[] {
  const service = createKakaoService({
    folders: ['/shop'],
    onError: (where, error) => {
      throw new Error(`${where}: ${String(error)}`);
    },
  });
  service.update(
    '/shop/index.html',
    `<script src="https://t1.kakaocdn.net/kakao_js_sdk/${version}/kakao.min.js"></script>`,
  );
  service.update(
    '/shop/share.js',
    `Kakao.init(key);\nKakao.${moduleName(version)}.${method}(${print(message)});\n`,
  );
  for (const file of service.wanted()) service.update(file, undefined);
  return service
    .findings('/shop/share.js')
    .filter(
      ({ code, effect, verdict }) =>
        code.startsWith('4002/') && effect === 'throws' && verdict === 'violated',
    )
    .map(({ code, message }) => ({ code, keys: String(message.params.sdk) }));
}

/** Breaks one place of a generated message, if there is such a place, and says which rule must speak. */
function broken(choose: (spot: Spot, one: Generated) => readonly (() => string)[]): void {
  fc.assert(
    fc.property(generated, fc.nat(), (original, seed) => {
      const one: Generated = { ...original, message: structuredClone(original.message) };
      const ways = spotsOf(one).flatMap((spot) => choose(spot, one));
      const way = ways[seed % Math.max(1, ways.length)];
      fc.pre(way !== undefined);
      const code = way!();
      expect([...new Set(thrown(one).map((found) => found.code))]).toEqual([code]);
    }),
    runs,
  );
}

const wrongCode = (key: KeySchema): string =>
  key.concern === 'templateId'
    ? '4002/template-id-not-integer'
    : key.concern === 'serverCallbackArgs'
      ? '4002/server-callback-args'
      : '4002/template-wrong-type';

/** Old SDKs take anything but `undefined` and `null` for an object within a part. */
const takesAnything = (type: ValueType, version: string): boolean =>
  type.is === 'part' && type.checked === 'inline' && checksOf(version).notAnObject === 'primitive';

describe('messages made from the schema', () => {
  it('are accepted', () => {
    fc.assert(
      fc.property(generated, (one) => {
        expect(thrown(one)).toEqual([]);
      }),
      runs,
    );
  });

  it('without a required key lack it', () => {
    broken(({ object, keys }, { version }) =>
      keys
        .filter((key) => isRequired(key, version))
        .map(({ name }) => () => {
          delete object[name];
          return '4002/template-missing-key';
        }),
    );
  });

  it('with one more key have one too many', () => {
    broken(({ object }) => [
      () => {
        object.fooBarBaz = 1;
        return '4002/template-unknown-key';
      },
    ]);
  });

  it('with a value of the wrong type are refused', () => {
    broken(({ object, keys }, { version }) =>
      keys
        .filter(({ type }) => type.is !== 'jsonOrObject' && !takesAnything(type, version))
        .map((key) => () => {
          object[key.name] = key.type.is === 'boolean' ? 'yes' : true;
          return wrongCode(key);
        }),
    );
  });

  it('with undefined where no default follows are refused', () => {
    broken(({ object, keys }, { version }) =>
      keys
        .filter((key) => !hasDefault(key, version))
        .filter(({ type }) => type.is !== 'part' || type.checked === 'whole')
        .map((key) => () => {
          object[key.name] = '@@undefined@@';
          return wrongCode(key);
        }),
    );
  });

  it('with too many entries are refused', () => {
    broken(({ object, keys }) =>
      keys.flatMap(({ name, type }) => {
        const list = object[name];
        if (type.is !== 'list' || !Array.isArray(list) || list.length === 0) return [];
        return [
          () => {
            while (list.length <= type.max) list.push(list[0]);
            return '4002/template-size';
          },
        ];
      }),
    );
  });

  it('of another type are refused', () => {
    broken((_, one) =>
      'objectType' in one.message && checksOf(one.version).objectType === 'listed'
        ? [
            () => {
              one.message.objectType = 'photo';
              return '4002/object-type';
            },
          ]
        : [],
    );
  });
});
