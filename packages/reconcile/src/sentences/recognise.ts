import { pointerTo, type Block, type JsonPointer, type Location, type PartRecogniser } from '@imt/core'
import type { Arithmetic, ComparedSentence } from '../section.js'
import { statementsIn, type PlacedStatement } from './statements.js'
import { tableBeside } from './table-beside.js'

/** What was found of a paragraph when it was looked at with all that stands around it. */
const found = new WeakMap<Block, readonly PlacedStatement[]>()

/** Paragraphs that state a figure of the table beside them once more. */
export const recogniseSentences: PartRecogniser<Arithmetic, 'sentences'> = {
  part: 'sentences',
  score: (block, context) => {
    if (block.kind !== 'paragraph') return 0
    const table = tableBeside(context)
    const statements = table === undefined ? [] : statementsIn(block.text, table)
    if (statements.length > 0) found.set(block, statements)
    else found.delete(block)
    return statements.length > 0 ? 0.5 : 0
  },
  read: (blocks) => {
    const value: ComparedSentence[] = []
    const places = new Map<JsonPointer, Location>()
    for (const block of blocks) {
      const statements = found.get(block) ?? []
      if (block.kind !== 'paragraph' || statements.length === 0) continue
      const at = pointerTo(value.length)
      places.set(at, block.location)
      for (const [index, { location }] of statements.entries()) {
        places.set(`${at}/statements/${String(index)}`, block.location)
        places.set(`${at}/statements/${String(index)}/cell`, location)
      }
      value.push({
        text: block.text,
        statements: statements.map(({ location, ...statement }) => {
          void location
          return statement
        }),
      })
    }
    return {
      value,
      places,
      columns: { used: [], unused: [] },
      used: { rows: blocks.map(() => []), columns: blocks.map(() => []) },
    }
  },
}
