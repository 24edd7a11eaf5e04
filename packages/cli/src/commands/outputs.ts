import { listed } from '@imt/core'
import { forms, type Form } from '@imt/report'
import { InvalidArgumentError } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Content, Io } from '../io.js'
import { writeFile } from '../write-file.js'

/** What a report is given out as: a form of it, or a copy of the file with notes at its cells. */
export type OutputForm = Form | 'annotated'

/** A form in which a report is given out, and the file that it is written to; without one it is printed. */
export interface Output {
  readonly form: OutputForm
  readonly path?: string
}

/** What `--format` may ask for. */
export const outputForms: readonly OutputForm[] = [...forms, 'annotated']

const isForm = (text: string): text is OutputForm => outputForms.some((form) => form === text)

/** What is given out where nothing is asked for. */
export const asText: readonly Output[] = [{ form: 'text' }]

/** Reads one `--format`, beside those before it: `html=report.html`, or `json` to be printed. */
export const outputFrom = (text: string, before: readonly Output[] = asText): readonly Output[] => {
  const [form = '', ...rest] = text.split('=')
  const path = rest.join('=')
  if (!isForm(form))
    throw new InvalidArgumentError(`It must be one of ${listed([...outputForms], 'or')}, or ${forms[2] ?? ''}=FILE.`)
  if (rest.length > 0 && path === '') throw new InvalidArgumentError('Behind "=" there must be a file.')
  if (form === 'annotated' && !/\.xlsx$/i.test(path))
    throw new InvalidArgumentError('It is written as a workbook: name one, as in annotated=copy.xlsx.')
  const output: Output = rest.length === 0 ? { form } : { form, path }
  const others = before === asText ? [] : before
  if (path !== '' && others.some(({ path: to }) => to === path))
    throw new InvalidArgumentError(`Two forms cannot be written to one file, ${path}: give each its own.`)
  // A copy with notes cannot be made of every file: nothing else is written before that is known.
  const all = form === 'annotated' ? [output, ...others] : [...others, output]
  if (all.filter(({ path: to }) => to === undefined).length > 1)
    throw new InvalidArgumentError('One form is printed: give the others a file, as in html=report.html.')
  return all
}

/** Writes a report that was asked for as a file. Returns what is wrong, if it could not be. */
export const writeOutput = async (
  path: string,
  text: Content,
  io: Pick<Io, 'create'>,
): Promise<{ readonly fault: string; readonly code: ExitCode } | undefined> => {
  if (io.create === undefined)
    return {
      fault: 'no file can be written here: leave "=" and the file away to print the report',
      code: exitCodes.usage,
    }
  return writeFile(path, text, io.create)
}
