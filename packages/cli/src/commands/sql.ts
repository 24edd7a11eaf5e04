import { listed } from '@imt/core'
import { devicesScript, equationsScript, ledgerScript, spendScript, type SpendScriptOptions } from '@imt/sql'
import type { Equation } from '@imt/reconcile'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'
import { inWords } from '../system-error.js'
import { writeFile } from '../write-file.js'
import type { SetUp } from './entry.js'
import { nonEmpty, withFormat, withQuiet } from './options.js'

/** Options of `imt sql`. */
interface SqlOptions {
  readonly dialect: SpendScriptOptions['dialect']
  readonly table?: string
  readonly key?: string
  /** A file that holds equations. */
  readonly equations?: string
  readonly decimals?: number
  readonly absent?: 'open' | 'zero'
  readonly column?: Readonly<Record<string, string>>
  readonly out?: string
  readonly format: 'text' | 'json'
  readonly quiet?: boolean
}

const columnOf = (text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> => {
  const at = text.indexOf('=')
  if (at < 1 || at === text.length - 1)
    throw new InvalidArgumentError('It must be KEY=NAME, such as supplier=payee_name.')
  return { ...before, [text.slice(0, at)]: text.slice(at + 1) }
}

const digits = (text: string): number => {
  if (!/^-?[0-9]{1,2}$/.test(text)) throw new InvalidArgumentError('It must be a whole number, such as 2 or -3.')
  return Number(text)
}

/** What a table in a warehouse may hold, each with the words of its kind and the name that its table usually has. */
const kinds = {
  spend: { words: 'payments', table: 'payments' },
  ledger: { words: 'a ledger', table: 'ledger' },
  devices: { words: 'devices', table: 'devices' },
  equations: { words: 'returns of many bodies, as rows of body, cell and value', table: 'returns' },
} as const
type Kind = keyof typeof kinds

/** The equations of a file, as `imt check` settings and `@imt/reconcile` write them; or why it holds none. */
const equationsIn = async (
  path: string,
  { readFile }: Pick<Io, 'readFile'>,
): Promise<{ readonly equations: readonly Equation[] } | { readonly why: string }> => {
  try {
    const read: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path)))
    return Array.isArray(read)
      ? { equations: read as readonly Equation[] }
      : { why: `${path}: it is no list of equations` }
  } catch (error) {
    return { why: `${path}: ${error instanceof SyntaxError ? 'it is no whole JSON' : inWords(error)}` }
  }
}

const writers = { spend: spendScript, ledger: ledgerScript, devices: devicesScript } as const

/** The script of a kind. */
const scriptOf = async (
  kind: Kind,
  { dialect, table = kinds[kind].table, key, column, equations, decimals, absent }: SqlOptions,
  io: Pick<Io, 'readFile'>,
): Promise<
  { readonly script: string; readonly table: string } | { readonly why: string; readonly code?: ExitCode }
> => {
  const common = {
    dialect,
    table,
    ...(column === undefined ? {} : { columns: column }),
    ...(key === undefined ? {} : { key }),
  }
  if (kind !== 'equations') {
    if ([equations, decimals, absent].some((each) => each !== undefined))
      return { why: '--equations, --decimals and --absent are for imt sql equations' }
    if (kind === 'devices' && key !== undefined)
      return { why: '--key is for payments and ledgers: devices need no order' }
    return { table, script: writers[kind](common) }
  }
  if (key !== undefined) return { why: '--key is for payments and ledgers: equations need no order' }
  if (equations === undefined) return { why: 'imt sql equations needs --equations: a file of JSON that holds them' }
  const read = await equationsIn(equations, io)
  if ('why' in read) return { ...read, code: exitCodes.unreadable }
  return {
    table,
    script: equationsScript(read.equations, {
      ...common,
      ...(decimals === undefined ? {} : { decimals }),
      ...(absent === undefined ? {} : { absent }),
    }),
  }
}

const sql = async (
  kind: Kind,
  options: SqlOptions,
  io: Pick<Io, 'create' | 'readFile'>,
  printer: Printer,
): Promise<ExitCode> => {
  const { dialect, out, format, quiet = false } = options
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt sql: ${fault}`)
    return code
  }
  let made: Awaited<ReturnType<typeof scriptOf>>
  try {
    made = await scriptOf(kind, options, io)
  } catch (error) {
    if (error instanceof TypeError)
      return wrong(
        error.message
          .replaceAll(/(?:spend|ledger|devices|equations)Script: (?:options[.])?/g, '--')
          .replaceAll('--columns', '--column'),
      )
    throw error
  }
  if ('why' in made) return wrong(made.why, made.code)
  const { script, table } = made
  if (out === undefined) {
    if (format === 'json') printer.json({ dialect, table, sql: script })
    else printer.data(script)
  } else if (io.create === undefined) return wrong('no file can be written here: leave --out away to print it')
  else {
    const failed = await writeFile(out, script, io.create)
    if (failed !== undefined) return wrong(failed.fault, failed.code)
    if (format === 'json') printer.json({ dialect, table, written: out })
    if (!quiet) printer.err(`written: ${out}`)
  }
  return exitCodes.clean
}

/** `imt sql`. */
export const setUpSql: SetUp = (command, { io, printer, finish }) => {
  command
    .addArgument(
      new Argument(
        '<kind>',
        `what the table holds: ${listed(
          Object.values(kinds).map(({ words }) => words),
          'or',
        )}`,
      ).choices(Object.keys(kinds)),
    )
    .addOption(
      new Option('--dialect <dialect>', 'whose SQL it is')
        .choices(['duckdb', 'postgres', 'spark'])
        .makeOptionMandatory(),
    )
    .option(
      '--table <name>',
      `the table, with its schema and catalogue where it needs them (default: ${listed(
        Object.values(kinds).map(({ table }) => table),
        'or',
      )})`,
      nonEmpty,
    )
    .option('--key <name>', 'a column of whole numbers that tells rows apart', nonEmpty)
    .option(
      '--column <key=name>',
      'what a column is called in the table, such as supplier=payee; may be given several times',
      columnOf,
    )
    .option('--equations <file>', 'of equations: the JSON that holds them, a list', nonEmpty)
    .option('--decimals <digits>', 'of equations: digits after the point that cells print; -3 for thousands', digits)
    .addOption(
      new Option('--absent <how>', 'of equations: how cells that state nothing are taken').choices(['open', 'zero']),
    )
    .option('--out <file>', 'write it to this file, which may not be there yet (default: print it)', nonEmpty)
  withFormat(command)
  withQuiet(command)
  command.action(async (kind: Kind, options: SqlOptions) => {
    finish(await sql(kind, options, io, printer))
  })
}
