import { createModel, grouped, type IsoDate, type Report, type Source, type Table } from '@imt/core'
import { finance, type FinanceOptions } from '@imt/finance'
import { checkSpendLines, checkSpendTables, EngineError, heldPieces, type Engine, type HeldTable } from '@imt/sql'
import type { DuckDbEngine } from '@imt/sql/duckdb'
import type { Config } from '../config/config.js'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { askedFor, type Given } from '../load/arguments.js'
import { checkAll } from '../load/check-all.js'
import type { LongTable } from '../load/in-pieces.js'
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
  readonly how: { readonly places: boolean; readonly statedDays: boolean }
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
  paths: {},
  unreadable: [],
  nothing: false,
  failed: false,
  remarks,
})

const onPlaces = 'an engine names the row and the heading of a place, and not its line'

/** So many records of devices are looked at together: what is shared between them is looked for. */
const mostDevices = 1_000_000

const titles = { ledger: 'a ledger or a trial balance', devices: 'devices' } as const
const parts = { ledger: /^finance\/ledger$/, devices: /^estate\// } as const

const notRecognised = ({ name, headings }: HeldTable, part: keyof typeof titles): string =>
  `${name} was not recognised as ${titles[part]}: its headings are ${headings.join(', ')}`

/** All rows of a held table as one table of a source. */
const wholeOf = async (engine: Engine, held: HeldTable): Promise<Source> => {
  const pieces: Source[] = []
  for await (const piece of heldPieces(engine, held)) pieces.push(piece)
  const tables = pieces.flatMap(({ blocks }) => blocks.filter((block): block is Table => block.kind === 'table'))
  const [first] = pieces
  const [table] = tables
  return first === undefined || table === undefined
    ? { name: held.name, kind: held.format, blocks: [] }
    : { ...first, blocks: [{ ...table, rows: tables.flatMap(({ rows }) => [...rows]) }] }
}

/**
 * What the engine holds is read out of it row by row, and checked here by every rule: a ledger in memory that does not
 * grow with it, devices together.
 */
const readOut = async (
  engine: Engine,
  tables: readonly HeldTable[],
  part: keyof typeof titles,
  { loading: { toolkit }, asOf, asked, how }: EngineCall,
  progress: Progress,
): Promise<FoundInEngine> => {
  const sources: Source[] = []
  const long: LongTable[] = []
  const refused = (fault: string): FoundInEngine => ({ fault, code: exitCodes.unreadable })
  const rows = tables.reduce((sum, each) => sum + each.rows, 0)
  if (part === 'devices' && rows > mostDevices)
    return refused(
      `${grouped(rows)} records of devices are more than the ${grouped(mostDevices)} that are looked at together: check them in parts, or merge partial results (imt partial devices, imt merge)`,
    )
  for (const held of tables) {
    if (part === 'devices') {
      sources.push(await wholeOf(engine, held))
      continue
    }
    for await (const first of heldPieces(engine, held)) {
      if (!toolkit.readsInPieces(first)) return refused(notRecognised(held, part))
      long.push({ first, pieces: heldPieces(engine, held) })
      break
    }
  }
  const reading = toolkit.recognise(sources)
  const checked = await checkAll(reading, long, { asOf, ...how, ...asked }, progress, toolkit)
  const read = new Map(checked.report.read.map(({ source, readAs }) => [source, readAs]))
  const other = tables.find(({ name }) => !parts[part].test(read.get(name) ?? ''))
  if (other !== undefined) return refused(notRecognised(other, part))
  return {
    loaded: {
      ...loadedAs(
        toolkit,
        tables.map(({ name }) => name),
        [onPlaces],
      ),
      reading,
    },
    report: checked.report,
  }
}

const inDuckDb = async (
  engine: DuckDbEngine,
  files: readonly Given[],
  call: EngineCall,
  io: Pick<Io, 'files' | 'readFile'>,
  progress: Progress,
): Promise<FoundInEngine> => {
  const { config, asOf, loading } = call
  const { as: part = 'spend' } = call.options
  const { toolkit } = loading
  const asked = { asOf, ...ofPayments(call.asked) }
  const settings = settingsOf(config)
  const held = async (): Promise<FoundInEngine> => {
    const { holdFile } = await import('@imt/sql/duckdb')
    const tables: HeldTable[] = []
    for (const { path, name } of files) tables.push(await holdFile(engine, path, name))
    if (part !== 'spend') return readOut(engine, tables, part, call, progress)
    const report = await checkSpendTables(engine, tables, asked, settings)
    const names = files.map(({ name }) => name)
    return { loaded: loadedAs(toolkit, names, [onPlaces]), report: withAllRules(report, toolkit) }
  }
  const isParquet = ({ path }: Given): boolean => /\.parquet$/i.test(path)
  if (part !== 'spend' || files.every(isParquet)) return held()
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

const inPostgres = async (call: EngineCall, progress: Progress): Promise<FoundInEngine> => {
  const { options, asOf, config, loading } = call
  const { connection, table, key, as: part = 'spend' } = options
  if (connection === undefined || table === undefined)
    return usage('--engine postgres needs --connection and --table: where the database is, and what is to be checked')
  const { connectPostgres, holdTable } = await import('@imt/sql/postgres')
  const engine = await connectPostgres(connection)
  try {
    const held = await holdTable(engine, table, key)
    if (part !== 'spend') return await readOut(engine, [held], part, call, progress)
    const report = await checkSpendTables(engine, [held], { asOf, ...ofPayments(call.asked) }, settingsOf(config))
    return { loaded: loadedAs(loading.toolkit, [table], []), report: withAllRules(report, loading.toolkit) }
  } finally {
    await engine.close()
  }
}

const packages = { duckdb: '@duckdb/node-api', postgres: 'pg' } as const

/** Has an engine check payments, or give the rows of a ledger or of devices. */
export const checkInEngine = async (
  given: readonly string[],
  call: EngineCall,
  io: Pick<Io, 'files' | 'readFile' | 'scratchFolder'>,
  progress: Progress,
): Promise<FoundInEngine> => {
  const { engine: name = 'duckdb', as } = call.options
  if (as === undefined) return usage('--engine needs --as spend, ledger or devices: what an engine is to read it as')
  if (as === 'spend' && call.config.vendors !== undefined)
    return usage(
      'an engine tells suppliers by their names in the files, and the settings give vendors other names: check without --engine, or leave out vendors',
    )
  try {
    if (name === 'postgres')
      return given.length > 0
        ? usage('--engine postgres looks at --table, and at no files')
        : await inPostgres(call, progress)
    const { files, unreadable } = await askedFor(given, io, call.loading.settings)
    const [fault] = unreadable
    if (fault !== undefined) return { fault: `${fault.name}: ${fault.why}`, code: exitCodes.unreadable }
    const { startDuckDb } = await import('@imt/sql/duckdb')
    const engine = await startDuckDb(io.scratchFolder === undefined ? {} : { folder: io.scratchFolder() })
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
