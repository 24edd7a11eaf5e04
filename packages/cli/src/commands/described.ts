import type { Argument, Command, Option } from 'commander'
import type { Entry } from './entry.js'

/** An option of a verb. */
export interface DescribedOption {
  /** As help gives it: `--max-size <MiB>`. */
  readonly flags: string
  readonly long: string
  readonly short?: string
  readonly description: string
  /** The values that it may have, where these are few. */
  readonly choices?: readonly string[]
  readonly takesValue: boolean
  /** What it is without being given, in words. */
  readonly standard?: string
}

/** A verb of the command, for its pages, its completion and its help. */
export interface DescribedVerb {
  readonly name: string
  readonly description: string
  readonly arguments: readonly {
    readonly usage: string
    readonly description: string
    readonly choices?: readonly string[]
  }[]
  readonly options: readonly DescribedOption[]
  readonly examples: Entry['examples']
  /** Verbs beneath it, as `print` of `config`. */
  readonly verbs: readonly DescribedVerb[]
}

const argumentOf = (argument: Argument): DescribedVerb['arguments'][number] => {
  const { variadic, required, description, argChoices } = argument
  const words = `${argument.name()}${variadic ? '...' : ''}`
  return {
    usage: required ? `<${words}>` : `[${words}]`,
    description,
    ...(argChoices === undefined ? {} : { choices: argChoices }),
  }
}

const standardOf = (option: Option): string | undefined => {
  const { defaultValue, defaultValueDescription, negate } = option
  if (defaultValueDescription !== undefined) return defaultValueDescription
  if (defaultValue === undefined || negate || option.isBoolean()) return undefined
  return typeof defaultValue === 'string' || typeof defaultValue === 'number' ? String(defaultValue) : undefined
}

const optionOf = (option: Option): DescribedOption => {
  const { flags, long, short, description, argChoices, required, optional } = option
  const standard = standardOf(option)
  return {
    flags,
    long: long ?? flags,
    ...(short === undefined ? {} : { short }),
    description,
    ...(argChoices === undefined ? {} : { choices: argChoices }),
    takesValue: required || optional,
    ...(standard === undefined ? {} : { standard }),
  }
}

const help: DescribedOption = {
  flags: '-h, --help',
  long: '--help',
  short: '-h',
  description: 'display help for command',
  takesValue: false,
}

const verbOf = (command: Command, entries: readonly Entry[]): DescribedVerb => ({
  name: command.name(),
  description: command.description(),
  arguments: command.registeredArguments.map(argumentOf),
  options: [...command.options.map(optionOf), help],
  examples: entries.find(({ name }) => name === command.name())?.examples ?? [],
  verbs: command.commands.filter((each) => each.name() !== 'help').map((each) => verbOf(each, [])),
})

/** The verbs of the whole command, in the order of help, with the examples that the list of verbs has of them. */
export const described = (imt: Command, entries: readonly Entry[] = []): readonly DescribedVerb[] =>
  imt.commands.filter((each) => each.name() !== 'help').map((each) => verbOf(each, entries))
