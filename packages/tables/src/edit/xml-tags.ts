import type { XmlLibrary } from '../xml/library.js'

/** An element of a part, and where it stands in its text. */
export interface XmlTag {
  /** Its name without a prefix, and the prefix with its colon. */
  readonly name: string
  readonly prefix: string
  /** The value of an attribute, by its name without a prefix. */
  attribute(name: string): string | undefined
  /** Where its start tag begins and ends. */
  readonly from: number
  readonly to: number
  /** It is closed where it is opened. */
  readonly isEmpty: boolean
  /** How many elements it stands in. */
  readonly depth: number
}

/** Is told of the elements of a part, in their order. */
export interface TagVisitor {
  open?(tag: XmlTag): void
  /** An element ends: where its end tag begins and ends; the end of its start tag twice if it has none. */
  close?(tag: XmlTag, from: number, to: number): void
  text?(text: string): void
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/**
 * Walks through the elements of a part with the place of each tag. In XML no `<` stands within a tag but at its
 * beginning, so the last one before its end is where it begins.
 *
 * @returns false if it is no sound XML
 */
export const walkTags = (text: string, { SaxesParser }: XmlLibrary, visitor: TagVisitor): boolean => {
  const parser = new SaxesParser({ position: true })
  const open: XmlTag[] = []
  parser.on('opentag', ({ name, attributes, isSelfClosing = false }) => {
    const to = parser.position ?? 0
    const tag: XmlTag = {
      name: local(name),
      prefix: name.slice(0, name.indexOf(':') + 1),
      attribute: (wanted) => {
        const key = Object.hasOwn(attributes, wanted)
          ? wanted
          : Object.keys(attributes).find((each) => local(each) === wanted && !each.startsWith('xmlns:'))
        return key === undefined ? undefined : attributes[key]
      },
      from: text.lastIndexOf('<', to - 1),
      to,
      isEmpty: isSelfClosing,
      depth: open.length,
    }
    open.push(tag)
    visitor.open?.(tag)
  })
  parser.on('closetag', () => {
    const tag = open.pop()
    const to = parser.position ?? 0
    if (tag) visitor.close?.(tag, tag.isEmpty ? tag.to : text.lastIndexOf('<', to - 1), to)
  })
  parser.on('text', (piece) => visitor.text?.(piece))
  parser.on('cdata', (piece) => visitor.text?.(piece))
  try {
    parser.write(text).close()
    return true
  } catch {
    return false
  }
}
