import { listed, type FindingDraft } from '@imt/core'
import { amountOf, sizeOf, textOf } from './fault-words.js'
import { isOfRows } from './row-faults.js'
import type { SumCheck, Violated } from './sum-check.js'

/** A finding about one row of totals, and to which side they are out. */
interface Told {
  finding: FindingDraft
  readonly unit: SumCheck['unit']
  readonly rowAt: string
  readonly isMore: boolean
}

/** Findings in which one lost row of a table, with money and counts, is one. */
export interface JoinedFindings {
  /**
   * @param violated - what the finding is about
   * @param isRowNamed - true where it names the row that is too many
   */
  readonly add: (check: SumCheck, violated: readonly Violated[], finding: FindingDraft, isRowNamed: boolean) => void
  readonly all: () => readonly FindingDraft[]
}

/** The one row of totals that is out, all to one side; nothing where it is no sum of the rows of one table. */
const rowOf = (violated: readonly Violated[]): Pick<Told, 'rowAt' | 'isMore'> | undefined => {
  const [first] = violated
  if (first === undefined) return undefined
  const { rowAt } = first.relation.total
  const isMore = first.violation.difference?.startsWith('-') === false
  const isOne = violated.every(
    ({ relation, violation: { difference } }) =>
      isOfRows(relation) &&
      relation.total.rowAt === rowAt &&
      difference !== null &&
      difference.startsWith('-') !== isMore,
  )
  return isOne ? { rowAt, isMore } : undefined
}

const further = (check: SumCheck, { relation: { total }, violation: { difference } }: Violated): string =>
  `${textOf(total)}${total.under} (${amountOf(check, sizeOf(difference ?? '0'))} ${difference?.startsWith('-') === true ? 'less' : 'more'})`

/** What one figure would put right is no answer where a row would put right all. */
const withoutRepair = (finding: FindingDraft): FindingDraft => {
  const kept = { ...finding }
  delete kept.candidates
  delete kept.repair
  return kept
}

/** Returns a list of findings in which those of one total row, of money and of counts, are joined. */
export const createJoinedFindings = (): JoinedFindings => {
  const inOrder: Told[] = []
  // By the row and the side: a file may have thousands of totals that are out.
  const told = new Map<string, Told[]>()
  const others: FindingDraft[] = []
  return {
    add: (check, violated, finding, isRowNamed) => {
      const row = rowOf(violated)
      if (row === undefined) {
        others.push(finding)
        return
      }
      const key = JSON.stringify([row.rowAt, row.isMore])
      const before = told.get(key)?.find(({ unit }) => unit !== check.unit)
      if (before === undefined) {
        const one = { ...row, unit: check.unit, finding }
        inOrder.push(one)
        const alike = told.get(key)
        if (alike === undefined) told.set(key, [one])
        else alike.push(one)
        return
      }
      const also = listed(violated.map((each) => further(check, each)))
      const why = isRowNamed ? '' : '. A row is rather missing, or one too many, than that each is wrong'
      const { message, evidence = [] } = before.finding
      before.finding = {
        ...withoutRepair(before.finding),
        message: `${message}. With it differs ${also}${why}`,
        evidence: [...evidence, ...(finding.evidence ?? [])],
      }
    },
    all: () => [...inOrder.map(({ finding }) => finding), ...others],
  }
}
