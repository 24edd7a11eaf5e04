import {
  matchColumns,
  readRows,
  type Block,
  type BlockContext,
  type Cell,
  type ColumnNames,
  type PartRecogniser,
  type PublishedRow,
  type Table,
} from '@imt/core'
import type { FinanceInput } from '../section.js'
import { arrange, type Arranged } from './arrange.js'
import { accountBudget, furtherNames, revenueColumns, revenueLayout, revenueNames } from './columns.js'
import { readFurther } from './further.js'
import { classNature } from './leaf-lines.js'
import { plainRows } from '../table/plain-rows.js'
import { beginsAsTotal, groupName, isTotalWord } from '../table/row-role.js'
import type { ClassSummaryLineInput, RevenueLineInput } from './schema.js'
import { starter } from './starter.data.js'

const isRevenueTable = (block: Block): block is Table => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, revenueColumns)
  return (
    (at.costCentre !== undefined && at.class !== undefined && at.budget !== undefined) ||
    accountBudget(block) !== undefined
  )
}

/** The first cell and the class of each row, in words. */
const labels = (table: Table): readonly { readonly first: string; readonly class: string }[] => {
  const { at } = matchColumns(table.headers, revenueNames(table))
  const wordsAt = (row: readonly Cell[], index: number | undefined): string =>
    groupName((index === undefined ? undefined : row[index])?.text ?? '')
  return plainRows(table).map(({ cells }) => ({
    first: wordsAt(cells, at.costCentre),
    class: wordsAt(cells, at.class),
  }))
}

/** Tables of the page that are asked for the classes they use. */
const mostAsked = 20

const classesNearby = ({ blocks }: BlockContext): ReadonlySet<string> =>
  new Set(
    blocks
      .filter(isRevenueTable)
      .slice(0, mostAsked)
      .flatMap((table) => labels(table).map((row) => row.class)),
  )

/**
 * A summary by class has the headings of the cost-centre table, with a class where the cost centre would stand: each
 * row is a total, each name stands once, and one of the names is a class, by itself or because another table uses it as
 * one.
 */
const isClassSummary = (table: Table, context: BlockContext): boolean => {
  const rows = labels(table)
  const names = rows.map(({ first }) => first).filter((name) => !beginsAsTotal(name))
  const isShaped =
    names.length > 0 &&
    new Set(names).size === names.length &&
    rows.every((row) => row.first !== '' && (isTotalWord(row.class) || (row.class === '' && beginsAsTotal(row.first))))
  if (!isShaped)
    return rows.length > 0 && rows.every(({ first }) => classNature(first) !== undefined || isTotalWord(first))
  if (names.some((name) => classNature(name) !== undefined)) return true
  const used = classesNearby(context)
  return names.some((name) => used.has(name))
}

/** Reads the columns known by name, and after them the further columns of figures. */
const readWithFurther = <const Key extends string>(
  { tables, about }: Arranged,
  names: (table: Table) => ColumnNames<Key>,
  known: readonly (string | RegExp)[],
  isRead: (line: PublishedRow<Key>) => boolean,
) => {
  const scales = about.map(({ scale }) => scale)
  const named = readRows(tables, names, known)
  const further = readFurther(
    tables,
    names,
    scales,
    (row) => named.value[row] !== undefined && isRead(named.value[row]),
    named.places,
  )
  // A heading may be read in one table and not in another: each reading answers for one of its columns.
  const left = [...further.headings]
  const unused = named.columns.unused.filter((heading) => {
    const at = left.indexOf(heading)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return {
    value: named.value.map((line, index) => ({ ...line, ...further.rows[index], ...about[index] })),
    places: further.places,
    columns: { ...named.columns, used: [...named.columns.used, ...further.headings], unused },
  }
}

/** Recognises revenue budgets by cost centre and class. */
export const recogniseRevenue: PartRecogniser<FinanceInput, 'revenue'> = {
  part: 'revenue',
  knows: { columns: revenueColumns, wants: [['costCentre'], ['class'], ['budget']], starter },
  layouts: [revenueLayout],
  headings: [/^financial data$/i, /^revenue$/i],
  score: (block, context) => {
    if (!isRevenueTable(block)) return 0
    if (accountBudget(block) !== undefined) return 0.6
    return isClassSummary(block, context) ? 0 : 0.9
  },
  // A cut row lacks cells: the schema reports them, so the type promises more than the file.
  read: (blocks) => {
    const arranged = arrange(blocks.filter(isRevenueTable), true)
    const { value, places, columns } = readWithFurther(
      arranged,
      (table) => ({ ...furtherNames(table), ...revenueNames(table) }),
      [],
      (line) => line.costCentre !== undefined,
    )
    return { value: value as readonly RevenueLineInput[], places, columns }
  },
}

/** Recognises revenue budgets summed by class. Its class stands where the cost centre would; every row is a total. */
export const recogniseClassSummary: PartRecogniser<FinanceInput, 'classSummary'> = {
  part: 'classSummary',
  score: (block, context) =>
    isRevenueTable(block) && accountBudget(block) === undefined && isClassSummary(block, context) ? 0.9 : 0,
  read: (blocks) => {
    const arranged = arrange(blocks.filter(isRevenueTable), false)
    const names = (table: Table) => {
      const { costCentre, fundedWte, budget } = revenueNames(table)
      return { class: costCentre, fundedWte, budget }
    }
    const { value, places, columns } = readWithFurther(
      arranged,
      names,
      revenueColumns.class,
      (line) => line.class !== undefined,
    )
    return { value: value as readonly ClassSummaryLineInput[], places, columns }
  },
}
