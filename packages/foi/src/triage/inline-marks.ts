/** A part of a running text that a mark such as `(b)` begins. */
export interface InlinePart {
  readonly value: string
  readonly kind: 'number' | 'letter' | 'roman' | 'bullet'
  /** Of the mark. */
  readonly from: number
  /** Of the words behind it. */
  readonly start: number
  readonly end: number
}

const mark = /\(?(?<![\p{L}\p{N}])(\d{1,2}|[a-z]|[ivx]{2,5})(?:\)\s{0,9}|\.\s{1,9})(?=\S)/giu
const ofLaw =
  /\b(?:sections?|ss?|regulations?|regs?|paragraphs?|para|part|schedule|article|table|figure|appendix)\.? ?$/i
const bulletMark = /(?<=^|\s)[•●▪]\s{0,9}(?=\S)/gu

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']

interface Met {
  readonly value: string
  readonly from: number
  readonly start: number
}

const ordinals: readonly (readonly [kind: InlinePart['kind'], of: (value: string) => number])[] = [
  ['number', (value) => (/^\d+$/.test(value) ? Number(value) : 0)],
  ['letter', (value) => (/^[a-z]$/.test(value) ? value.charCodeAt(0) - 96 : 0)],
  ['roman', (value) => romans.indexOf(value) + 1],
]

/**
 * Returns the parts of a text that holds a list in one line, `1) … 2) …` or `(a) … (b) …`: a sequence from the first
 * mark on, of two or more. Empty where there is none.
 *
 * @param text - a paragraph, or the words of an item
 */
export const inlineParts = (text: string): readonly InlinePart[] => {
  const met: Met[] = []
  for (const found of text.matchAll(mark)) {
    const [whole, sign = ''] = found
    const value = sign.toLowerCase()
    const above = text.slice(Math.max(0, found.index - 16), found.index)
    if (!/(?:^|[\s;:,.?!–-])$/.test(above) || ofLaw.test(above)) continue
    // A number with a stop ends a sentence as well as it begins an item: what stands before it decides.
    if (whole.trim().endsWith('.') && (/[a-z]/.test(value) || !/(?:^|[.?!:;,])\s*$/.test(above))) continue
    met.push({ value, from: found.index, start: found.index + whole.length })
  }
  let best: readonly InlinePart[] = []
  for (const [kind, of] of ordinals) {
    const run: Met[] = []
    for (const each of met) if (of(each.value) === run.length + 1) run.push(each)
    if (run.length < 2 || run.length <= best.length) continue
    best = run.map((each, index) => ({ ...each, kind, end: run[index + 1]?.from ?? text.length }))
  }
  if (best.length > 0) return best
  const bullets = [...text.matchAll(bulletMark)]
  if (bullets.length < 2) return []
  return bullets.map((found, index) => ({
    value: '',
    kind: 'bullet',
    from: found.index,
    start: found.index + found[0].length,
    end: bullets[index + 1]?.index ?? text.length,
  }))
}
