import { counted, defineRule, forCount, grouped, listed, type JsonPointer, type Rule } from '@imt/core'
import { financeCitations } from '../citations.js'
import { financeSection } from '../../section.js'
import { eachTable, type TableCheck } from '../../spend/each-table.js'
import { suppliersCompared } from '../../spend/suppliers-compared.js'
import { isPayment } from '../../spend/payment-line.js'
import { isWithheld, notStated, supplierKey } from '../../spend/withheld.js'
import { groupName } from '../../table/row-role.js'

const mostSpellings = 10
const shown = 3

interface Spelling {
  readonly text: string
  readonly at: JsonPointer
}

const spellingsOfTable = (): TableCheck => {
  const suppliers = new Map<string, Map<string, Spelling>>()
  const seen = new Set<string>()
  return {
    line: (line, at, run) => {
      const { supplier, vendor } = line
      // The body has said whose name this is.
      if (vendor !== undefined) {
        run.checked(at)
        return
      }
      if (seen.has(supplier) || suppliers.size >= suppliersCompared) {
        if (seen.has(supplier)) run.checked(at)
        return
      }
      if (!isPayment(line) || notStated(supplier) !== undefined || isWithheld(supplier)) return
      seen.add(supplier)
      const key = supplierKey(supplier)
      const spellings = suppliers.get(key) ?? new Map<string, Spelling>()
      suppliers.set(key, spellings)
      const name = groupName(supplier)
      run.checked(at)
      if (spellings.has(name) || spellings.size >= mostSpellings) return
      spellings.set(name, { text: supplier.trim(), at: run.remember(`${at}/supplier`) })
    },
    plain: ({ suppliers: plain }, run) => {
      for (const { text, times } of plain) if (seen.has(text)) run.passed(times)
    },
    end: (run) => {
      const several = [...suppliers.values()].filter(({ size }) => size > 1)
      const [first, ...rest] = several.map((spellings) => [...spellings.values()])
      const place = first?.[0]
      if (first === undefined || place === undefined) return
      const told = [first, ...rest].slice(0, shown).map((group) => group.map(({ text }) => `"${text}"`).join(' / '))
      const more = several.length - told.length
      run.checked(place.at)
      run.report({
        at: place.at,
        message: `${counted(several.length, 'supplier')} ${forCount(several.length, 'seems', 'seem')} to stand here under more than one spelling: ${listed([...told, ...(more > 0 ? [`${grouped(more)} more`] : [])], 'and')}. Check whether they are one, and spell each the same, so that what it was paid can be added up`,
        key: ['spend supplier', 'spellings', told[0] ?? ''],
        stated: place.text,
        evidence: [first, ...rest]
          .flatMap((group) => group)
          .filter(({ at }) => at !== place.at)
          .slice(0, 10)
          .map(({ at, text }) => ({ at, role: 'corroborates' as const, text })),
      })
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
    'What one supplier was paid can be added up only if it is spelled the same throughout. Names are compared by their letters and digits, without "Ltd", "PLC" and the like, and without regard to capitals, spacing and full stops. Names that differ in a letter are not taken for one: they may be two.',
  citation: [financeCitations.spendGuidance],
  reads: [financeSection],
  rowByRow: ['finance/spend', 'finance/ledger'],
  begin,
})
