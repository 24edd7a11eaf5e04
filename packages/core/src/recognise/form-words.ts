/** Letters side by side are one; of those before a quantifier the last may be missing. */
const token =
  /[a-z]+|\(\?<?[=!]|\(\?(?::|<\w+>)|\[(?:[^\]\\]|\\.)*\]|\\u[\da-f]{4}|\\.|(?:[*+?]|\{\d+(?:,\d*)?\})\??|[^]/gi

const look = /^\(\?<?[=!]$/
const quantifier = /^(?:[*+?]|\{\d)/
/** Places, digits, spaces, and signs that stand for themselves. */
const noLetter = /^\\(?:[bBds\W_]|u(?!00[0-7]))/
/** A class of signs and single letters: nothing negated, no range of letters, no escape that stands for letters. */
const plainClass = /^\[(?!\^)(?:\\[ds\W]|[^\\a-z]|[a-z](?!-[^\]]))*\]$/i
/** A class of anything but brackets. */
const noBracket = /^\[\^(?=.*\().*\)/

/** True for a pattern that takes the whole of a text, or is several of which each does. */
const isWhole = (source: string): boolean => source.startsWith('^') && /(?<!\\)\$$/.test(source)

/** Less what is looked for ahead or behind: it takes no character. */
const withoutLooks = (tokens: readonly string[]): readonly string[] => {
  let depth = 0
  return tokens.filter((text) => {
    const inLook = depth > 0
    if (inLook ? text.startsWith('(') : look.test(text)) depth += 1
    else if (inLook && text === ')') depth -= 1
    return !inLook && depth === 0
  })
}

/** Where what is written in round brackets ends that begins at a place, if it is sure to be in them. */
const endOfBrackets = (tokens: readonly string[], from: number): number | undefined => {
  let depth = 0
  for (let at = from + 1; at < tokens.length; at += 1) {
    const text = tokens[at] ?? ''
    if (text === '\\)') return depth === 0 && !quantifier.test(tokens[at + 1] ?? '') ? at : undefined
    if (text.startsWith('(')) depth += 1
    else if (text === ')') depth -= 1
    const isKnown = text.startsWith('[') ? plainClass.test(text) || noBracket.test(text) : text !== '.'
    if (depth < 0 || text === '\\(' || !isKnown || (text.startsWith('\\') && !noLetter.test(text))) return undefined
  }
  return undefined
}

const withoutBrackets = (tokens: readonly string[]): readonly string[] => {
  let until = -1
  return tokens.map((text, at) => {
    if (at <= until) return ' '
    const end = text === '\\(' && !quantifier.test(tokens[at + 1] ?? '') ? endOfBrackets(tokens, at) : undefined
    until = end ?? until
    return end === undefined ? text : ' '
  })
}

const beginningsIn = ({ source, flags }: RegExp): ReadonlySet<string> | undefined => {
  if (!/^i?$/.test(flags) || !isWhole(source)) return undefined
  const found = new Set<string>()
  let run = ''
  // Behind a letter that may be missing, further ones are still in the same word.
  let inWord = false
  let depth = 0
  const end = (): void => {
    if (run !== '') found.add(run.toLowerCase())
    run = ''
    inWord = false
  }
  const tokens = withoutBrackets(withoutLooks(source.match(token) ?? []))
  for (const [at, text] of tokens.entries()) {
    if (/^[a-z]/i.test(text)) {
      if (!inWord) run += text
      continue
    }
    if (quantifier.test(text)) {
      if (run.length > 1) {
        found.add(run.slice(0, -1).toLowerCase())
        run = ''
        inWord = true
      } else if (!inWord) end()
      continue
    }
    end()
    if (text.startsWith('(')) depth += 1
    else if (text === ')') depth -= 1
    else if (text === '|') {
      if (depth === 0 && (tokens[at - 1] !== '$' || tokens[at + 1] !== '^')) return undefined
    } else if (text.startsWith('[') && plainClass.test(text))
      for (const letter of text.replaceAll(/\\./g, '').match(/[a-z]/gi) ?? []) found.add(letter.toLowerCase())
    else if (text === '.' || text.startsWith('[') || (text.startsWith('\\') && !noLetter.test(text))) return undefined
  }
  end()
  return found
}

const known = new WeakMap<RegExp, { readonly beginnings: ReadonlySet<string> | undefined }>()

/**
 * Returns beginnings of which each word of a text has one, if the whole text is to fit a form; `undefined` where the
 * form does not tell.
 */
const beginningsOf = (form: RegExp): ReadonlySet<string> | undefined => {
  const { beginnings } = known.get(form) ?? { beginnings: beginningsIn(form) }
  known.set(form, { beginnings })
  return beginnings
}

/** The words of a text in small letters, but for what stands in brackets. */
export const lettersIn = (text: string): readonly string[] =>
  (text.replaceAll(/\([^()]*\)/g, ' ').match(/[a-z]+/gi) ?? []).map((word) => word.toLowerCase())

/**
 * False where a text cannot fit a form, since no word of the form begins as one of the text does. To have an engine
 * make a form ready costs a hundred times as much as this, and dictionaries have hundreds of them, of which few are of
 * the table that is asked about.
 *
 * @param words - what `lettersIn` gives of the text
 */
export const mayFit = (words: readonly string[], form: RegExp): boolean => {
  const beginnings = beginningsOf(form)
  return (
    beginnings === undefined ||
    words.every((word) => {
      for (let length = 1; length <= word.length; length += 1) if (beginnings.has(word.slice(0, length))) return true
      return false
    })
  )
}
