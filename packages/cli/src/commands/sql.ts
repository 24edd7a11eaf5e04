import { spendScript, type SpendScriptOptions } from '@imt/sql'
import { Argument, InvalidArgumentError, Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'
import { writeFile } from '../write-file.js'
import type { SetUp } from './entry.js'
import { nonEmpty, withFormat, withQuiet } from './options.js'

/** Options of `imt sql`. */
interface SqlOptions {
  readonly dialect: SpendScriptOptions['dialect']
  readonly table: string
  readonly key?: string
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

const sql = async (
  { dialect, table, key, column, out, format, quiet = false }: SqlOptions,
  io: Pick<Io, 'create'>,
  printer: Printer,
): Promise<ExitCode> => {
  const wrong = (fault: string, code: ExitCode = exitCodes.usage): ExitCode => {
    printer.err(`imt sql: ${fault}`)
    return code
  }
  let script: string
  try {
    script = spendScript({
      dialect,
      table,
      ...(key === undefined ? {} : { key }),
      ...(column === undefined ? {} : { columns: column }),
    })
  } catch (error) {
    if (error instanceof TypeError)
      return wrong(error.message.replaceAll('spendScript: options.', '--').replaceAll('--columns', '--column'))
    throw error
  }
  if (out === undefined) {
    if (format === 'json') printer.json({ dialect, table, sql: script })
    else printer.data(script)
  } else if (io.create === undefined) return wrong('no file can be written here: leave --out away to print it')
  else {
    const fault = await writeFile(out, script, io.create)
    if (fault !== undefined) return wrong(fault, exitCodes.unreadable)
    if (format === 'json') printer.json({ dialect, table, written: out })
    if (!quiet) printer.err(`written: ${out}`)
  }
  return exitCodes.clean
}

/** `imt sql`. */
export const setUpSql: SetUp = (command, { io, printer, finish }) => {
  command
    .addArgument(new Argument('<kind>', 'what the table holds: payments').choices(['spend']))
    .addOption(
      new Option('--dialect <dialect>', 'whose SQL it is')
        .choices(['duckdb', 'postgres', 'spark'])
        .makeOptionMandatory(),
    )
    .option('--table <name>', 'the table, with its schema and catalogue where it needs them', nonEmpty, 'payments')
    .option('--key <name>', 'a column of whole numbers that tells rows apart', nonEmpty)
    .option(
      '--column <key=name>',
      'what a column is called in the table, such as supplier=payee; may be given several times',
      columnOf,
    )
    .option('--out <file>', 'write it to this file, which may not be there yet (default: print it)', nonEmpty)
  withFormat(command)
  withQuiet(command)
  command.action(async (_kind: string, options: SqlOptions) => {
    finish(await sql(options, io, printer))
  })
}
