import type { CellForm, PublishedCellRead } from './published-rows.js'

/** One of several days, or of several amounts, that a row may state: they are told apart by their fields. */
interface AnswerKind {
  readonly form: CellForm
  /** Words that ask for it. */
  readonly asks: RegExp
  readonly fields: RegExp
  /** As it stands after "It leaves open". */
  readonly says: string
  /** It is near enough to be shown, and leaves open what is asked. */
  readonly isNear?: true
}

const kinds: readonly AnswerKind[] = [
  {
    form: 'date',
    asks: /\b(?:start(?:s|ed|ing)?|commenc\w{1,8}|began|begins?|signed|awarded)\b/i,
    fields: /^(?:start|commenced|signed|awarded|period|term)$/,
    says: 'when it starts',
  },
  {
    form: 'date',
    asks: /\b(?:end(?:s|ed|ing)?|expir\w{1,6}|until when|finish\w{0,4}|terminat\w{1,5})\b/i,
    fields: /^(?:end|revisedEnd|maximumEnd|period|term)$/,
    says: 'when it ends',
  },
  {
    form: 'date',
    asks: /\b(?:extensions?|exten(?:d|ds|ded|dable|ding))\b/i,
    fields: /^(?:extension\w{0,20}|renewal|maximumEnd)$/,
    says: 'whether it may be extended',
  },
  {
    form: 'date',
    asks: /\b(?:how long|duration|length|term)\b/i,
    fields: /^(?:period|term|start)$/,
    says: 'how long it runs',
  },
  { form: 'date', asks: /\breview(?:s|ed)?\b/i, fields: /^review$/, says: 'when it is reviewed' },
  { form: 'date', asks: /\bnotice\b/i, fields: /^noticePeriod$/, says: 'its notice' },
  {
    form: 'money',
    asks: /\b(?:annual|yearly|per (?:year|annum)|(?:each|every|a) year)\b/i,
    fields: /^(?!value$)/,
    says: 'what it costs in a year',
  },
  {
    form: 'money',
    asks: /\b(?:total|whole|overall|lifetime|entire|full)\b[^.?!]{0,30}\b(?:value|costs?|price|worth)\b/i,
    fields: /^(?!annualValue$)/,
    says: 'what it costs as a whole',
  },
  {
    form: 'money',
    // What a contract is worth is not what was paid under it.
    asks: /\b(?:spen[dt]|spending|paid|payments?|expenditure)\b/i,
    fields: /^(?!(?:annualValue|value)$)/,
    says: 'what was spent',
    isNear: true,
  },
]

/** Which of several days or amounts a question asks for, where it says so. */
export interface KindsAsked {
  /** False for a day or an amount that is another than those that are asked for. */
  admits(cell: PublishedCellRead): boolean
  /** What is asked for and none of the cells states, in words; a form that no cell has is not told here. */
  open(cells: readonly PublishedCellRead[]): readonly string[]
}

/** Reads which of several days or amounts a question asks for: the start of a contract is no answer for its end. */
export const kindsAsked = (text: string): KindsAsked => {
  const asked = kinds.filter(({ asks }) => asks.test(text))
  return {
    admits: ({ form, field }) => {
      const own = asked.filter((kind) => kind.form === form && kind.isNear !== true)
      return own.length === 0 || own.some(({ fields }) => fields.test(field))
    },
    open: (cells) =>
      asked
        .filter(({ form, fields }) => {
          const own = cells.filter((cell) => cell.form === form)
          return own.length > 0 && !own.some(({ field }) => fields.test(field))
        })
        .map(({ says }) => says),
  }
}
