import type { Range } from '../text/text.ts';
import type { EnvironmentDefinition } from './env.ts';

/** What a server writes into pages, and where it takes it from. */
export interface ServerValues {
  /** Plain names that are written into the page: `{{ site.kakao.key }}`, `<?= KAKAO_KEY ?>`, `%VITE_KAKAO_KEY%`; paths and the host. */
  readonly outputs: readonly ServerOutput[];
  /** Where a plain name is written into the page so that its value can bring no quotes along: `{{ kakao_key }}` of Django. */
  readonly escaped?: readonly Range[];
  /** Of PHP: `define('KAKAO_KEY', '…')` and `const`. Of Jekyll's `_config.yml`: its settings, by path (`kakao.key`). */
  readonly definitions: readonly EnvironmentDefinition[];
  /** PHP files that are included, by path as written. */
  readonly includes: readonly string[];
}

export interface ServerOutput {
  readonly range: Range;
  readonly from: 'jekyll' | 'php' | 'environment' | 'path' | 'host';
  /** Of a path or host: all that is written. */
  readonly name: string;
}
