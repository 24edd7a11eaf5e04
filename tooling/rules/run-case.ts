import { run, toolkit } from '@imt/cli'
import { createModel, definePlugin, defineRule, reportSchema } from '@imt/core'
import type { Finding, IsoDate, JsonPointer } from '@imt/core'
import type { Level, Report, Source } from '@imt/core'
import { finance, financeSection } from '@imt/finance'
import {
  checkRefusal,
  clock,
  composeRefusal,
  type ClockInput,
  type RefusalDecision,
  type RefusalNotice,
} from '@imt/foi'
import { isJson, read, readerRules, readJson, readRecords } from '@imt/tables'
import { docxReader } from '@imt/tables/docx'
import { markdownReader } from '@imt/tables/markdown'
import { odsReader } from '@imt/tables/ods'
import { pdfReader } from '@imt/tables/pdf'
import { xlsReader } from '@imt/tables/xls'
import { xlsxReader } from '@imt/tables/xlsx'
import { isOpenContracting, openContractingSource } from '../../packages/cli/src/load/open-contracting.js'

/** A file as it is handed to the readers: its text, or its bytes in base64 where they are no text. */
export interface CaseFile {
  readonly name: string
  readonly text?: string
  readonly base64?: string
  /** The text in pieces, each so many times, where the length of the file is the point. */
  readonly pieces?: readonly { readonly text: string; readonly times: number }[]
  /** The file is not there: the command is called for it. */
  readonly absent?: true
  /** Read as a stream of records, with `readRecords`, and not by `read`. */
  readonly stream?: true
}

/** What every golden case says. `source` is where the expectation comes from. */
interface Expected {
  readonly source: string
  readonly outcome: 'passed' | 'failed' | 'notApplicable'
  readonly applied?: number
  readonly passed?: number
  readonly findings: readonly { readonly at?: JsonPointer; readonly level?: Level }[]
}

type Reading = ReturnType<typeof toolkit.parse>
type Settings = Parameters<typeof toolkit.check>[1]

/**
 * A publication or a file, the day, and what comes of it. The counts are those of a rule; a code that is reported while
 * files are read has none.
 */
export interface PublicationCase extends Expected {
  readonly asOf: IsoDate
  /** What was accepted of it, and what must be there. */
  readonly settings?: Pick<Settings, 'accepted' | 'expected'>
  readonly publication?: { readonly about?: object; readonly sections: object }
  readonly input?: CaseFile
  /** What was published a year before: the case is a comparison with it, and no check. */
  readonly before?: CaseFile
  /** The toolkit has a further plugin, whose rule or whose recogniser of the revenue budget throws this. */
  readonly broken?: { readonly what: 'rule' | 'recogniser'; readonly message: string }
}

/** A call of a function whose findings no check of a publication reports. */
export type Call =
  | { readonly function: 'checkRefusal'; readonly input: RefusalNotice }
  | { readonly function: 'composeRefusal'; readonly input: RefusalDecision }
  | { readonly function: 'clock'; readonly input: ClockInput }

/** A call, and what comes of it. */
export interface CallCase extends Expected {
  readonly call: Call
}

/** A golden case. */
export type Case = PublicationCase | CallCase

/** What became of a case. */
export interface CaseResult {
  readonly outcome: Case['outcome']
  readonly applied?: number
  readonly passed?: number
  /** The findings with the code of the case. */
  readonly findings: readonly Finding[]
  /** What was said while the case was read, before any rule ran. */
  readonly reading: readonly Finding[]
}

/** What a case is run with: the toolkit, or a model in which something is broken. */
interface CaseModel {
  readonly layouts: typeof toolkit.layouts
  readonly headings: typeof toolkit.headings
  parse(...given: Parameters<typeof toolkit.parse>): Reading
  recognise(...given: Parameters<typeof toolkit.recognise>): Reading
  check(reading: Reading, options: Pick<Settings, 'asOf' | 'accepted' | 'expected'>): Report
}

const throwing = (message: string) => (): never => {
  throw new Error(message)
}

/** A model of finance and of a plugin that is broken. */
const brokenModel = ({ what, message }: NonNullable<PublicationCase['broken']>): CaseModel => {
  const own = finance()
  const part = { part: 'revenue', score: () => 1, read: throwing(message) } as const
  const rule = defineRule({
    code: 'broken/rule',
    level: 'note',
    band: 'validity',
    summary: 'It throws.',
    explain: 'It throws, whatever it is given.',
    citation: [],
    reads: [financeSection],
    check: throwing(message),
  })
  const broken = definePlugin({ id: 'broken', section: null, requires: ['finance'], rules: [rule], recognise: [] })
  return what === 'rule'
    ? createModel({ plugins: [own, broken], readerRules })
    : createModel({ plugins: [definePlugin({ ...own, recognise: [part] })], readerRules })
}

