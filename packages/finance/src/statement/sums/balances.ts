import type { Relation } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import type { StatementCells } from './statement-cells.js'

/** Two totals of one table that must be equal, by the names that balance sheets give them. */
const pairs: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:total )?net assets\b(?! per\b)|^(?:total )?(?:net )?assets employed\b|^total assets less (?:total )?liabilities\b/i,
    /^total (?:taxpayers?['’`]?s?['’`]? )?equity(?! and\b)\b|^total (?:capital and )?reserves\b|^total (?:charity )?funds\b|^(?:total )?(?:shareholders?|members?|partners?|owners?)['’`]?s?['’`]? (?:funds|equity)\b|^capital and reserves\b/i,
  ],
  [/^total assets\b(?! (?:less|employed)\b)/i, /^total (?:equity and liabilities|liabilities and equity)\b/i],
]

/** The one row that a form fits. */
const onlyRow = ({ rows }: Statement, form: RegExp): number | undefined => {
  const [only, another] = rows.flatMap(({ label }, at) => (form.test(label) ? [at] : []))
  return another === undefined ? only : undefined
}

/** Returns that what a balance sheet holds is what finances it, in each of its columns. */
export const balances = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] =>
  pairs.flatMap(([held, financed]) => {
    const [assets, equity] = [onlyRow(statement, held), onlyRow(statement, financed)]
    if (assets === undefined || equity === undefined) return []
    return columns.flatMap((column): readonly Relation[] => {
      const [cell, total] = [cells[assets]?.[column], cells[equity]?.[column]]
      return cell === undefined || total === undefined || cell.figure.value === null || total.figure.value === null
        ? []
        : [
            {
              id: `balance of column ${String(column)}`,
              kind: 'equal',
              total,
              terms: [{ cell, sign: 1 }],
              across: false,
              isByName: true,
              parts: `"${cell.row}"`,
            },
          ]
    })
  })
