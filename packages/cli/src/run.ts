import { requireList } from '@imt/core'
import { linesOf } from '@imt/report/terminal'
import { Command, CommanderError } from 'commander'
import { entries } from './commands/entries.js'
import type { Entry, Surroundings } from './commands/entry.js'
import { exitCodes, type ExitCode } from './exit-codes.js'
import type { Io } from './io.js'
import { printer } from './printer.js'
import { usageFault } from './usage-fault.js'

/** The verb of a call: its first word, or the one that it asks help for. */
const verbOf = (argv: readonly string[]): string | undefined => {
  const [first, second] = argv.filter((word) => !word.startsWith('-'))
  return first === 'help' ? second : first
}

/** A call for help on a verb as that verb is asked for it; on one that there is not, as a call of it. */
const asAsked = (argv: readonly string[]): readonly string[] => {
  const [first, verb, ...parts] = argv
  if (first !== 'help' || verb === undefined || verb.startsWith('-')) return argv
  return entries.some(({ name }) => name === verb) ? [verb, ...parts, '--help'] : [verb]
}

const exampleText = (examples: Entry['examples']): string =>
  [
    '',
    examples.length === 1 ? 'Example:' : 'Examples:',
    ...examples.flatMap(({ call, says }) => [`  ${call}`, `      ${says}`]),
  ].join('\n')

/** Has a verb, and those below it, say in the words of the command what is wrong with a call. */
const sayFaults = (command: Command, verb: string): void => {
  command.configureOutput({
    outputError: (text, write) => {
      write(usageFault(verb, text))
    },
  })
  for (const part of command.commands) sayFaults(part, `${verb} ${part.name()}`.trim())
}

/**
 * The command, with every verb by name and description. Of those for which `isWanted` is true the code is loaded, with
 * arguments, options and what they do.
 */
export const program = async (surroundings: Surroundings, isWanted: (name: string) => boolean): Promise<Command> => {
  const { io, printer: output } = surroundings
  // commander: sub-commands, help and usage faults with no dependency of its own.
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
      // Printed text fits into 80 columns, whatever terminal there is.
      getOutHelpWidth: () => 80,
      getErrHelpWidth: () => 80,
    })
    .addHelpText('after', '\n"imt help VERB" says what a verb is told, with an example.')
  if (io.version !== undefined) imt.version(io.version)
  for (const entry of entries) {
    const command = imt.command(entry.name).description(entry.description)
    if (!isWanted(entry.name)) continue
    const setUp = await entry.load()
    setUp(command, surroundings)
    command.addHelpText('after', exampleText(entry.examples))
    for (const part of command.commands) {
      const own = entry.examples.filter(({ call }) => `${call} `.startsWith(`imt ${entry.name} ${part.name()} `))
      if (own.length > 0) part.addHelpText('after', exampleText(own))
    }
  }
  sayFaults(imt, '')
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
  const finish = (result: ExitCode): void => {
    code = result
  }
  try {
    const verb = verbOf(argv)
    const whole = (): Promise<Command> => program(surroundings, () => true)
    const surroundings = { io, printer: output, finish, whole }
    const imt = await program(surroundings, (name) => name === verb)
    await imt.parseAsync(asAsked(argv), { from: 'user' })
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
