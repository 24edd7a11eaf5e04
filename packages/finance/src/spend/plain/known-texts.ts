import { textIds } from '../../ledger/text-ids.js'
import { isText } from '../../ledger/stretch.js'

/** Texts that are looked up by where they stand, each with what was asked of it once. */
export interface KnownTexts {
  /** The number of the value that stands from one offset up to another; -1 where there are too many to be known. */
  idAt(text: string, from: number, to: number): number
  readonly texts: readonly string[]
}

/**
 * Returns a numbering of the texts of a column, which asks of each once.
 *
 * @param most - so many are known: what is held does not grow with the file
 */
export const knownTexts = (most: number, ask: (text: string, id: number) => void): KnownTexts => {
  const ids = textIds()
  const { texts } = ids
  // Most cells of many columns are as the one above.
  let last = -1
  return {
    texts,
    idAt: (text, from, to) => {
      if (last >= 0 && isText(text, from, to, texts[last] ?? '')) return last
      let id = ids.find(text, from, to)
      if (id < 0) {
        if (texts.length >= most) return -1
        id = ids.idOf(text.slice(from, to))
        ask(texts[id] ?? '', id)
      }
      last = id
      return id
    },
  }
}
