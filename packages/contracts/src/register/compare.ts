import type { ComparedEntry, ComparedValue, JsonPointer, NameReader, PartComparison } from '@imt/core'
import { readContractValue } from './read-value.js'
import type { ContractEntry, ContractField } from './schema.js'
import { rowOf } from './total-entry.js'

/** What is compared of a contract: names of fields, and what they are called. */
const compared: readonly (readonly [field: ContractField, name: string])[] = [
  ['supplier', 'supplier'],
  ['value', 'value'],
  ['annualValue', 'annual value'],
  ['start', 'start'],
  ['end', 'end'],
  ['revisedEnd', 'revised end'],
  ['period', 'period'],
  ['term', 'term'],
  ['extension', 'extension'],
  ['maximumEnd', 'latest end'],
  ['noticePeriod', 'notice period'],
  ['renewal', 'renewal'],
  ['status', 'status'],
]
const amounts: ReadonlySet<ContractField> = new Set(['value', 'annualValue'])

const stated = (
  entry: ContractEntry,
  at: JsonPointer,
  field: ContractField,
  name: string,
  vendorOf: NameReader,
): readonly ComparedValue[] => {
  const published = entry[field]
  if (published === undefined) return []
  const text = field === 'supplier' ? (vendorOf(published) ?? published) : published
  const read = amounts.has(field) ? readContractValue(text) : undefined
  // An amount for each year beside one for all of them is no figure of the same thing.
  const figure = read?.ok === true && read.value.per === 'life' ? { figure: read.value.figure } : {}
  return [{ name, at: `${at}/${field}`, text, ...figure }]
}

/** A contract is known by its reference, and without one by what it is for and who supplies it. */
const keyOf = (
  { reference, title, description, supplier = '' }: ContractEntry,
  vendorOf: NameReader,
): readonly string[] =>
  reference !== undefined && reference.trim() !== ''
    ? ['reference', reference]
    : ['title', title ?? description ?? '', vendorOf(supplier) ?? supplier]

/** Returns what compares a register with that of another year, by the names under which suppliers go. */
export const compareRegisterOf = (
  vendorOf: NameReader,
): PartComparison<readonly ContractEntry[]> & { readonly part: 'register' } => ({
  part: 'register',
  lists: 'contracts',
  entries: (register) =>
    register.flatMap((entry, index): readonly ComparedEntry[] => {
      if (rowOf(entry).kind !== 'contract') return []
      const at = `/${index}` as const
      const words = [entry.title ?? entry.description, entry.supplier].filter((text) => text !== undefined)
      const label = [entry.reference, words.join(', ')].filter((text) => text !== undefined && text !== '').join(': ')
      return [
        {
          key: keyOf(entry, vendorOf),
          label,
          at,
          values: compared.flatMap(([field, name]) => stated(entry, at, field, name, vendorOf)),
        },
      ]
    }),
})
