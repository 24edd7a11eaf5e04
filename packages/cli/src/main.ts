import process from 'node:process'
import { exitCodes } from './exit-codes.js'
import { print } from '@imt/report/terminal'
import { machine } from './machine.js'
import { run } from './run.js'
import { writer } from './writer.js'

/**
 * Runs the command with the arguments, files and clock of this process. What reads its output may stop reading: that is
 * no fault. Output that cannot be written otherwise, on a full disk, is one of the command.
 */
export const main = async (version: string): Promise<void> => {
  const output = writer(process.stdout)
  const remarks = writer(process.stderr)
  const code = await run(process.argv.slice(2), machine(version, output.write, remarks.write))
  const fault = await output.done()
  if (fault !== undefined) remarks.write(print([{ text: `imt: the output could not be written: ${fault}` }]))
  await remarks.done()
  process.exitCode = fault === undefined ? code : exitCodes.internal
}
