import type { ContractEntry } from './schema.js'

const total =
  /^(?:sub[ -]?totals?(?: (?:for|of))?(?: [\p{L}\d&'/-]{1,30}){1,6}|(?:[\p{L}\d&'/-]{1,30} ){1,6}sub[ -]?totals?|(?:grand |overall |sub[ -]?)?totals?(?: (?:contract |annual |whole[ -]life )?(?:values?|costs?|spend|amount|of (?:all )?contracts|contracts?))?)[ :.*]*$/iu

/** One space between words, and no sign of pounds. */
const tidy = (text: string): string =>
  text.replaceAll('(£)', ' ').replaceAll('£', ' ').split(/\s/).filter(Boolean).join(' ')

/** `IT total`, `Estates & Facilities Total:`: as a spreadsheet writes a sub-total. */
// bound: 100 characters, by saysTotal
const groupTotal = /^(?:[\p{L}\d&'/(),-]{1,30} ){1,8}totals?[ :.*]*$/iu
/** Words of which a total may be made, whatever their order: `Total value of all contracts`. */
const ofTotal = new Set(
  'total totals grand overall sub subtotal subtotals sum value values cost costs spend amount annual yearly whole life contract contracts register of all the in for listed above excluding including exc excl inc incl ex vat net gross'.split(
    ' ',
  ),
)
/** Words that alone say it. */
const alone = /^(?:(?:grand )?sums?(?: total)?|overall|altogether|all(?: contracts)?|in total)[ :.*]*$/i
const company = /\b(?:ltd|limited|plc|llp|gmbh)\b/i

/** True of the words of a total, or of a sub-total. */
export const saysTotal = (text: string): boolean => {
  const words = tidy(text)
  if (words.length > 100 || company.test(words)) return false
  const each = words.toLowerCase().match(/[a-z\d]+/g) ?? []
  const isMadeOf = each.some((word) => /^(?:sub)?totals?$/.test(word)) && each.every((word) => ofTotal.has(word))
  return isMadeOf || alone.test(words) || total.test(words) || groupTotal.test(words)
}

/** What a total states beside its words. */
const figures: ReadonlySet<string> = new Set([
  'value',
  'annualValue',
  'valueVat',
  'withVat',
  'withoutVat',
  'vatAmount',
  'notes',
])

const average =
  /^(?:the )?(?:average|mean|median)(?: (?:contract |annual )?(?:values?|costs?|spend|amount)(?: per contract)?| per contract)?[ :.*]*$/i

/** A count of the rows: `Total number of contracts: 42`. */
// bound: 100 characters, by rowOf
const count =
  /^(?:total )?(?:number|no\.?|count) of (?:live |active |current )?(?:contracts|agreements|records|rows|entries)(?: (?:listed|shown|in the register))? ?[:=-]? ?\d{0,6}[ .]*$/i

/** Words with which nothing but a note on the register begins: `Source: …`, `Prepared by …`. */
const note = /^(?:\(?(?:notes?|sources?)(?: \d)?\)? ?:|prepared by |\*.*\.$)/i

const dash = /^[\s–-]*$/

/** What a row of a register is: a contract, the total of some, in its words, or something that is neither. */
export type RegisterRow =
  { readonly kind: 'contract' } | { readonly kind: 'total'; readonly words: string } | { readonly kind: 'aside' }

/** Nearly every row: two cells that hold no figure differ, so that it is neither a total nor a note. */
const saysTwoThings = (entry: ContractEntry): boolean => {
  let first: string | undefined
  for (const field of Object.keys(entry) as (keyof ContractEntry)[]) {
    const text = entry[field]
    if (typeof text !== 'string' || figures.has(field)) continue
    const plain = text.trim()
    if (plain === '') continue
    if (first === undefined) first = plain
    else if (plain !== first && !dash.test(plain)) return true
  }
  return false
}

/**
 * Returns what a row of a register is. A total names no supplier, no day and no term: nothing but its words, and
 * figures. Neither contract nor total is what is blank, what states an average in such words, and a note on the
 * register, which begins as one and states nothing else.
 */
export const rowOf = (entry: ContractEntry): RegisterRow => {
  if (saysTwoThings(entry)) return { kind: 'contract' }
  const texts = Object.entries(entry).flatMap(([field, text]) =>
    typeof text === 'string' && text.trim() !== '' ? [{ text: text.trim(), isFigure: figures.has(field) }] : [],
  )
  const [first] = texts
  if (first === undefined) return { kind: 'aside' }
  if (texts.every(({ text }) => text === first.text) && note.test(tidy(first.text))) return { kind: 'aside' }
  const [name, ...others] = texts.filter(({ isFigure }) => !isFigure)
  if (name === undefined || !others.every(({ text }) => text === name.text || dash.test(text)))
    return { kind: 'contract' }
  const words = tidy(name.text)
  if (average.test(words) || (words.length <= 100 && count.test(words))) return { kind: 'aside' }
  return saysTotal(words) ? { kind: 'total', words: name.text } : { kind: 'contract' }
}
