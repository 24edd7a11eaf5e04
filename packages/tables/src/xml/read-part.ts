import type { Part } from '../archive/parts.js'
import { unpack } from '../archive/unpack.js'
import type { XmlLibrary } from './library.js'

/** The attributes of an element, by their names without a prefix: `val` for `w:val`. */
export type Attributes = (name: string) => string | undefined

/**
 * Is told what stands in a part, in its order. Names come without their prefixes, which are for the writer of a file to
 * choose.
 */
export interface XmlVisitor {
  open(name: string, attribute: Attributes): void
  close(name: string): void
  text(text: string): void
  /** True once it wants no more: asked now and then, and the rest is not read. */
  isDone?(): boolean
}

declare const TextDecoder: new (encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string
}

/** Elements stand in each other no deeper than this in any document that people write. */
const deepest = 2000

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const encodingOf = (bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' => {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
}

const attributesOf =
  (attributes: Readonly<Record<string, string>>): Attributes =>
  (name) => {
    if (Object.hasOwn(attributes, name)) return attributes[name]
    for (const key in attributes) if (localName(key) === name) return attributes[key]
    return undefined
  }

/**
 * Reads XML that comes in pieces. Entities are those of XML alone: one that a file defines itself is a fault, so that
 * none can grow.
 *
 * @returns false if the XML is damaged, or nested deeper than any document is; what stood before that was told
 */
export const readXml = async (
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { SaxesParser }: XmlLibrary,
  visitor: XmlVisitor,
): Promise<boolean> => {
  const parser = new SaxesParser({ position: false })
  let depth = 0
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1
    if (depth > deepest) throw new Error('too deep')
    visitor.open(localName(name), attributesOf(attributes))
  })
  parser.on('closetag', ({ name }) => {
    depth -= 1
    visitor.close(localName(name))
  })
  parser.on('text', (text) => visitor.text(text))
  parser.on('cdata', (text) => visitor.text(text))
  let decoder: InstanceType<typeof TextDecoder> | undefined
  try {
    for await (const piece of pieces) {
      decoder ??= new TextDecoder(encodingOf(piece))
      parser.write(decoder.decode(piece, { stream: true }))
      if (visitor.isDone?.() === true) return true
    }
    parser.close()
    return true
  } catch {
    return false
  }
}

/** Reads a part of an archive as `readXml` does. */
export const readPart = (bytes: Uint8Array, part: Part, library: XmlLibrary, visitor: XmlVisitor): Promise<boolean> =>
  readXml(unpack(bytes, part), library, visitor)
