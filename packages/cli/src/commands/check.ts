import { asOfRange, isIsoDate, type Source } from '@imt/core'
import { isJson, read, readJson } from '@imt/tables'
import { exitCodeOf, exitCodes, type ExitCode, type FailOn } from '../exit-code.js'
import { withSchema } from '../format/json.js'
import { describeLocation } from '../format/location.js'
import { reportLines } from '../format/text.js'
import type { Io } from '../io.js'
import type { Printer } from '../printer.js'
import { reportRules, toolkit } from '../toolkit.js'

/** Options of `imt check`. */
export interface CheckOptions {
  readonly format: 'text' | 'json'
  readonly failOn: FailOn
  readonly asOf?: string
  readonly all?: boolean
}

const nameOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path

const failures: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'it may not be read',
  EISDIR: 'it is a folder, not a file',
}

const whyUnreadable = (error: unknown): string => {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return failures[code] ?? `it could not be read (${code})`
}

/** A file in which there is nothing to look at says why in its first problem. */
const unreadable = ({ name, problems = [] }: Pick<Source, 'name' | 'problems'>): string => {
  const first = problems.find(({ level }) => level === 'error')
  const place = first?.location === undefined ? name : describeLocation(first.location)
  return `${place}: ${first?.message ?? 'there is nothing in it'}`
}

type Loaded = { readonly reading: ReturnType<typeof toolkit.recognise> } | { readonly failure: string }

const load = async (files: readonly string[], io: Pick<Io, 'readFile'>): Promise<Loaded> => {
  const sources: Source[] = []
  for (const path of files) {
    const name = nameOf(path)
    let bytes: Uint8Array
    try {
      bytes = await io.readFile(path)
    } catch (error) {
      return { failure: `${path}: ${whyUnreadable(error)}` }
    }
    if (isJson(bytes, name)) {
      const json = readJson(bytes, { name })
      if (json.value === undefined) return { failure: unreadable({ name, problems: json.problems }) }
      if (files.length > 1)
        return { failure: `${path}: a publication in JSON is checked on its own, not with other files` }
      return { reading: toolkit.parse(json.value, json) }
    }
    const source = await read(bytes, { name, layouts: toolkit.layouts, headings: toolkit.headings })
    if (source.blocks.length === 0) return { failure: unreadable(source) }
    sources.push(source)
  }
  return { reading: toolkit.recognise(sources) }
}

/** Checks files as one publication, prints the report, and returns the exit code. */
export const check = async (
  files: readonly string[],
  options: CheckOptions,
  io: Pick<Io, 'readFile' | 'today'>,
  printer: Printer,
): Promise<ExitCode> => {
  const asOf = options.asOf ?? io.today()
  if (!isIsoDate(asOf)) {
    printer.err(`imt check: --as-of must be a calendar day written YYYY-MM-DD, not ${JSON.stringify(asOf)}`)
    return exitCodes.usage
  }
  if (asOf < asOfRange.first || asOf > asOfRange.last) {
    printer.err(`imt check: --as-of must lie between ${asOfRange.first} and ${asOfRange.last}, not ${asOf}`)
    return exitCodes.usage
  }
  const loaded = await load(files, io)
  if ('failure' in loaded) {
    printer.err(`imt check: ${loaded.failure}`, 'Nothing was checked.')
    return exitCodes.unreadable
  }
  const { reading } = loaded
  const report = toolkit.check(reading, { asOf })
  const { title } = reading.publication.about
  if (options.format === 'json') printer.json(withSchema(report))
  else
    printer.out(
      reportLines(report, {
        files: files.map(nameOf),
        ...(title === undefined ? {} : { title }),
        rules: reportRules,
        all: options.all ?? false,
      }),
    )
  return exitCodeOf(report, options.failOn)
}
