import { counted, listed, type FindingDraft } from '@imt/core'
import { faultFindings } from './fault-findings.js'
import { amountOf, sizeOf, textOf } from './fault-words.js'
import type { Fault, SumCheck, Violated } from './sum-check.js'

/** The one relation of a fault, if it says that two figures are equal. */
const pairOf = ({ violated: [only, another] }: Fault): Violated | undefined =>
  another === undefined && only?.relation.kind === 'equal' ? only : undefined

const rowsOf = ({ relation: { total, terms } }: Violated): string =>
  [total.rowAt, ...terms.map(({ cell }) => cell.rowAt)].join('\n')

/** A change of one figure would put one of the columns right, and no other. */
const withoutCandidates = (finding: FindingDraft): FindingDraft => {
  const kept = { ...finding }
  delete kept.candidates
  return kept
}

const further = (check: SumCheck, { relation: { total, terms }, violation }: Violated): string => {
  const [other] = terms
  const difference = violation.difference ?? '0'
  const side = difference.startsWith('-') ? 'less' : 'more'
  return `${textOf(total)} against ${other === undefined ? '' : textOf(other.cell)}${total.under} (${amountOf(check, sizeOf(difference))} ${side})`
}

/**
 * Returns the findings for faults, those of two rows that must be equal and are not in several columns as one: it is
 * the two rows that disagree.
 */
export const findingsOfFaults = (check: SumCheck, faults: readonly Fault[]): readonly FindingDraft[] => {
  const pairs = new Map<string, Fault[]>()
  for (const fault of faults) {
    const pair = pairOf(fault)
    if (pair === undefined) continue
    const known = pairs.get(rowsOf(pair))
    if (known) known.push(fault)
    else pairs.set(rowsOf(pair), [fault])
  }
  return faults.flatMap((fault): readonly FindingDraft[] => {
    const pair = pairOf(fault)
    const [first, ...others] = pair === undefined ? [fault] : (pairs.get(rowsOf(pair)) ?? [fault])
    if (first !== fault) return []
    const [finding, ...more] = faultFindings(check, fault)
    if (finding === undefined || others.length === 0) return finding === undefined ? [] : [finding, ...more]
    const also = others.flatMap((each) => pairOf(each) ?? [])
    return [
      {
        ...withoutCandidates(finding),
        message: `${finding.message}. The two disagree in ${counted(also.length + 1, 'column')}: also ${listed(
          also.map((each) => further(check, each)),
          'and',
        )}`,
        evidence: [
          ...(finding.evidence ?? []),
          ...also.flatMap(({ relation: { total, terms } }) => [
            { at: total.at, role: 'total' as const, text: `${total.row}: ${textOf(total)}` },
            ...terms.map(({ cell }) => ({
              at: cell.at,
              role: 'addend' as const,
              text: `${cell.row}: ${textOf(cell)}`,
            })),
          ]),
        ],
      },
    ]
  })
}
