/** The key that a project's pages give to `Kakao.init`. No other kind of key may get into a browser. */
import { type KeyKind, keyKindsIn } from '../catalog/keyNames.ts';
import { soundManifest } from '../manifest/registered/apps.ts';
import { variableValues } from '../manifest/registered/keys.ts';
import { namesOfKey } from '../project/keyName.ts';
import { type Project, type Scoped, scoped } from '../project/project.ts';
import { variableOfKey } from '../rules/key/variableOfKey.ts';
import { isOfAnotherKind } from '../rules/key/wrong-key-kind.ts';
import type { FileId } from '../text/text.ts';

export type JavaScriptKey =
  | { readonly kind: 'known'; readonly key: string }
  /** The variable that holds it, which no file gives a value. */
  | { readonly kind: 'unset'; readonly variable: string }
  /** Or what is given to `Kakao.init` is another kind of key, by its name, the manifest or the `.env` files. */
  | { readonly kind: 'unknown' };

const UNKNOWN: JavaScriptKey = { kind: 'unknown' };

const PRIVATE: readonly KeyKind[] = ['admin', 'secret', 'rest'];

/** For a message in `file`: of several calls of `Kakao.init` that file's own counts first, then the only key of the manifest. */
export function javascriptKeyFor(file: FileId, project: Project): JavaScriptKey {
  const calls = [...project.initCalls].sort((a, b) => Number(b.file === file) - Number(a.file === file));
  const answers = calls.flatMap((call) => {
    const [argument] = call.call.hasSpread ? [] : call.call.arguments;
    return argument ? [keyOf(scoped(call, argument), call.file, project)] : [];
  });
  const known = answers.find(({ kind }) => kind === 'known') ?? answers[0];
  return known ?? onlyListed(file, project) ?? UNKNOWN;
}

function keyOf(given: Scoped, file: FileId, project: Project): JavaScriptKey {
  const isPrivate = namesOfKey(given, project).some(namesPrivate);
  if (isPrivate || isOfAnotherKind(given, file, project)) return UNKNOWN;
  const value = project.evaluate(given);
  const variable = variableOfKey(given, project)?.read;
  const [defined] = variable ? project.definitionsOf(variable.name) : [];
  const key = value.kind === 'known' ? value.value : defined?.definition.value;
  if (typeof key !== 'string' || key.trim() === '')
    return variable ? { kind: 'unset', variable: variable.name } : UNKNOWN;
  const secrets = project.environmentNames.filter(namesPrivate);
  const isSecret = secrets.some((name) => variableValues(name, project).includes(key));
  return isSecret ? UNKNOWN : { kind: 'known', key };
}

const namesPrivate = (name: string): boolean => {
  const kinds = keyKindsIn(name);
  return PRIVATE.some((kind) => kinds.has(kind)) && !kinds.has('javascript');
};

/** Of a project whose pages do not say theirs, as that of a native app. */
function onlyListed(file: FileId, project: Project): JavaScriptKey | undefined {
  const entries = soundManifest(file, project)?.apps.flatMap((app) => app.javascriptKeys) ?? [];
  const [only, another] = entries;
  if (!only?.key || another) return undefined;
  const { kind, value } = only.key;
  if (kind === 'literal') return { kind: 'known', key: value };
  const [key] = variableValues(value, project);
  return key ? { kind: 'known', key } : { kind: 'unset', variable: value };
}
