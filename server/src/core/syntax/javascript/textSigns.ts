/** What the text of a statement shows, without its tree. */
export interface TextSigns {
  readonly loadsScripts: boolean;
  readonly bringsCode: boolean;
  readonly makesElements: boolean;
  /** How often something is written that may be `Kakao.init`. */
  readonly inits: number;
}

export const textSigns = (text: string): TextSigns => ({
  loadsScripts: LOADERS.test(text),
  bringsCode: BRINGS_CODE.test(text),
  makesElements: MAKES_ELEMENTS.test(text),
  inits: initsIn(text),
});

export const textSignsOfAll = (parts: readonly TextSigns[]): TextSigns => ({
  loadsScripts: parts.some((part) => part.loadsScripts),
  bringsCode: parts.some((part) => part.bringsCode),
  makesElements: parts.some((part) => part.makesElements),
  inits: parts.reduce((sum, part) => sum + part.inits, 0),
});

/** Words of code that loads other scripts. An address in it that is the SDK's is noted elsewhere. */
const LOADERS =
  /createElement\(\s{0,10}['"`]script|getScript|document\.write|importScripts|(?:load|inject|append|add|use|insert)_?(?:kakao)?_?(?:sdk|script)|\bscript\.src\b|\bgtm\.js\b|<script\s[^>]{0,200}\bsrc=\{/i;

/** What runs code in a page that its scripts do not have, where no bundler has put it there: modules, answers of a server, markup with scripts. */
const BRINGS_CODE =
  /\bimport\s?\(|\brequire(?:js)?\(|\bdefine\(\s?\[|\beval\b|\bnew Function\b|createContextualFragment|\bdataType['"]?\s?:\s?['"`]script|createElement\(\s{0,10}[\w$]|\.(?:load|html)\(\s{0,10}[\w$.]{1,40}\s?[,)+]|\)\.(?:append|prepend|before|after|replaceWith)\(\s{0,10}[\w$.]{1,40}\s?[,)+]|\.load\(\s{0,10}['"`]/i;

/** What makes elements, or names them anew. */
export const MAKES_ELEMENTS =
  /[A-Za-z]HTML\b|createElement|\.(?:append|prepend|before|after|replaceWith|html|attr|prop|setAttribute|write|load|clone|cloneNode|render|mount)\w{0,9}\s{0,5}\(|\.id\s{0,5}=|\$\s{0,5}\(\s{0,5}['"`]</;

/** `Kakao['init']`, `{ init } = Kakao`, `__html: 'Kakao.init(…)'` */
const INIT = /kakao[\w)\]!?. ]{0,20}\.\s?init\b|['"`]init['"`]|\binit\s?[},]/gi;

export const initsIn = (text: string): number => text.match(INIT)?.length ?? 0;
