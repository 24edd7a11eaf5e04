import { isTotalLabel } from '@imt/core'

const little = new Set(
  'a an the of and or in on at to by for with from as is are was were be been we our us it its this that these those all total totals grand overall number numbers no count per trust'.split(
    ' ',
  ),
)

const stem = (word: string): string =>
  word
    .replace(/ies$/, 'y')
    .replace(/(?:ing|ed|es|s)$/, '')
    .replace(/e$/, '')

/** The words of a text that tell what it is about, each without its ending. */
export const wordsIn = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{2,40}/gu) ?? []).filter((word) => !little.has(word)).map(stem))

const totalWords = /\b(?:totals?|totalled|altogether|overall|in all|all)\b/i
/** "All complaints" is the total of what is told apart. */
const ofAll = /^(?:all|overall|combined)\b/i

/** What the label of a line says, for sentences to be compared with. */
export interface Label {
  readonly words: ReadonlySet<string>
  readonly isTotal: boolean
}

/** Returns what a label says. */
export const labelOf = (text: string): Label => ({
  words: wordsIn(text),
  isTotal: isTotalLabel(text) || ofAll.test(text.trim()),
})

/** How well a label fits a clause: how many of its words stand there; none where not all of them do. */
export const fit = ({ words, isTotal }: Label, clause: string, own: ReadonlySet<string>): number | undefined => {
  if (isTotal && !totalWords.test(clause)) return undefined
  if (words.size === 0) return isTotal ? 0 : undefined
  return [...words].every((word) => own.has(word)) ? words.size : undefined
}
