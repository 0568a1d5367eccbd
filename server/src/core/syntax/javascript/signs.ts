/** What a script shows beside its uses of the SDK: hand-made share addresses, `import.meta`, admin keys, loaders. */
import { handmadeAddress } from '../../catalog/sharerAddress.ts';
import type { KakaoUse, ScriptFacts, SharerUrl } from '../../facts/facts.ts';
import type { FileId } from '../../text/text.ts';
import type { ExpressionReader } from './expressions.ts';
import { bare, calleeName } from './nodeShapes.ts';
import type * as ts from './parser.ts';
import {
  isBinaryExpression,
  isCallExpression,
  isCaseClause,
  isIdentifier,
  isTemplateExpression,
  SyntaxKind,
} from './parser.ts';
import type { Survey } from './survey.ts';
import { initsIn, type TextSigns } from './textSigns.ts';

type Signs = Pick<
  ScriptFacts,
  'importMeta' | 'loadsScripts' | 'bringsCode' | 'makesElements' | 'mayInit' | 'adminKeyReads'
>;

/** `inline`: the scripts that it writes into the page, which are read by themselves. */
export function readSigns(
  survey: Survey,
  reader: ExpressionReader,
  uses: readonly KakaoUse[],
  inline: readonly string[],
): Signs {
  const known = new Set(uses.flatMap((use) => use.pathRanges.map((range) => range.start)));
  return {
    importMeta: survey.importMeta.map((node) => reader.range(node)),
    loadsScripts: survey.signs.loadsScripts,
    ...(survey.signs.bringsCode && { bringsCode: true as const }),
    ...(survey.signs.makesElements && { makesElements: true as const }),
    mayInit:
      survey.inits.some(
        (access) => !known.has(reader.range(access.name).start) && mayBeSdk(access, reader),
      ) || hasMoreInits(survey.signs, uses, inline),
    adminKeyReads: survey.adminKeys.flatMap((access) => {
      const read = reader.read(access);
      return read.kind === 'environment' ? [read] : [];
    }),
  };
}

/** Not what comes out of a package: `Sentry.init(…)`. */
function mayBeSdk(access: ts.PropertyAccessExpression, reader: ExpressionReader): boolean {
  if (!isCallExpression(access.parent)) return true;
  const owner = bare(access.expression);
  const binding = isIdentifier(owner) ? reader.scopes.lookup(owner.text, owner) : undefined;
  return binding?.kind !== 'import' || /^[.@~#]\/|^\.|kakao/i.test(binding.module);
}

export function collectSharerUrls(file: FileId, survey: Survey, reader: ExpressionReader): SharerUrl[] {
  return survey.sharerUrls.flatMap((node) => {
    const whole = wholeOf(node);
    const opens = handmadeAddress(node.text, whole.getText());
    return opens && !isCompared(whole) ? [{ file, range: reader.range(whole), opens }] : [];
  });
}

const COMPARES = /^(?:startsWith|indexOf|includes|search|match|test|toBe|(?:toE|e)quals?)$/;

/** What an address is asked for: `url.startsWith('kakaolink://send?')`, `case 'kakaolink://send?':`. */
const isCompared = ({ parent }: ts.Node): boolean =>
  (isCallExpression(parent) && COMPARES.test(calleeName(parent) ?? '')) ||
  isCaseClause(parent) ||
  (isBinaryExpression(parent) && isEquality(parent.operatorToken.kind));

const isEquality = (kind: SyntaxKind): boolean =>
  kind === SyntaxKind.EqualsEqualsEqualsToken ||
  kind === SyntaxKind.EqualsEqualsToken ||
  kind === SyntaxKind.ExclamationEqualsEqualsToken ||
  kind === SyntaxKind.ExclamationEqualsToken;

/** A template, not only its head. */
const wholeOf = (node: ts.Node): ts.Node => (isTemplateExpression(node.parent) ? node.parent : node);

/** More of them are written than were understood. */
function hasMoreInits({ inits }: TextSigns, uses: readonly KakaoUse[], inline: readonly string[]): boolean {
  const inlineInits = inline.reduce((sum, text) => sum + initsIn(text), 0);
  return inits > inlineInits + uses.filter((use) => use.path.includes('init')).length;
}
