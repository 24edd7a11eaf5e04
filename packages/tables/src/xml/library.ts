import { loadLibrary } from '../reader/load-library.js'

/** The parser of the library, as far as it is used. */
export interface XmlParser {
  on(event: 'opentag', handler: (tag: XmlTag) => void): void
  on(event: 'closetag', handler: (tag: { readonly name: string }) => void): void
  on(event: 'text' | 'cdata', handler: (text: string) => void): void
  write(text: string): { close(): unknown }
  close(): unknown
  /** How much of the text was read, where that is asked for. */
  readonly position?: number
}

/** An element as the library gives it. */
export interface XmlTag {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly isSelfClosing?: boolean
}

/** What makes a parser. */
export interface XmlLibrary {
  readonly SaxesParser: new (options: { readonly position: boolean }) => XmlParser
}

/** Loads what reads XML: `missing` says what to install where it is not there. */
export const loadXmlLibrary = (): ReturnType<typeof loadLibrary<XmlLibrary>> =>
  loadLibrary('saxes', () => import('saxes'))
