import { Argument } from 'commander'
import { exitCodes } from '../exit-codes.js'
import { completionFor, shells, type Shell } from './completion-scripts.js'
import { described } from './described.js'
import type { SetUp } from './entry.js'

/** `imt completion`. */
export const setUpCompletion: SetUp = (command, { printer, finish, whole }) => {
  command
    .addArgument(new Argument('<shell>', 'the shell that is to complete').choices(shells))
    .action(async (shell: Shell) => {
      printer.data(completionFor(shell, described(await whole())))
      finish(exitCodes.clean)
    })
}
