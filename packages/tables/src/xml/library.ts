import { loadLibrary } from '../reader/load-library.js'

/** The parser of the library, as far as it is used. */
export interface XmlParser {
  on(event: 'opentag', handler: (tag: XmlTag) => void): void
  on(event: 'closetag', handler: (tag: { readonly name: string }) => void): void
  on(event: 'text' | 'cdata', handler: (text: string) => void): void
  write(text: string): unknown
  close(): unknown
}

/** An element as the library gives it. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** What makes a parser. */
export interface XmlLibrary {
  readonly SaxesParser: new (options: { readonly position: false }) => XmlParser
}

/** Loads what reads XML: `missing` says what to install where it is not there. */
export const loadXmlLibrary = (): ReturnType<typeof loadLibrary<XmlLibrary>> =>
  loadLibrary('saxes', () => import('saxes'))
