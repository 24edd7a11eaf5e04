import type { FactTable } from '@imt/site'
import type { AnswerTable } from '../answer.js'
import { contractsVerb } from '../commands/contracts.js'
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

/** Returns what the verbs of the domains work out from registers: days to act on, support, plan, evidence. */
export const factsOf = async (asked: Omit<Asked<object>, 'options'>): Promise<readonly FactTable[]> => {
  const answers = await Promise.all([
    contractsVerb.answer({ ...asked, options: {} }),
    estateVerb.answer({ ...asked, options: {} }),
  ])
  return answers.flatMap(({ tables, isEmpty }) => (isEmpty ? [] : tables.flatMap(factOf)))
}
