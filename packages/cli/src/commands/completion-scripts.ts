import type { DescribedOption, DescribedVerb } from './described.js'

/** The shells that there is a script for. */
export const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** One of the shells. */
export type Shell = (typeof shells)[number]

/** A verb, or one beneath another, by the words that lead to it. */
interface Place {
  readonly words: string
  readonly verb: DescribedVerb
}

const placesOf = (verbs: readonly DescribedVerb[], before = ''): readonly Place[] =>
  verbs.flatMap((verb) => {
    const words = before === '' ? verb.name : `${before} ${verb.name}`
    return [{ words, verb }, ...placesOf(verb.verbs, words)]
  })

/** The words that may stand behind a verb: verbs beneath it, options, and the few values of an argument. */
const wordsFor = ({ verbs, options, arguments: given }: DescribedVerb): readonly string[] => [
  ...verbs.map(({ name }) => name),
  ...given.flatMap(({ choices = [] }) => choices),
  ...options.flatMap(({ long, short }) => (short === undefined ? [long] : [long, short])),
]

/** The options of a verb that take a value, those with few values first. */
const valued = ({ options }: DescribedVerb): readonly DescribedOption[] =>
  options.filter(({ takesValue }) => takesValue)

/** The name of a verb without its brackets, and its words on one line. */
const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ')

const bash = (places: readonly Place[], verbs: readonly DescribedVerb[]): string => `# bash completion of imt
_imt() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" verb="\${COMP_WORDS[1]}"
  local beneath="\${COMP_WORDS[2]}" words=
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    words='${[...verbs.map(({ name }) => name), 'help', '--help', '--version'].join(' ')}'
  elif [ "$verb" = help ]; then
    words='${verbs.map(({ name }) => name).join(' ')}'
  else
    case "$verb $beneath" in
${places
  .toSorted((one, other) => other.words.split(' ').length - one.words.split(' ').length)
  .map(({ words, verb }) => {
    const choices = valued(verb).map(
      ({ long, choices = [] }) =>
        `        ${long}) ${choices.length === 0 ? 'return' : `words='${choices.join(' ')}'`} ;;`,
    )
    const any = `        *) words='${wordsFor(verb).join(' ')}' ;;`
    // A verb beneath another is two words; one alone may have anything behind it.
    return `      '${words}'${words.includes(' ') ? '' : "' '*"})\n      case "$before" in\n${[...choices, any].join('\n')}\n      esac ;;`
  })
  .join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
# Where no word fits, files are completed.
complete -o bashdefault -o default -F _imt imt
`

const quotedForZsh = (text: string): string =>
  oneLine(text)
    .replaceAll("'", "'\\''")
    .replaceAll(/[[\]:\\]/g, '\\$&')

const zshOption = ({ long, description, choices, takesValue }: DescribedOption): string => {
  const value = takesValue ? `:value:${choices === undefined ? '_files' : `(${choices.join(' ')})`}` : ''
  return `'*${long}[${quotedForZsh(description)}]${value}'`
}

const zshArgument = ({ choices }: DescribedVerb['arguments'][number]): string =>
  choices === undefined ? "'*:file:_files'" : `'1:value:(${choices.join(' ')})'`

const zsh = (places: readonly Place[], verbs: readonly DescribedVerb[]): string => `#compdef imt
# zsh completion of imt
_imt() {
  local -a verbs
  verbs=(
${verbs.map(({ name, description }) => `    '${name}:${quotedForZsh(description)}'`).join('\n')}
    'help:display help for a verb'
  )
  if (( CURRENT == 2 )); then
    _describe 'verb' verbs
    return
  fi
  local verb="\${words[2]}"
  if [[ "$verb" == help ]]; then
    _describe 'verb' verbs
    return
  fi
  if (( CURRENT > 3 )) && [[ " ${places
    .filter(({ words }) => words.includes(' '))
    .map(({ words }) => words.replace(' ', '/'))
    .join(' ')} " == *" $verb/\${words[3]} "* ]]; then
    verb="$verb \${words[3]}"
    shift words; (( CURRENT-- ))
  fi
  shift words; (( CURRENT-- ))
  case "$verb" in
${places
  .map(({ words, verb }) => {
    const beneath = verb.verbs.length === 0 ? [] : [`'1:verb:(${verb.verbs.map(({ name }) => name).join(' ')})'`]
    return `    '${words}') _arguments ${[...verb.options.map(zshOption), ...beneath, ...verb.arguments.slice(0, 1).map(zshArgument)].join(' ')} ;;`
  })
  .join('\n')}
  esac
}
if [[ "$funcstack[1]" == _imt ]]; then _imt "$@"; else compdef _imt imt; fi
`

