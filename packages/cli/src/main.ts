import { readFile } from 'node:fs/promises'
import process from 'node:process'
import type { Io } from './io.js'
import { run } from './run.js'

const todayInTheUk = (): string =>
  new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/London',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).format(new Date())

const ioWith = (version: string): Io => ({
  readFile: (path) => readFile(path),
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  colour: process.stdout.isTTY && process.env['NO_COLOR'] === undefined,
  version,
  today: todayInTheUk,
})

/** Runs the command with the arguments, files and clock of this process. */
export const main = async (version: string): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), ioWith(version))
}
