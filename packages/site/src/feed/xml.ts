import { visibleText } from '@imt/core'
import { toXml } from 'xast-util-to-xml'

type Root = Extract<Parameters<typeof toXml>[0], { type: 'root' }>
/** An element of XML. */
export type XmlElement = Extract<Root['children'][number], { type: 'element' }>

/** Text without what XML 1.0 has no place for. */
const shown = (words: string): string =>
  visibleText(words.replaceAll(/[\t\r\n]+/g, ' ')).replaceAll(
    /[\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  )

/** A text. The writer leaves a `>` as it is, and XML has none behind two brackets, so those are written by name. */
const words = (value: string): XmlElement['children'][number] => ({
  type: 'raw',
  value: shown(value).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
})

/** An element with its attributes, and text or further elements in it. */
export const xmlElement = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: string | readonly XmlElement[] = [],
): XmlElement => ({
  type: 'element',
  name,
  attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, shown(value)])),
  children: typeof children === 'string' ? [words(children)] : [...children],
})

/** A document with one element around it. */
export const xmlDocument = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${toXml({ type: 'root', children: [root] }, { allowDangerousXml: true })}\n`
