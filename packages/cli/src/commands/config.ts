import { paragraph } from '@imt/report/terminal'
import { settingNames } from '../config/config-schema.js'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'
import type { SetUp } from './entry.js'
import { withConfig, withFormat } from './options.js'
import { settled } from './settled.js'

/** What is done where a setting is not given, in words. */
const standards: { readonly [S in keyof Config]?: string } = {
  asOf: 'today, unless --as-of says otherwise',
  failOn: 'error, unless --fail-on says otherwise',
  noticeWithinDays: '90',
  alikeWithinDays: '14',
  signs: 'what most lines of a budget show',
  statedDays: 'true, unless --no-stated-days is given',
  levels: 'those of the rules; tables/author-named is off',
}

/** Options of `imt config print`. */
export interface ConfigOptions {
  readonly config?: string | false
  readonly format: 'text' | 'json'
}

interface Setting {
  readonly name: string
  /** The value, or what is done without one. */
  readonly value: unknown
  /** The file that it comes from, or `standard`. */
  readonly from: string
}

/** A value as JSON can hold it: of a plugin its id. */
const plain = (name: string, config: Config): unknown =>
  name === 'plugins' ? config.plugins?.map(({ id }) => id) : config[name as keyof Config]

const settingsOf = (config: Config, file: string | undefined): readonly Setting[] =>
  settingNames.map((name) => {
    const value = plain(name, config)
    return value === undefined
      ? { name, value: standards[name as keyof Config] ?? 'none', from: 'standard' }
      : { name, value, from: file ?? 'standard' }
  })

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

/** Prints the settings that a check would use, and where each comes from. */
export const printConfig = async (
  { config: named, format }: ConfigOptions,
  io: Pick<Io, 'config' | 'readFile'>,
  printer: Printer,
): Promise<ExitCode> => {
  const read = await settled(named, io)
  if ('fault' in read) {
    printer.err(`imt config print: ${read.fault}`)
    return exitCodes.usage
  }
  const { config, file } = read
  const settings = settingsOf(config, file)
  if (format === 'json') printer.json({ file: file ?? null, settings })
  else
    printer.out(
      [
        ...paragraph(
          file === undefined ? 'There is no file of settings, or none was to be used.' : `Settings of ${file}.`,
          0,
        ),
        '',
        ...settings.flatMap(({ name, value, from }) => [`${name} (${from})`, ...paragraph(textOf(value), 4)]),
      ].map((text) => ({ text })),
    )
  return exitCodes.clean
}

/** `imt config`. */
export const setUpConfig: SetUp = (command, { io, printer, finish }) => {
  const print = command.command('print').description('print every setting, and where it comes from')
  withFormat(print)
  withConfig(print)
  print.action(async (options: ConfigOptions) => {
    finish(await printConfig(options, io, printer))
  })
}
