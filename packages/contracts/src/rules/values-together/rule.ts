import { Decimal, addMonths, defineRule, formatAmount, type NameReader, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import { contractsSection } from '../../section.js'
import type { Authority } from '../../threshold/authority.js'
import { thresholdRow } from '../../threshold/threshold-row.js'
import { listedIn, nothing, type Listed } from '../each-contract.js'

/** A contract with what this rule needs of it. */
interface Priced {
  readonly listed: Listed
  readonly supplier: string
  readonly subject: string
  readonly from: `${number}-${number}-${number}`
  readonly amount: Decimal
  readonly threshold: number
}

const tidy = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\b(?:ltd|limited|plc|llp|uk|inc)\b|[^a-z0-9]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()

const priced = (listed: Listed, authority: Authority, vendorOf: NameReader): Priced | undefined => {
  const { reading, entry } = listed
  const amount =
    reading.value?.per === 'life' && reading.value.figure.kind === 'exact' ? reading.value.figure.value : null
  const from = reading.commenced ?? reading.start?.earliest ?? reading.signed?.earliest
  const [supplier] = reading.suppliers
  if (
    amount === null ||
    amount.lte(0) ||
    from === undefined ||
    supplier === undefined ||
    reading.route === 'further-competition'
  )
    return undefined
  const row = thresholdRow(from, authority, 'services')
  return row === undefined || amount.gte(row.amount)
    ? undefined
    : {
        listed,
        supplier: tidy(vendorOf(supplier) ?? supplier),
        subject: tidy(entry.category ?? ''),
        from,
        amount,
        threshold: row.amount,
      }
}

/** Groups of contracts of one supplier and category that start within twelve months of the first. */
const groups = (contracts: readonly Priced[]): readonly (readonly Priced[])[] => {
  const byWhom = new Map<string, Priced[]>()
  for (const contract of [...contracts].sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : a.listed.index - b.listed.index,
  )) {
    const key = `${contract.supplier}\u0000${contract.subject}`
    const held = byWhom.get(key) ?? []
    held.push(contract)
    byWhom.set(key, held)
  }
  return [...byWhom.values()].flatMap((all) => {
    const found: Priced[][] = []
    for (const contract of all) {
      const current = found.at(-1)
      const [first] = current ?? []
      if (current && first && contract.from < addMonths(first.from, 12)) current.push(contract)
      else found.push([contract])
    }
    return found
  })
}

/** Returns the rule with the thresholds of another kind of authority, and names of suppliers of a body's own. */
export const valuesTogetherFor = (
  authority: Authority,
  vendorOf: NameReader = () => undefined,
): Rule<'contracts/values-together'> =>
  defineRule({
    code: 'contracts/values-together',
    level: 'note',
    band: 'usefulness',
    summary: 'Contracts with one supplier are below the threshold one by one and reach it together.',
    explain:
      'Contracts with one supplier, in one category and begun within a year of the first, are each below the threshold and reach it when added up. That is often right: they may be for different needs. Where they could reasonably have been one contract, their values are taken together. The register does not show that: it is for a person to look.',
    citation: [contractCitations.antiAvoidance, contractCitations.subdivision],
    reads: [contractsSection],
    check: ({ contracts }, run) => {
      const candidates = listedIn(contracts).flatMap((listed) => priced(listed, authority, vendorOf) ?? [])
      for (const { listed } of candidates) run.checked(listed.at('value'))
      for (const group of groups(candidates)) {
        const [first] = group
        const sum = group.reduce((total, { amount }) => total.plus(amount), new Decimal(0))
        if (first === undefined || group.length < 2 || sum.lt(first.threshold)) continue
        run.report({
          at: first.listed.at('value'),
          key: [...first.listed.key, 'together'],
          stated: first.listed.entry.value ?? '',
          computed: sum.toFixed(),
          message: `Check whether these ${group.length} contracts belong together: they begin within a year, come to ${formatAmount(sum, 'gbp')} with one supplier, and the threshold then was ${formatAmount(new Decimal(first.threshold), 'gbp')}`,
          evidence: group.map(({ listed }) => ({
            at: listed.at('value'),
            role: 'addend' as const,
            text: [listed.about, listed.entry.value].filter((words) => words !== undefined).join(': '),
          })),
        })
      }
      nothing(run, contracts, 'below the threshold states its supplier, value and start')
    },
  })

/** Finds contracts that are below the threshold of an NHS trust one by one and above it together. */
export const valuesTogether: Rule<'contracts/values-together'> = valuesTogetherFor('nhs-trust')
