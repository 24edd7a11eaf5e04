import { counted, forCount, formatAmount, grouped, type Evidence, type FindingDraft } from '@imt/core'
import type { CellChange, Component, Repair } from '@imt/reconcile'
import type { Amount } from './amounts.js'
import type { Relation } from './relation.js'

/** Relations that fail together, and what would put them right. */
export interface Fault {
  readonly failing: readonly Relation[]
  readonly component: Component
  /** The amounts of the register by their places. */
  readonly amounts: ReadonlyMap<string, Amount>
}

const mostEvidence = 100
const mostCandidates = 20

/** A yearly price and a lot may have reasons of their own: by themselves they single out nothing. */
const isFirm = ({ kind }: Relation): boolean => kind === 'total' || kind === 'totals' || kind === 'vat'
const order: readonly Relation['kind'][] = ['total', 'totals', 'vat', 'lots', 'years']
const levels: Readonly<Partial<Record<Relation['kind'], 'warning' | 'note'>>> = { lots: 'warning', years: 'note' }

const inOrder = (relations: readonly Relation[]): readonly Relation[] =>
  [...relations].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))

const isSame = (one: Amount, other: Amount): boolean => one.at === other.at

const rowOf = ({ row, text }: Amount): string => `${row}: ${text}`

const evidenceOf = (relation: Relation, located?: Amount): readonly Evidence[] =>
  [
    ...(located === undefined || isSame(located, relation.total)
      ? []
      : [{ at: relation.total.at, role: 'total' as const, text: rowOf(relation.total) }]),
    ...relation.terms
      .filter((term) => located === undefined || !isSame(term, located))
      .map((term): Evidence => ({
        at: term.at,
        role: 'addend',
        text: relation.kind === 'years' ? term.text : rowOf(term),
      })),
  ].slice(0, mostEvidence)

/** A cell with its amount changed, whatever else stands in it; nothing where the amount is not plain in it. */
const changedText = ({ text, figure }: Amount, { from, to }: CellChange): string | undefined => {
  if (text === from.trim()) return to.trim()
  const [before, after, ...more] = text.split(figure.text.trim())
  return before === undefined || after === undefined || more.length > 0 ? undefined : `${before}${to.trim()}${after}`
}

interface Located {
  readonly cell: Amount
  readonly change: CellChange
  readonly to: string
}

const locatedIn = ({ amounts }: Fault, { changes }: Repair): readonly Located[] =>
  changes.flatMap((change) => {
    const cell = amounts.get(change.cell)
    const to = cell === undefined ? undefined : changedText(cell, change)
    return cell === undefined || to === undefined ? [] : [{ cell, change, to }]
  })

/** What the finding about one relation says before it says what to do. */
const stating = (relation: Relation, cell: Amount): Omit<FindingDraft, 'message'> => {
  const { total, comesTo, key } = relation
  return {
    at: cell.at,
    ...(cell.isOfTotal || cell.listed.about === undefined ? {} : { about: cell.listed.about }),
    key: isSame(cell, total) ? key : [...cell.listed.key, cell.field],
    stated: cell.text,
    difference: { amount: total.value.minus(comesTo).toFixed(), unit: 'gbp' },
    evidence: evidenceOf(relation, cell),
  }
}

const levelOf = ([worst]: readonly Relation[]): Pick<FindingDraft, 'level'> => {
  const level = worst === undefined ? undefined : levels[worst.kind]
  return level === undefined ? {} : { level }
}

const proofWords = ({ component: { size } }: Fault, why: string): string =>
  `It is the only ${size === 1 ? 'single change' : `set of ${String(size)} changes`} with which all amounts of the register that were compared agree. ${why}`