const quotedForFish = (text: string): string => `'${oneLine(text).replaceAll(/['\\]/g, '\\$&')}'`

const fishAt = (words: string): string =>
  `'${words
    .split(' ')
    .map((word) => `__fish_seen_subcommand_from ${word}`)
    .join('; and ')}'`

const fish = (places: readonly Place[], verbs: readonly DescribedVerb[]): string =>
  [
    '# fish completion of imt',
    ...verbs.map(
      ({ name, description }) => `complete -c imt -n __fish_use_subcommand -a ${name} -d ${quotedForFish(description)}`,
    ),
    ...places.flatMap(({ words, verb }) => {
      const at = `complete -c imt -n ${fishAt(words)}`
      return [
        ...verb.verbs.map(({ name, description }) => `${at} -f -a ${name} -d ${quotedForFish(description)}`),
        ...verb.arguments.flatMap(({ choices }) =>
          choices === undefined ? [] : [`${at} -f -a ${quotedForFish(choices.join(' '))}`],
        ),
        ...verb.options.map(({ long, short, description, choices, takesValue }) =>
          [
            at,
            `-l ${long.replace(/^--/, '')}`,
            ...(short === undefined ? [] : [`-s ${short.replace(/^-/, '')}`]),
            ...(choices === undefined ? (takesValue ? ['-r'] : []) : [`-x -a ${quotedForFish(choices.join(' '))}`]),
            `-d ${quotedForFish(description)}`,
          ].join(' '),
        ),
      ]
    }),
    '',
  ].join('\n')

const quotedForPowerShell = (text: string): string => `'${oneLine(text).replaceAll("'", "''")}'`

const powershell = (places: readonly Place[], verbs: readonly DescribedVerb[]): string => {
  const list = (words: readonly string[]): string => `@(${words.map(quotedForPowerShell).join(', ')})`
  return `# PowerShell completion of imt
Register-ArgumentCompleter -Native -CommandName imt -ScriptBlock {
  param($word, $ast, $cursor)
  $words = @{
    '' = ${list([...verbs.map(({ name }) => name), 'help', '--help', '--version'])}
    'help' = ${list(verbs.map(({ name }) => name))}
${places.map(({ words, verb }) => `    ${quotedForPowerShell(words)} = ${list(wordsFor(verb))}`).join('\n')}
  }
  $values = @{
${places
  .flatMap(({ words, verb }) =>
    valued(verb).flatMap(({ long, choices }) =>
      choices === undefined ? [] : [`    ${quotedForPowerShell(`${words} ${long}`)} = ${list(choices)}`],
    ),
  )
  .join('\n')}
  }
  $before = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })
  $verb = ''
  if ($before.Count -ge 1 -and $words.ContainsKey($before[0])) { $verb = $before[0] }
  if ($before.Count -ge 2 -and $words.ContainsKey("$verb $($before[1])")) { $verb = "$verb $($before[1])" }
  $fitting = $words[$verb]
  if ($before.Count -ge 1 -and $values.ContainsKey("$verb $($before[-1])")) { $fitting = $values["$verb $($before[-1])"] }
  $fitting | Where-Object { $_ -like "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`
}

const scripts = { bash, zsh, fish, powershell } as const satisfies Readonly<Record<Shell, unknown>>

/** The script that makes a shell complete verbs, options and their values; other words are completed as files. */
export const completionFor = (shell: Shell, verbs: readonly DescribedVerb[]): string =>
  scripts[shell](placesOf(verbs), verbs)
