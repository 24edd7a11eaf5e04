import { createModel, type IsoDate, type Report } from '@imt/core'
import { finance, type FinanceOptions } from '@imt/finance'
import { checkSpendLines, checkSpendTables, EngineError, type HeldTable } from '@imt/sql'
import type { DuckDbEngine } from '@imt/sql/duckdb'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-code.js'
import type { Io } from '../io.js'
import { askedFor, type Given } from '../load/arguments.js'
import { load, type Loaded, type Loading } from '../load/load.js'
import type { Progress } from '../progress.js'
import type { Toolkit } from '../toolkit.js'
import type { EngineOptions } from './engine-options.js'
import type { Asked } from './settled.js'

/** With what an engine is asked. */
export interface EngineCall {
  readonly options: EngineOptions
  readonly config: Config
  readonly asOf: IsoDate
  readonly asked: Asked
  readonly loading: Loading
}

/** What an engine found, in the place of what was loaded and checked here. */
export type FoundInEngine =
  { readonly loaded: Loaded; readonly report: Report } | { readonly fault: string; readonly code: ExitCode }

const usage = (fault: string): FoundInEngine => ({ fault, code: exitCodes.usage })

/** What is asked of the one plugin that an engine stands in for. */
const ofPayments = ({ levels = {}, accepted, expected }: Asked): Asked => ({
  levels: Object.fromEntries(Object.entries(levels).filter(([code]) => /^(?:finance|core)\//.test(code))),
  ...(accepted === undefined ? {} : { accepted }),
  ...(expected === undefined ? {} : { expected: expected.filter((name) => /^finance\b/.test(name)) }),
})

const settingsOf = ({ headings, alikeWithinDays, signs }: Config): FinanceOptions => ({
  ...(headings?.finance === undefined ? {} : { headings: headings.finance }),
  ...(alikeWithinDays === undefined ? {} : { alikeWithinDays }),
  ...(signs === undefined ? {} : { signs }),
})

/** The report with every rule of the command: those of other parts were not run, and are named as that. */
const withAllRules = (report: Report, toolkit: Toolkit): Report => {
  const run = new Map(report.rules.map((result) => [result.code, result]))
  const rules = toolkit.rules.map(
    ({ code }) =>
      run.get(code) ?? {
        code,
        outcome: 'notApplicable' as const,
        applied: 0,
        passed: 0,
        reason: 'not run: an engine looks at payments alone',
      },
  )
  const notApplicable = rules.filter(({ outcome }) => outcome === 'notApplicable').length
  return { ...report, rules, summary: { ...report.summary, notApplicable } }
}

const loadedAs = (toolkit: Toolkit, names: readonly string[], remarks: readonly string[]): Loaded => ({
  reading: toolkit.recognise([]),
  sources: [],
  tables: [],
  names,
  unreadable: [],
  nothing: false,
  remarks,
})

const onPlaces = 'an engine names the row and the heading of a place, and not its line'

const inDuckDb = async (
  engine: DuckDbEngine,
  files: readonly Given[],
  call: EngineCall,
  io: Pick<Io, 'files' | 'readFile'>,
  progress: Progress,
): Promise<FoundInEngine> => {
  const { config, asOf, loading } = call
  const { toolkit } = loading
  const asked = { asOf, ...ofPayments(call.asked) }
  const settings = settingsOf(config)
  const held = async (): Promise<FoundInEngine> => {
    const { holdFile } = await import('@imt/sql/duckdb')
    const tables: HeldTable[] = []
    for (const { path, name } of files) tables.push(await holdFile(engine, path, name))
    const report = await checkSpendTables(engine, tables, asked, settings)
    const names = files.map(({ name }) => name)
    return { loaded: loadedAs(toolkit, names, [onPlaces]), report: withAllRules(report, toolkit) }
  }
  const isParquet = ({ path }: Given): boolean => /\.parquet$/i.test(path)
  if (files.every(isParquet)) return held()
  if (files.some(isParquet)) return usage('check Parquet files apart from others')
  const paths = files.map(({ path }) => path)
  const loaded = await load(paths, loading, io, progress)
  if (loaded.tables.length > 0 && loaded.tables.length === files.length) return held()
  if (loaded.tables.length > 0)
    return usage('some of these files are too long to be read whole: check them apart, or give a larger --max-size')
  const reading = createModel({ plugins: [finance(settings)] }).recognise(loaded.sources)
  if (reading.publication.sections.finance?.spend === undefined)
    return { fault: 'no table of payments was recognised in these files', code: exitCodes.unreadable }
  const report = await checkSpendLines(engine, reading, asked, settings)
  return { loaded, report: withAllRules(report, toolkit) }
}

const inPostgres = async (call: EngineCall): Promise<FoundInEngine> => {
  const { options, asOf, config, loading } = call
  const { connection, table, key } = options
  if (connection === undefined || table === undefined)
    return usage('--engine postgres needs --connection and --table: where the database is, and what holds the payments')
  const { connectPostgres, holdTable } = await import('@imt/sql/postgres')
  const engine = await connectPostgres(connection)
  try {
    const held = await holdTable(engine, table, key)
    const report = await checkSpendTables(engine, [held], { asOf, ...ofPayments(call.asked) }, settingsOf(config))
    return { loaded: loadedAs(loading.toolkit, [table], []), report: withAllRules(report, loading.toolkit) }
  } finally {
    await engine.close()
  }
}

const packages = { duckdb: '@duckdb/node-api', postgres: 'pg' } as const

/** Has an engine check payments. */
export const checkInEngine = async (
  given: readonly string[],
  call: EngineCall,
  io: Pick<Io, 'files' | 'readFile'>,
  progress: Progress,
): Promise<FoundInEngine> => {
  const { engine: name = 'duckdb', as, connection, table, key } = call.options
  if (as !== 'spend') return usage('--engine needs --as spend: payments are what an engine can check')
  try {
    if (name === 'postgres')
      return given.length > 0 ? usage('--engine postgres looks at --table, and at no files') : await inPostgres(call)
    if ([connection, table, key].some((option) => option !== undefined))
      return usage('--connection, --table and --key are for --engine postgres')
    const { files, unreadable } = await askedFor(given, io)
    const [fault] = unreadable
    if (fault !== undefined) return { fault: `${fault.name}: ${fault.why}`, code: exitCodes.unreadable }
    const { startDuckDb } = await import('@imt/sql/duckdb')
    const engine = await startDuckDb()
    try {
      return await inDuckDb(engine, files, call, io, progress)
    } finally {
      engine.close()
    }
  } catch (error) {
    if (error instanceof EngineError) return { fault: error.message, code: exitCodes.unreadable }
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND'
    if (isMissing) return usage(`--engine ${name} needs the package ${packages[name]}: npm install ${packages[name]}`)
    throw error
  }
}