/** The finding about an amount that all that fails has in common. */
const locatedDraft = (fault: Fault, { cell, to }: Located, { proof, why }: Repair): FindingDraft | undefined => {
  const failing = inOrder(fault.failing)
  const main =
    failing.find(({ total }) => isSame(total, cell)) ??
    failing.find(({ terms }) => terms.some((term) => isSame(term, cell))) ??
    failing[0]
  if (main === undefined) return undefined
  const [other, ...more] = failing.filter((each) => each !== main)
  const beside = other === undefined ? '' : `. ${other.words}`
  const further =
    more.length === 0
      ? ''
      : `. ${counted(more.length, 'further comparison')} of the register ${forCount(more.length, 'fails', 'fail')} by it`
  const said = `${main.words}${beside}${further}`
  const where = ` at "${cell.row}"`
  return {
    ...stating(main, cell),
    ...levelOf(failing),
    message: proof.proved
      ? `${said}. Change ${cell.text} to ${to}${where}`
      : `${said}. Check ${cell.text}${where}: with ${to} all of them agree`,
    computed: to,
    ...(proof.proved && {
      repair: { at: cell.at, from: cell.text, to, proof: proofWords(fault, why), confidence: 'unique' as const },
    }),
  }
}

/** A contract that stands in the register twice, without one of which a total would agree. */
const twiceIn = ({ kind, total, terms, comesTo }: Relation): Amount | undefined => {
  const over = comesTo.minus(total.value)
  const wordsOf = ({ listed: { entry } }: Amount): string =>
    JSON.stringify([entry.title, entry.supplier, entry.reference])
  return kind === 'total'
    ? terms.find(
        (term, at) =>
          term.value.eq(over) &&
          terms.slice(0, at).some((before) => before.value.eq(over) && wordsOf(before) === wordsOf(term)),
      )
    : undefined
}

const adviceOn = (relation: Relation): string => {
  const twice = twiceIn(relation)
  return twice === undefined
    ? relation.advice
    : `"${twice.row}" (${twice.text}) stands among them twice, and without one of the two they agree. Take one out, or say how the two differ`
}

const candidatesOf = (fault: Fault): Pick<FindingDraft, 'candidates'> => {
  if (!fault.failing.some(isFirm) || fault.failing.some((each) => twiceIn(each) !== undefined)) return {}
  const thinkable = fault.component.repairs.flatMap((repair) => {
    const located = locatedIn(fault, repair)
    const isWhole = located.length === repair.changes.length
    return repair.plausibility !== null && isWhole && repair.changes.every(({ value }) => !value.startsWith('-'))
      ? [{ changes: located.map(({ cell, to }) => ({ at: cell.at, from: cell.text, to })), why: repair.why }]
      : []
  })
  const more = thinkable.length - mostCandidates
  const shown = thinkable.slice(0, mostCandidates)
  const last = shown.at(-1)
  if (last === undefined) return {}
  const why = more > 0 ? `${last.why} ${grouped(more)} more ${forCount(more, 'is', 'are')} not listed.` : last.why
  return { candidates: [...shown.slice(0, -1), { ...last, why }] }
}

/** What is said of one relation while nobody can say which of its amounts is wrong. */
export const openDraft = (relation: Relation): FindingDraft => ({
  ...stating(relation, relation.total),
  ...levelOf([relation]),
  message: `${relation.words}. ${adviceOn(relation)}`,
  computed: formatAmount(relation.comesTo, 'gbp'),
})

/** The findings about one amount each, where all that fails singles them out. */
export const singledOut = (fault: Fault): readonly FindingDraft[] => {
  const { component, failing } = fault
  const [only] = component.repairs
  if (!component.unique || only === undefined || !failing.some(isFirm)) return []
  const located = locatedIn(fault, only)
  const isSingle = component.size === 1 && component.equations.length > 1
  if (located.length < only.changes.length || !(isSingle || only.proof.proved)) return []
  if (only.changes.some(({ value }) => value.startsWith('-'))) return []
  return located.flatMap((each) => locatedDraft(fault, each, only) ?? [])
}

/** The findings of a fault whose amounts nobody can tell apart: one, where one change explains all that fails. */
export const openFindings = (fault: Fault): readonly FindingDraft[] => {
  const [main, ...others] = inOrder(fault.failing)
  if (main === undefined) return []
  const told = fault.component.size === 1 ? [] : others
  return [{ ...openDraft(main), ...candidatesOf(fault) }, ...told.map(openDraft)]
}