const bytesOf = ({ text = '', base64, pieces = [] }: CaseFile): Uint8Array =>
  base64 === undefined
    ? new TextEncoder().encode(text + pieces.map((piece) => piece.text.repeat(piece.times)).join(''))
    : Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))

const chunksOf = async function* (bytes: Uint8Array): AsyncGenerator<Uint8Array, void, undefined> {
  yield await Promise.resolve(bytes)
}

/** What the reader of a stream says of a file; its records go nowhere. */
const streamed = async (bytes: Uint8Array, name: string): Promise<Source> => {
  const problems: Finding[] = []
  const batches = readRecords(chunksOf(bytes), { name, onProblem: (problem) => void problems.push(problem) })
  const each = batches[Symbol.asyncIterator]()
  while ((await each.next()).done !== true);
  return { name, kind: 'csv', blocks: [], problems }
}

const readingOf = async ({ publication, input }: PublicationCase, model: CaseModel): Promise<Reading> => {
  if (input === undefined) return model.parse(publication)
  const { layouts, headings } = model
  const { name, stream } = input
  const bytes = bytesOf(input)
  if (isJson(bytes, name)) {
    const file = readJson(bytes, { name })
    const contracting = isOpenContracting(file.value) ? openContractingSource(file, name) : undefined
    if (contracting !== undefined && 'source' in contracting) return model.recognise(contracting.source)
    return model.parse(file.value, file)
  }
  const readers = [docxReader, markdownReader, odsReader, pdfReader, xlsReader, xlsxReader]
  return model.recognise(stream ? await streamed(bytes, name) : await read(bytes, { name, readers, layouts, headings }))
}

/** What the command says of a file that is not there. */
const reportOfAbsent = async (name: string, asOf: IsoDate): Promise<Report> => {
  let out = ''
  await run(['check', name, '--format', 'json', '--as-of', asOf], {
    readFile: () => Promise.reject(Object.assign(new Error('absent'), { code: 'ENOENT' })),
    out: (text) => void (out += text),
    err: () => undefined,
    colour: false,
    today: () => asOf,
  })
  return reportSchema.parse(JSON.parse(out))
}

const findingsOf = (call: Call): readonly Finding[] => {
  switch (call.function) {
    case 'checkRefusal':
      return checkRefusal(call.input)
    case 'composeRefusal':
      return composeRefusal(call.input).findings
    case 'clock':
      return clock(call.input).findings
  }
}

const resultOf = (report: Report, code: string, findings: readonly Finding[]): Omit<CaseResult, 'reading'> => {
  const rule = report.rules.find((result) => result.code === code)
  return rule === undefined
    ? { outcome: findings.length > 0 ? 'failed' : 'passed', findings }
    : { outcome: rule.outcome, applied: rule.applied, passed: rule.passed, findings }
}

/**
 * Runs a case, a publication with every plugin of the toolkit, and says what the rule, reader or function of one code
 * made of it.
 */
export const runCase = async (code: string, about: Case): Promise<CaseResult> => {
  if ('call' in about) {
    const findings = findingsOf(about.call).filter(({ rule }) => rule === code)
    return { outcome: findings.length > 0 ? 'failed' : 'passed', findings, reading: [] }
  }
  if (about.input?.absent) {
    const findings = (await reportOfAbsent(about.input.name, about.asOf)).findings.filter(({ rule }) => rule === code)
    return { outcome: findings.length > 0 ? 'failed' : 'passed', findings, reading: [] }
  }
  const model = about.broken === undefined ? toolkit : brokenModel(about.broken)
  const reading = await readingOf(about, model)
  if (about.before !== undefined) {
    const earlier = await readingOf({ ...about, input: about.before }, model)
    const findings = toolkit.compare(earlier, reading).findings.filter(({ rule }) => rule === code)
    return { outcome: findings.length > 0 ? 'failed' : 'passed', findings, reading: reading.findings }
  }
  const report = model.check(reading, { asOf: about.asOf, ...about.settings })
  const findings = report.findings.filter(({ rule }) => rule === code)
  return { ...resultOf(report, code, findings), reading: reading.findings }
}
