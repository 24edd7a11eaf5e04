import type { FindingDraft } from '@imt/core'
import { openDraft, openFindings, singledOut, type Fault } from './findings.js'
import type { Relation } from './relation.js'

const mostEvidence = 100

const differenceOf = ({ total, comesTo }: Relation): string => total.value.minus(comesTo).toFixed()

const isTotal = ({ kind }: Relation): boolean => kind === 'total' || kind === 'totals'
const isOfTotals = ({ failing }: Fault): boolean => failing.every(isTotal)

const isNegative = ({ total, comesTo }: Relation): boolean => total.value.lt(comesTo)

/** The amounts of one total that are all out to one side, and the faults that a contract which is lost explains. */
interface Lost {
  readonly relations: readonly [Relation, ...Relation[]]
  readonly faults: readonly Fault[]
}

const lostContracts = (faults: readonly Fault[]): readonly Lost[] => {
  const rows = new Map<string, { readonly relation: Relation; readonly fault: Fault }[]>()
  for (const fault of faults.filter(isOfTotals))
    for (const relation of fault.failing) {
      const row = relation.total.listed.at()
      rows.set(row, [...(rows.get(row) ?? []), { relation, fault }])
    }
  const explained = new Set<Fault>()
  return [...rows.values()].flatMap((failing): readonly Lost[] => {
    const left = failing.filter(({ fault }) => !explained.has(fault))
    const [first, ...others] = left.filter(
      ({ relation }, at) => left.findIndex((each) => each.relation.total.at === relation.total.at) === at,
    )
    if (first === undefined || others.length === 0) return []
    if (others.some(({ relation }) => isNegative(relation) !== isNegative(first.relation))) return []
    for (const { fault } of left) explained.add(fault)
    return [
      {
        relations: [first.relation, ...others.map(({ relation }) => relation)],
        faults: left.map(({ fault }) => fault),
      },
    ]
  })
}

/** One finding for the amounts of one total that are all out to one side: rather a contract is lost. */
const ofLostContract = ({ relations: [first, ...others] }: Lost): FindingDraft => {
  const main = openDraft(first)
  return {
    ...main,
    message: `${main.message}. It is so ${others.map(({ also }) => also).join(', and ')}: a contract is rather missing, or listed twice, than that ${others.length === 1 ? 'both' : 'all of them'} are wrong`,
    evidence: [main, ...others.map(openDraft)].flatMap(({ evidence }) => evidence ?? []).slice(0, mostEvidence),
  }
}

/** A total row carries what is wrong with VAT in one of its contracts on. */
const withoutCarried = (faults: readonly Fault[]): readonly Fault[] => {
  const ofVat = faults.flatMap(({ failing }) => failing.filter(({ kind }) => kind === 'vat'))
  const ofContracts = new Set(ofVat.filter(({ total }) => !total.isOfTotal).map(differenceOf))
  const isCarried = (relation: Relation): boolean =>
    relation.kind === 'vat' && relation.total.isOfTotal && ofContracts.has(differenceOf(relation))
  return faults.flatMap((fault) => {
    const failing = fault.failing.filter((relation) => !isCarried(relation))
    return failing.length === 0 ? [] : [{ ...fault, failing }]
  })
}

/**
 * Returns what is said of all that fails, each wrong amount once: the amounts that are singled out, contracts that seem
 * to be lost, and the rest.
 */
export const findingsOf = (faults: readonly Fault[]): readonly FindingDraft[] => {
  const singled = faults.map((fault) => ({ fault, findings: singledOut(fault) }))
  const told = new Set(singled.flatMap(({ findings }) => findings.map(({ at }) => at)))
  const open = singled.flatMap(({ fault, findings }): readonly Fault[] => {
    // A yearly amount that was singled out explains why the value is not that of its years.
    const failing = fault.failing.filter(({ kind, terms }) => kind !== 'years' || !terms.some(({ at }) => told.has(at)))
    return findings.length > 0 || failing.length === 0 ? [] : [{ ...fault, failing }]
  })
  const left = withoutCarried(open)
  const lost = lostContracts(left)
  const joined = new Set(lost.flatMap((each) => each.faults))
  return [
    ...singled.flatMap(({ findings }) => findings),
    ...lost.map(ofLostContract),
    ...left.filter((fault) => !joined.has(fault)).flatMap(openFindings),
  ]
}
