import {
  counted,
  defineRule,
  forCount,
  grouped,
  listed,
  type Evidence,
  type JsonPointer,
  type Rule,
  type Run,
} from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { eachTable, type TableCheck } from '../../spend/each-table.js'
import { suppliersCompared } from '../../spend/suppliers-compared.js'
import { nearNames } from '../../spend/near-names.js'
import { isPayment } from '../../spend/payment-line.js'
import { timesOf } from '../../spend/times-of.js'
import { isWithheld, notStated, supplierWords } from '../../spend/withheld.js'
import { groupName } from '../../table/row-role.js'

const mostSpellings = 10
const shown = 3

interface Spelling {
  readonly text: string
  readonly at: JsonPointer
}

/** One supplier, under each of its spellings. */
interface Supplier {
  readonly words: readonly string[]
  times: number
  readonly spellings: Map<string, Spelling>
}

const told = (lists: readonly (readonly string[])[]): string => {
  const shownFirst = lists.slice(0, shown).map((texts) => texts.map((text) => `"${text}"`).join(' / '))
  const more = lists.length - shownFirst.length
  return listed([...shownFirst, ...(more > 0 ? [`${grouped(more)} more`] : [])], 'and')
}

const evidenceOf = (spellings: readonly Spelling[]): readonly Evidence[] =>
  spellings.slice(0, 10).map(({ at, text }) => ({ at, role: 'corroborates', text }))

/** Tells of suppliers whose spellings differ in nothing but their form. */
const tellSpellings = (suppliers: readonly Supplier[], run: Run): void => {
  const several = suppliers.flatMap(({ spellings }) => (spellings.size > 1 ? [[...spellings.values()]] : []))
  const [place, ...others] = several.flat()
  if (place === undefined) return
  const texts = several.map((group) => group.map(({ text }) => text))
  run.checked(place.at)
  run.report({
    at: place.at,
    message: `${counted(several.length, 'supplier')} ${forCount(several.length, 'seems', 'seem')} to stand here under more than one spelling: ${told(texts)}. Check whether they are one, and spell each the same, so that what it was paid can be added up`,
    key: ['spend supplier', 'spellings', told(texts.slice(0, 1))],
    stated: place.text,
    evidence: evidenceOf(others),
  })
}

/** Asks of names that hardly ever stand, and are a slip of the fingers away from another. */
const askOfSlips = (suppliers: readonly Supplier[], run: Run): void => {
  const pairs = nearNames(suppliers).flatMap((pair) => {
    const [few, many] = pair.map((place) => [...(suppliers[place]?.spellings.values() ?? [])][0])
    return few === undefined || many === undefined ? [] : [[few, many] as const]
  })
  const [first] = pairs
  if (first === undefined) return
  const texts = pairs.map((pair) => pair.map(({ text }) => text))
  const [place, ...others] = pairs.flat()
  run.checked(first[0].at)
  run.report({
    at: first[0].at,
    message: `Check whether ${forCount(pairs.length, 'a name of a supplier is', `${counted(pairs.length, 'name')} of suppliers are`)} mistyped, as one letter of a word is missing, added or changed, or two have changed places: ${told(texts)}. If they are one supplier, spell both the same, so that what it was paid can be added up`,
    key: ['spend supplier', 'slips', told(texts.slice(0, 1))],
    stated: place?.text ?? '',
    evidence: evidenceOf(others),
  })
}

const spellingsOfTable = (): TableCheck => {
  const suppliers = new Map<string, Supplier>()
  /** The supplier of each text that was met. */
  const seen = new Map<string, Supplier>()
  return {
    line: (line, at, run) => {
      const { supplier: text, vendor } = line
      // The body has said whose name this is.
      if (vendor !== undefined) {
        run.checked(at)
        return
      }
      const met = seen.get(text)
      if (met !== undefined) {
        run.checked(at)
        if (isPayment(line)) met.times += timesOf(line)
        return
      }
      if (suppliers.size >= suppliersCompared) return
      if (!isPayment(line) || notStated(text) !== undefined || isWithheld(text)) return
      const words = supplierWords(text)
      const key = words.join('')
      const supplier = suppliers.get(key) ?? { words, times: 0, spellings: new Map<string, Spelling>() }
      suppliers.set(key, supplier)
      seen.set(text, supplier)
      supplier.times += timesOf(line)
      run.checked(at)
      const { spellings } = supplier
      const name = groupName(text)
      if (spellings.has(name) || spellings.size >= mostSpellings) return
      spellings.set(name, { text: text.trim(), at: run.remember(`${at}/supplier`) })
    },
    plain: ({ suppliers: plain }, run) => {
      for (const { text, times } of plain) {
        const met = seen.get(text)
        if (met === undefined) continue
        met.times += times
        run.passed(times)
      }
    },
    end: (run) => {
      const all = [...suppliers.values()]
      tellSpellings(all, run)
      askOfSlips(all, run)
    },
  }
}

const begin = eachTable(spellingsOfTable, 'no payment names a supplier')

/** Finds suppliers that stand in one table under several spellings. */
export const supplierSpelledDifferently: Rule<'finance/supplier-spelled-differently'> = defineRule({
  code: 'finance/supplier-spelled-differently',
  level: 'note',
  band: 'usefulness',
  summary: 'A supplier stands under more than one spelling.',
  explain:
    'What one supplier was paid can be added up only if it is spelled the same throughout. Names are compared by their letters and digits, without "Ltd", "PLC" and the like, and without regard to capitals, spacing and full stops. Of two names that differ in one letter of one long word, or in two that changed places, it is asked whether one is mistyped, if that one hardly ever stands beside the other: they may be two suppliers.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
