import { listed, requireList } from '@imt/core'
import { forms } from '@imt/report'
import { defaultLimits } from '@imt/tables'
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import { check, type CheckOptions } from './commands/check.js'
import { compare, type CompareOptions } from './commands/compare.js'
import { explain } from './commands/explain.js'
import { asText, outputFrom } from './commands/outputs.js'
import { publish, type PublishOptions } from './commands/publish.js'
import { rules } from './commands/rules.js'
import { templates, type TemplatesOptions } from './commands/templates.js'
import { addVerb } from './commands/verb.js'
import { verbs } from './commands/verbs.js'
import { exitCodes, type ExitCode } from './exit-code.js'
import { linesOf } from '@imt/report/terminal'
import type { Io } from './io.js'
import { printer, type Printer } from './printer.js'

const nonEmpty = (text: string): string => {
  if (text === '') throw new InvalidArgumentError('It may not be empty.')
  return text
}

const mebibyte = 1024 * 1024

const wholeMiB = (text: string): number => {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError('It must be a whole number from 1 to 999999.')
  return Number(text)
}

// commander: sub-commands, help and usage faults with no dependency of its own.
const program = (io: Io, output: Printer, finish: (code: ExitCode) => void): Command => {
  const imt = new Command('imt')
    .description('Checks what an NHS trust publishes about its IT, and says what to put right.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        output.out(linesOf(text))
      },
      writeErr: (text) => {
        for (const line of linesOf(text)) output.err(line.text)
      },
    })
  if (io.version !== undefined) imt.version(io.version)
  const format = (): Option => new Option('--format <format>', 'how to print').choices(['text', 'json']).default('text')
  const maxSize = (words: string): Option =>
    new Option('--max-size <MiB>', words).argParser(wholeMiB).default(defaultLimits.bytes / mebibyte)
  imt
    .command('check')
    .description('check files as one publication')
    .argument('<file...>', 'HTML, CSV, text or a publication in JSON', (value: string, previous: string[] = []) => [
      ...previous,
      nonEmpty(value),
    ])
    .addOption(
      new Option(
        '--format <form>',
        `${listed([...forms], 'or')}; FORM=FILE writes it to a file that is not there yet; may be given several times`,
      )
        .argParser(outputFrom)
        .default(asText, 'text'),
    )
    .option('--as-of <date>', 'the day to judge by, YYYY-MM-DD (default: today)')
    .addOption(
      new Option('--fail-on <level>', 'exit with 1 at this level or above')
        .choices(['error', 'warning', 'note', 'never'])
        .default(undefined, 'error'),
    )
    .addOption(maxSize('the largest file that is read whole; a longer CSV file is read in pieces'))
    .option('--config <file>', 'the settings to use (default: imt.config.{ts,js,json} here, if there is one)', nonEmpty)
    .option('--no-config', 'use no settings')
    .option('--no-stated-days', 'judge every file by the day of the check, whatever day it states')
    .option('--disclosure-only', 'look only for what should not go out: hidden content, personal details, small counts')
    .option('--all', 'show every repeat of a finding, candidate, piece of evidence and rule that was not applied')
    .action(async (files: string[], options: CheckOptions) => {
      finish(await check(files, options, io, output))
    })
  imt
    .command('compare')
    .description('say what came, went and changed from one year to another, and what of it is unlikely')
    .argument('<before>', 'a file, a folder or a pattern: what was published before', nonEmpty)
    .argument('<after>', 'what is to be published now', nonEmpty)
    .addOption(format())
    .option('--fail-on-unlikely', 'exit with 1 where a change is unlikely')
    .addOption(maxSize('the largest file that is read whole; a longer one is not compared, and named'))
    .option('--config <file>', 'the settings to use (default: imt.config.{ts,js,json} here, if there is one)', nonEmpty)
    .option('--no-config', 'use no settings')
    .option('--all', 'show every entry that came, went or changed')
    .action(async (before: string, after: string, options: CompareOptions) => {
      finish(await compare(before, after, options, io, output))
    })
  imt
    .command('publish')
    .description('write a public site of a publication into a folder, unless something in it should not go out')
    .argument(
      '<file...>',
      'files of one publication, folders or patterns',
      (value: string, previous: string[] = []) => [...previous, nonEmpty(value)],
    )
    .requiredOption('--out <folder>', 'the folder to write the site into, which may not be there yet', nonEmpty)
    .option('--as-of <date>', 'the day to judge by, YYYY-MM-DD (default: today)')
    .addOption(maxSize('the largest file that is read; a longer one is not published'))
    .option('--config <file>', 'the settings to use (default: imt.config.{ts,js,json} here, if there is one)', nonEmpty)
    .option('--no-config', 'use no settings')
    .action(async (files: string[], options: PublishOptions) => {
      finish(await publish(files, options, io, output))
    })
  imt
    .command('rules')
    .description('list every rule')
    .addOption(format())
    .action((options: { format: 'text' | 'json' }) => {
      finish(rules(options, output))
    })
  imt
    .command('explain')
    .description('explain one rule')
    .argument('<rule>', 'a code such as finance/total-mismatch')
    .action((code: string) => {
      finish(explain(code, output))
    })
  imt
    .command('templates')
    .description('list the tables that are read and their headings, or write a starter of each')
    .option('--out <folder>', 'write a file of each table into this folder', nonEmpty)
    .addOption(new Option('--as <kind>', 'what is written there').choices(['csv', 'xlsx']).default('csv'))
    .addOption(format())
    .action(async (options: TemplatesOptions) => {
      finish(await templates(options, io, output))
    })
  for (const verb of verbs) addVerb(imt, verb, { maxSize, nonEmpty }, { io, printer: output, finish })
  return imt
}

/**
 * Runs the command.
 *
 * @param argv - arguments after the name of the command
 * @param io - files, output, colour and today's date
 * @returns the exit code: 0 clean, 1 findings, 2 usage, 3 unreadable or nothing checked, 4 internal error
 */
export const run = async (argv: readonly string[], io: Io): Promise<ExitCode> => {
  requireList(argv, 'run: argv')
  let code: ExitCode = exitCodes.usage
  const output = printer(io)
  try {
    await program(io, output, (result) => {
      code = result
    }).parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.clean : exitCodes.usage
    output.err(
      `imt: something went wrong inside the command: ${error instanceof Error ? error.message : String(error)}`,
      'Please report this with the file that caused it.',
    )
    return exitCodes.internal
  }
}
