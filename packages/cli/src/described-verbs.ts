import { described, type DescribedVerb } from './commands/described.js'
import { entries } from './commands/entries.js'
import { printer } from './printer.js'
import { program } from './run.js'

/** Every verb of the command, for its pages. */
export const describedVerbs = async (): Promise<readonly DescribedVerb[]> => {
  const io = {
    readFile: () => Promise.reject(new Error('nothing is read')),
    out: () => undefined,
    err: () => undefined,
    colour: false,
    today: () => '2000-01-01',
  }
  const whole = (): ReturnType<typeof program> => program(surroundings, () => true)
  const surroundings = { io, printer: printer(io), finish: () => undefined, whole }
  return described(await whole(), entries)
}
