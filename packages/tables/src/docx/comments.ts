import type { XmlVisitor } from '../xml/read-part.js'

/** Reads the comments of a document, each with its number and who wrote it. */
export const commentsIn = (found: (id: string, text: string, author: string | undefined) => void): XmlVisitor => {
  let open: { readonly id: string; readonly author: string | undefined; text: string } | undefined
  let inText = false
  return {
    open: (name, attribute) => {
      if (name === 'comment') open = { id: attribute('id') ?? '', author: attribute('author'), text: '' }
      inText = name === 't' || name === 'delText'
    },
    close: (name) => {
      inText = false
      if (name === 'p' && open) open.text += ' '
      if (name !== 'comment' || !open) return
      found(open.id, open.text, open.author)
      open = undefined
    },
    text: (text) => {
      if (inText && open) open.text += text
    },
  }
}
