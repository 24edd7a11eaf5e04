import type { Report } from '@imt/core'
import type { Form, RenderOptions } from '@imt/report'
import { reportLines } from '@imt/report/terminal'
import type { ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import type { Loaded } from '../load/load.js'
import type { Printer } from '../printer.js'
import { writeOutput, type Output } from './outputs.js'

/** A report, and what its forms are made from. */
export interface Marked {
  readonly report: Report
  readonly whole: RenderOptions
  readonly loaded: Loaded
  /** The files as they were read, where a copy of one is asked for. */
  readonly bytes: ReadonlyMap<string, Uint8Array>
}

/** Forms in which each text is escaped for where it goes. In the others what a terminal obeys is made visible. */
const exactForms: readonly Form[] = ['json', 'sarif', 'github']

/** The writers of forms are loaded where one is asked for. */
const rendered = async (form: Form, { report, whole }: Marked): Promise<string> =>
  (await import('./rendering.js')).render(report, form, whole)

/** A report of more findings than this is written in pieces: as one text it might not be held. */
const many = 5000

const piecesOf = async (form: Form, marked: Marked): Promise<string | Iterable<string>> =>
  marked.report.findings.length > many
    ? (await import('./rendering.js')).renderPieces(marked.report, form, marked.whole)
    : rendered(form, marked)

/** Writes one form of a report into its file. Returns the exit code where it could not be written. */
const writeForm = async (
  { form, path }: Required<Output>,
  marked: Marked,
  quiet: boolean,
  io: Pick<Io, 'create'>,
  printer: Printer,
): Promise<ExitCode | undefined> => {
  const { report, whole, loaded, bytes } = marked
  const made =
    form === 'annotated'
      ? await (await import('./annotated.js')).annotated(report, whole, loaded, bytes)
      : { bytes: await piecesOf(form, marked), remarks: [] }
  const fault = 'why' in made ? { fault: made.why, code: made.code } : await writeOutput(path, made.bytes, io)
  if (fault !== undefined) printer.err(`imt check: ${fault.fault}`)
  else if ('bytes' in made)
    for (const line of [...(quiet ? [] : [`written: ${path}`]), ...made.remarks]) printer.err(line)
  return fault?.code
}

/** Prints a report in one form, or writes it. Returns what the command ends with, if it could not be. */
export const giveOut = async (
  { form, path }: Output,
  marked: Marked,
  { quiet, isAsked }: { readonly quiet: boolean; readonly isAsked: boolean },
  io: Pick<Io, 'create'>,
  printer: Printer,
): Promise<ExitCode | undefined> => {
  if (path !== undefined) return writeForm({ form, path }, marked, quiet, io, printer)
  if (form !== 'text' && form !== 'annotated') {
    if (exactForms.includes(form)) printer.exact(await piecesOf(form, marked))
    else printer.data(await rendered(form, marked))
  } else if (!marked.loaded.nothing && (isAsked || !quiet)) {
    const { files, rules, title, readOn, all = false } = marked.whole
    const more = { ...(title === undefined ? {} : { title }), ...(readOn === undefined ? {} : { readOn }) }
    printer.out(reportLines(marked.report, { files, rules, all, ...more }))
  }
  return undefined
}
