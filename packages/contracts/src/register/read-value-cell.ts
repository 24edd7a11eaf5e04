import { filled } from './cell-text.js'
import { readContractValue, type PublishedValue } from './read-value.js'
import { remark, type Row } from './row.js'

/** What the column about VAT says of every value of the row. */
const vatColumn = (text: string | undefined): PublishedValue['vat'] => {
  if (!filled(text)) return null
  if (/^\s*(?:excl|ex\b|net|without|no\b|n\b)/i.test(text)) return 'exclusive'
  return /^\s*(?:incl|inc\b|gross|with|yes\b|y\b)/i.test(text) ? 'inclusive' : null
}

const vatContradicted =
  'The cell and the column about VAT contradict each other: whether VAT is in the sum was left open. Correct one of the two.'

/** Reads a cell that holds a value, with a remark where it could not be read. */
export const readValueCell = (row: Row, field: 'value' | 'annualValue'): PublishedValue | null => {
  const text = row.entry[field]
  if (!filled(text)) return null
  const parsed = readContractValue(text)
  if (!parsed.ok) {
    remark(row, field, parsed.refusal)
    return null
  }
  const { vat } = parsed.value
  const beside = vatColumn(row.entry.valueVat)
  const isOpen = vat !== null && beside !== null && vat !== beside
  if (isOpen) remark(row, field, { code: 'vatContradicted', message: vatContradicted })
  return {
    ...parsed.value,
    vat: isOpen ? null : (vat ?? beside),
    // Under a heading about the year a sum is for a year, unless it says what else it is for.
    per: field === 'annualValue' && parsed.value.per === 'life' ? 'year' : parsed.value.per,
  }
}

const sides = { withVat: 'inclusive', withoutVat: 'exclusive', vatAmount: null } as const

/** Reads a cell of a column about VAT: the sum with it, the sum without it, or the VAT itself. */
export const readVatCell = (row: Row, field: keyof typeof sides): PublishedValue | null => {
  const text = row.entry[field]
  if (!filled(text)) return null
  const parsed = readContractValue(text)
  if (parsed.ok) return { ...parsed.value, vat: sides[field] }
  remark(row, field, parsed.refusal)
  return null
}
