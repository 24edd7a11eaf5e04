import { requireChoice, requireList, requireObject, requireText } from '@imt/core'
import { checkTable, type TableToWrite } from './table-to-write.js'

/** A part of a document that is no table: what the letters of `@imt/foi` are made of. */
export type TextPart =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'link'; readonly before: string; readonly url: string }

/** A part of a document to be written. */
export type PartToWrite = TextPart | TableToWrite

/** Whether a part is a text, a list or a link. */
export const isTextPart = (part: PartToWrite): part is TextPart => 'kind' in part

const kinds = ['heading', 'paragraph', 'list', 'link'] as const

const checkTextPart = (part: TextPart, name: string): TextPart => {
  requireChoice(part.kind, kinds, `${name}.kind`)
  if (part.kind === 'list') {
    requireList(part.items, `${name}.items`).forEach((item, index) => requireText(item, `${name}.items[${index}]`))
  } else if (part.kind === 'link') {
    requireText(part.before, `${name}.before`)
    requireText(part.url, `${name}.url`)
  } else {
    requireText(part.text, `${name}.text`)
    if (part.kind === 'heading' && ![1, 2, 3].includes(part.level))
      throw new TypeError(`${name}.level must be 1, 2 or 3, got ${String(part.level)}`)
  }
  return part
}

/** Refuses a list in which something is no part of a document, by name. */
export const checkParts = (parts: readonly PartToWrite[], name: string): readonly PartToWrite[] =>
  requireList(parts, name).map((each, index) => {
    const part = requireObject(each as PartToWrite, `${name}[${index}]`)
    return isTextPart(part) ? checkTextPart(part, `${name}[${index}]`) : checkTable(part, `${name}[${index}]`)
  })
