import { defaultLimits } from '@imt/tables'
import { InvalidArgumentError, Option, type Command } from 'commander'

const mebibyte = 1024 * 1024

/** A text of an option that holds something. */
export const nonEmpty = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('It may not be empty.')
  return text
}

/** The same of an argument that may be given several times. */
export const eachNonEmpty = (text: string, before: readonly string[] = []): readonly string[] => [
  ...before,
  nonEmpty(text),
]

/** A number of rows. */
export const rowCount = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999999.')
  return Number(text)
}

const wholeMiB = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999.')
  return Number(text)
}

/** Adds `--format`, with the forms that a verb has, and `--json`, which is the same as `--format json`. */
export const withFormat = (
  command: Command,
  forms: readonly string[] = ['text', 'json'],
  words = 'how to print',
): void => {
  command
    .addOption(new Option('--format <format>', words).choices(forms).default('text'))
    .option('--json', 'the same as --format json')
    .on('option:json', () => command.setOptionValueWithSource('format', 'json', 'cli'))
}

/** Adds `--max-size`. */
export const withMaxSize = (command: Command, words: string): void => {
  command.addOption(new Option('--max-size <MiB>', words).argParser(wholeMiB).default(defaultLimits.bytes / mebibyte))
}

/** Adds `--config` and `--no-config`. */
export const withConfig = (command: Command): void => {
  command
    .option('--config <file>', 'the settings to use (default: imt.config.{ts,js,json} here, if there is one)', nonEmpty)
    .option('--no-config', 'use no settings')
}

/** Adds `--as-of`. */
export const withAsOf = (command: Command): void => {
  command.option('--as-of <date>', 'the day to judge by, YYYY-MM-DD (default: today)')
}

/** Whether a form of the answer was asked for in the call. */
export const isFormAsked = (command: Command): boolean => command.getOptionValueSource('format') !== 'default'

/** Adds `--quiet`. */
export const withQuiet = (command: Command): void => {
  command.option(
    '--quiet',
    'no progress, no remarks, and no text unless --format asks for it; what is wrong is still said',
  )
}

/** Adds `--out` and `--table`, for an answer of several tables. */
export const withOutput = (command: Command, of: 'answer' | 'result'): void => {
  command
    .option(
      '--out <path>',
      'write it to this file, which may not be there yet; CSV of several tables: this folder',
      nonEmpty,
    )
    .option('--table <name>', `only this table of the ${of}`, nonEmpty)
}

/** Adds what every verb has that reads files and answers with tables. */
export const withAnswer = (command: Command, forms: readonly string[]): void => {
  withFormat(command, forms, 'how to print or write the answer')
  withOutput(command, 'answer')
  withAsOf(command)
  withMaxSize(command, 'the largest file that is read; a longer one is named as not read')
  withConfig(command)
  withQuiet(command)
  command.option('--all', 'print every row, not the first of each table')
}
