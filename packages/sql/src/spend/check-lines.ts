import { requireDay, requireObject, type CheckOptions, type Reading, type Report } from '@imt/core'
import { checkSpendExcerpt, type FinanceOptions, type FinancePlugin, type SpendLine } from '@imt/finance'
import type { Engine, Value } from '../engine.js'
import { column } from '../plan/build.js'
import { compileStep } from '../plan/compile.js'
import type { Step } from '../plan/plan.js'
import { gatherSpend } from './gather.js'
import { rowSteps } from './plans/base.js'
import { made } from './plans/readings.js'
import { tables, textColumns, type TextColumn } from './tables.js'

const textOf = (line: SpendLine, name: TextColumn): string | null => {
  if (name === 'amount') return line.amount?.text ?? line.notRead ?? null
  if (name === 'netAmount' || name === 'vatAmount') return line[name]?.text ?? null
  return line[name] ?? null
}

const rowsOf = function* (lines: readonly SpendLine[]): Generator<readonly Value[], void, undefined> {
  for (const [index, line] of lines.entries())
    yield [index, line.table ?? 0, ...textColumns.map((name) => textOf(line, name))]
}

/**
 * Checks payments that were read by the readers of the toolkit in an engine: the same findings as `readSpend`.
 *
 * @param engine - one that is connected to
 * @param reading - what a model of the finance plugin recognised
 * @param options - the day to judge by, and what else a check of a model takes
 * @param settings - of the finance plugin
 * @throws {EngineError} when the engine cannot do it: one sentence that says why
 */
export const checkSpendLines = async (
  engine: Engine,
  reading: Reading<readonly [FinancePlugin]>,
  options: CheckOptions<readonly [FinancePlugin]>,
  settings: FinanceOptions = {},
): Promise<Report> => {
  requireObject(engine, 'checkSpendLines: engine')
  const { publication } = requireObject(reading, 'checkSpendLines: reading')
  requireObject(publication, 'checkSpendLines: reading.publication')
  requireObject(options, 'checkSpendLines: options')
  const asOf = requireDay(options.asOf, 'checkSpendLines: options.asOf')
  const lines = publication.sections.finance?.spend ?? []
  const run = (step: Step): Promise<void> => engine.run(compileStep(step, engine.dialect))
  const { given } = tables
  await run({ drop: given.name })
  await run(made(given))
  await engine.insert(given.name, given.columns, rowsOf(lines))
  const texts = Object.fromEntries(Object.keys(given.columns).map((name) => [name, column(`t.${name}`)]))
  for (const step of rowSteps({ from: { table: given.name, as: 't' }, select: texts })) await run(step)
  await run({ drop: given.name })
  const periods = new Map<number, string | undefined>()
  for (const { table = 0, period } of lines) if (!periods.has(table)) periods.set(table, period)
  const excerpt = await gatherSpend(
    engine,
    { periods, lines: (rows) => Promise.resolve(rows.flatMap((row) => lines[row] ?? [])) },
    asOf,
  )
  return checkSpendExcerpt(reading, excerpt, options, settings)
}
