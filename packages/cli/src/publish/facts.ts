import { longDate, type IsoDate } from '@imt/core'
import type { FactTable } from '@imt/site'
import type { AnswerTable } from '../answer.js'
import { contractsVerb, overdueWords } from '../commands/contracts.js'
import { estateVerb } from '../commands/estate.js'
import type { Asked } from '../commands/verb.js'

/** Of the tables of the verbs those that hold facts of the inside: the field of each, and what of it is drawn. */
const facts: Readonly<Record<string, Pick<FactTable, 'field' | 'drawn'>>> = {
  due: { field: 'contracts/days-to-act' },
  support: { field: 'estate/support', drawn: { name: 0, values: [1, 2, 3, 4], axis: 'Devices (number)' } },
  systems: { field: 'estate/support' },
  plan: { field: 'estate/replacement', drawn: { name: 0, values: [4], axis: 'Devices to replace (number)' } },
  'plan-classes': { field: 'estate/replacement' },
  cohorts: { field: 'estate/age' },
  evidence: { field: 'estate/evidence' },
}

/** A table without the column that says where in a file a row stands: a page names no files. */
const factOf = ({ name, title, headers, rows, remarks = [] }: AnswerTable): readonly FactTable[] => {
  const fact = Object.hasOwn(facts, name) ? facts[name] : undefined
  if (fact === undefined || rows.length === 0) return []
  const kept = headers.flatMap((heading, column) => (heading === 'Where' ? [] : [column]))
  return [
    {
      ...fact,
      title,
      headers: kept.map((column) => headers[column] ?? ''),
      rows: rows.map((row) => kept.map((column) => row[column] ?? '')),
      remarks,
    },
  ]
}

const states: readonly string[] = Object.values(overdueWords)

/** How many days to act each month has, so that they can be drawn: the table of the days has one row for each. */
const byMonth = ({ name, headers, rows }: AnswerTable): readonly FactTable[] => {
  const [by, state] = [headers.indexOf('By'), headers.indexOf('State')]
  if (name !== 'due' || rows.length === 0 || by < 0 || state < 0) return []
  const months = new Map<string, number[]>()
  for (const row of rows) {
    const month = (row[by] ?? '').slice(0, 7)
    const counts = months.get(month) ?? states.map(() => 0)
    months.set(month, counts)
    const at = states.indexOf(row[state] ?? '')
    if (at >= 0) counts[at] = (counts[at] ?? 0) + 1
  }
  return [
    {
      field: 'contracts/days-to-act',
      title: 'Days to act by month',
      headers: ['Month', 'Overdue', 'May be overdue', 'To come'],
      rows: [...months]
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([month, counts]) => [longDate(`${month}-01` as IsoDate).replace(/^1 /, ''), ...counts.map(String)]),
      drawn: { name: 0, values: [1, 2, 3], axis: 'Days to act (number)' },
    },
  ]
}

/** Returns what the verbs of the domains work out from registers: days to act on, support, plan, evidence. */
export const factsOf = async (asked: Omit<Asked<object>, 'options'>): Promise<readonly FactTable[]> => {
  const answers = await Promise.all([
    contractsVerb.answer({ ...asked, options: {} }),
    estateVerb.answer({ ...asked, options: {} }),
  ])
  return answers.flatMap(({ tables, isEmpty }) =>
    isEmpty ? [] : tables.flatMap((table) => [...factOf(table), ...byMonth(table)]),
  )
}
