import type { Finding } from '@imt/core'

/** A text that a rule says, with what another language needs to say it. */
export interface RuleMessage {
  /** The rule whose text it is. */
  readonly rule: string
  /** What the text is for: what a finding says, what proves a repair, why a change or a rule is named. */
  readonly kind: 'message' | 'summary' | 'proof' | 'why' | 'reason'
  /** The text in English, with `{0}`, `{1}` for what differs from finding to finding: the key of a translation. */
  readonly template: string
  /** What stands there: figures, days and what is quoted. */
  readonly params: readonly string[]
  /** The text in English, whole. */
  readonly text: string
}

/** Figures with what belongs to them, days, references such as D41, and what stands between quotation marks. */
const parameter =
  /"[^"]{0,500}"|[£€$]?\b\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) \d{4}\b|[-−(]?[£€$]?[A-Z]{0,3}\d(?:[\d.,:/-]{0,40}\d)?[%)]?/g

/** Braces of a text are doubled in its template, as no parameter stands there. */
const literal = (text: string): string => text.replaceAll(/[{}]/g, '$&$&')

/** Splits a text where one of the given values stands, and says which pieces are values. */
const split = (text: string, value: string): readonly string[] => (value === '' ? [text] : text.split(value))

interface Piece {
  readonly text: string
  readonly isParameter: boolean
}

const cutAt = (pieces: readonly Piece[], value: string): readonly Piece[] =>
  pieces.flatMap((piece) =>
    piece.isParameter
      ? [piece]
      : split(piece.text, value).flatMap((text, index): readonly Piece[] => [
          ...(index === 0 ? [] : [{ text: value, isParameter: true }]),
          { text, isParameter: false },
        ]),
  )

const figuresIn = ({ text, isParameter }: Piece): readonly Piece[] => {
  if (isParameter) return [{ text, isParameter }]
  const pieces: Piece[] = []
  let from = 0
  for (const match of text.matchAll(parameter)) {
    pieces.push({ text: text.slice(from, match.index), isParameter: false }, { text: match[0], isParameter: true })
    from = match.index + match[0].length
  }
  return [...pieces, { text: text.slice(from), isParameter: false }]
}

/**
 * Returns a text of a rule with its parameters told apart. Rules write their texts whole; what differs from finding to
 * finding in them is what the finding states, what it is about, figures, days and quotations, so those are its
 * parameters and the rest is its template. `fillTemplate(template, params)` is the text again.
 *
 * @param rule - the code of the rule
 * @param kind - what the text is for
 * @param text - the text, in English
 * @param known - values that stand in the text as they are, such as what a finding states
 */
export const ruleMessage = (
  rule: string,
  kind: RuleMessage['kind'],
  text: string,
  known: readonly (string | undefined)[] = [],
): RuleMessage => {
  const values = known
    .filter((value) => value !== undefined && value.length > 1)
    .sort((one = '', two = '') => two.length - one.length)
  const pieces = values
    .reduce<readonly Piece[]>((cut, value = '') => cutAt(cut, value), [{ text, isParameter: false }])
    .flatMap(figuresIn)
  const params: string[] = []
  const template = pieces.map(({ text: each, isParameter }) =>
    isParameter ? `{${String(params.push(each) - 1)}}` : literal(each),
  )
  return { rule, kind, template: template.join(''), params, text }
}

/**
 * Returns what a finding says, with its parameters told apart: the template is the same for all findings of a rule that
 * differ in figures, days, quotations and what they are about, so a translation is kept by rule and template.
 *
 * @param finding - one of a report
 * @example
 * ```ts
 * const { template, params } = messageOf({
 *   rule: 'finance/total-mismatch',
 *   message: 'The total is £571; its parts make £516',
 *   stated: '£571',
 *   computed: '£516',
 * })
 * template // => 'The total is {0}; its parts make {1}'
 * fillTemplate('Cyfanswm: {0}. Swm y rhannau: {1}', params) // => 'Cyfanswm: £571. Swm y rhannau: £516'
 * ```
 */
export const messageOf = ({
  rule,
  message,
  stated,
  computed,
  about,
}: Pick<Finding, 'message'> & { readonly rule: string } & Partial<
    Pick<Finding, 'stated' | 'computed' | 'about'>
  >): RuleMessage => ruleMessage(rule, 'message', message, [stated, computed, about])

/**
 * Returns a template with its parameters in their places. A place for which there is no parameter stays as it is
 * written, so that it is seen.
 *
 * @param template - a text with `{0}`, `{1}`; a brace that is meant is written twice
 * @param params - what stands there, from 0
 */
export const fillTemplate = (template: string, params: readonly string[]): string =>
  template.replaceAll(/\{\{|\}\}|\{(\d{1,6})\}/g, (all, number?: string) =>
    number === undefined ? (all[0] ?? '') : (params[Number(number)] ?? all),
  )
