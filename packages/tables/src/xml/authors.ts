import type { XmlVisitor } from './read-part.js'

/** Elements of the properties of a document that name who made it, saved it last, or is responsible for it. */
const naming = new Set(['creator', 'lastModifiedBy', 'initial-creator', 'printed-by', 'Manager'])

/** Collects the persons whom the properties of a document name. */
export const authorsIn = (found: (name: string) => void): XmlVisitor => {
  let text: string | undefined
  return {
    open: (name) => {
      if (naming.has(name)) text = ''
    },
    close: (name) => {
      if (naming.has(name) && text !== undefined && text.trim() !== '') found(text.trim())
      text = undefined
    },
    text: (piece) => {
      if (text !== undefined && text.length < 1000) text += piece
    },
  }
}
