/** `completion SHELL`: scripts by which bash, zsh and fish complete commands, options and their values. */
import { fill, type Locale } from '../core/text/messages.ts';
import { commands, options as optionRows, shells } from './commandTable.ts';
import { type Options, UsageError } from './options.ts';
import { usageErrors } from './usage.ts';

const COMMAND = 'kakao-share-doctor';

/** Throws `UsageError` for a shell that is not known. */
export function completionScript({ paths, locale }: Pick<Options, 'paths' | 'locale'>): string {
  const shell = shells.find((one) => paths.length === 1 && one === paths[0]);
  if (shell === undefined)
    throw new UsageError(fill(usageErrors.oneShell[locale], { shells: shells.join(', ') }));
  return { bash, zsh, fish }[shell](locale);
}

const words = (rows: readonly { readonly name: string }[], before = ''): string =>
  rows.map(({ name }) => `${before}${name}`).join(' ');

/** In single quotes: nothing in it means anything to a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;

/** Options and commands with all that may stand behind them. */
const closed = [
  ...optionRows.map(({ name, takes }) => ({ name: `--${name}`, values: takes?.values })),
  ...commands.map(({ name, takes }) => ({ name, values: takes?.values })),
].flatMap(({ name, values }) => (values ? [{ name, values }] : []));

const bash = (): string => `# bash completion of ${COMMAND}
_kakao_share_doctor() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  # An option and its value may be one word, which bash takes apart.
  [ "$before" = = ] && before=\${COMP_WORDS[COMP_CWORD-2]}
  [ "$word" = = ] && word= && before=\${COMP_WORDS[COMP_CWORD-1]}
  case $before in
${closed.map(({ name, values }) => `    ${name}) COMPREPLY=($(compgen -W ${quoted(values.join(' '))} -- "$word")); return ;;`).join('\n')}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W ${quoted(words(optionRows, '--'))} -- "$word")) ;;
    *)
      COMPREPLY=()
      [ "$COMP_CWORD" -eq 1 ] && COMPREPLY=($(compgen -W ${quoted(words(commands))} -- "$word"))
      compopt -o default 2>/dev/null
      ;;
  esac
}
complete -F _kakao_share_doctor ${COMMAND}
`;

const zsh = (locale: Locale): string => {
  /** Of a description within brackets or behind a colon. */
  const inert = (text: string): string => text.replace(/[[\]:\\]/g, '\\$&');
  const values = (name: string): string => {
    const row = optionRows.find((one) => one.name === name);
    if (!row?.takes) return '';
    const of = row.takes.values;
    return `:${inert(row.takes.name[locale])}:${of ? `(${of.join(' ')})` : '_files'}`;
  };
  return `#compdef ${COMMAND}
# zsh completion of ${COMMAND}
_kakao_share_doctor() {
  local -a commands
  commands=(
${commands.map(({ name, does }) => `    ${quoted(`${name}:${inert(does[locale])}`)}`).join('\n')}
  )
  _arguments \\
${optionRows.map(({ name, does }) => `    ${quoted(`--${name}[${inert(does[locale])}]${values(name)}`)} \\`).join('\n')}
    '1: :{ _describe command commands; _files }' \\
    '*: :{ [[ $words[2] == completion ]] && compadd ${shells.join(' ')} || _files }'
}
compdef _kakao_share_doctor ${COMMAND}
`;
};

const fish = (locale: Locale): string => {
  const line = (...parts: readonly string[]): string => `complete -c ${COMMAND} ${parts.join(' ')}`;
  /** Fish has no way out of single quotes but its own. */
  const said = (text: string): string => `'${text.replace(/[\\']/g, '\\$&')}'`;
  return `${[
    `# fish completion of ${COMMAND}`,
    ...commands.map(({ name, does }) =>
      line('-n __fish_use_subcommand', `-a ${name}`, `-d ${said(does[locale])}`),
    ),
    ...commands.flatMap(({ name, takes }) =>
      takes?.values?.length
        ? [line(`-n '__fish_seen_subcommand_from ${name}'`, '-f', `-a ${said(takes.values.join(' '))}`)]
        : [],
    ),
    ...optionRows.map(({ name, takes, does }) =>
      line(
        `-l ${name}`,
        `-d ${said(does[locale])}`,
        ...(takes ? [takes.values ? `-x -a ${said(takes.values.join(' '))}` : '-r'] : []),
      ),
    ),
  ].join('\n')}\n`;
};
