import { isDatabaseNone } from './days.js'
import { namesLaw } from './regime.js'

/** Longer cells are texts. */
const longestLaw = 80
const blank = /^(?:-|n\/?a|none|tbc|unknown)?$/i

/**
 * True for a column of which every cell that says anything names a law: whatever its heading, requests under another
 * law are not to be timed by the Act.
 *
 * @param texts - its cells, of so many rows as tell what it holds
 */
export const holdsLaws = (texts: readonly string[]): boolean => {
  const said = [...new Set(texts.map((text) => text.trim()))].filter(
    (text) => !blank.test(text) && !isDatabaseNone(text),
  )
  return said.length > 0 && said.every((text) => text.length <= longestLaw && namesLaw(text))
}
