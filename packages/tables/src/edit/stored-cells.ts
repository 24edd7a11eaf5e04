import { columnLetters } from '../workbook/grid.js'
import type { XmlLibrary } from '../xml/library.js'
import { walkTags } from './xml-tags.js'

/** A cell as a sheet of a workbook stores it. */
export interface StoredCellText {
  /** Where its element stands in the text of the part. */
  readonly from: number
  readonly to: number
  readonly prefix: string
  /** What kind of value it holds: `n` a number, `s` a shared text, `inlineStr`, `str`, `b`, `e` or `d`. */
  readonly type: string
  readonly style: string | undefined
  readonly hasFormula: boolean
  /** The value as it is stored: for a shared text its number. */
  readonly value: string
  /** Parts of its text have formats of their own. */
  readonly isRich: boolean
}

/** Finds cells of a sheet by their names, such as `D41`; nothing if the part is no sound XML. */
export const storedCells = (
  text: string,
  library: XmlLibrary,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, StoredCellText> | undefined => {
  const cells = new Map<string, StoredCellText>()
  let row = 0
  let column = 0
  let name = ''
  let value = ''
  let hasFormula = false
  let isRich = false
  let within: string | undefined
  const isSound = walkTags(text, library, {
    open: (tag) => {
      if (tag.name === 'row') {
        row = Number(tag.attribute('r') ?? row + 1)
        column = 0
      } else if (tag.name === 'c') {
        // A cell without a name stands beside the one before it.
        const stated = tag.attribute('r')
        const letters = /^[A-Z]{1,3}/i.exec(stated ?? '')?.[0].toUpperCase() ?? ''
        column =
          letters === '' ? column + 1 : [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
        name = stated ?? `${columnLetters(column - 1)}${String(row)}`
        value = ''
        hasFormula = false
        isRich = false
      } else if (tag.name === 'f') hasFormula = true
      else if (tag.name === 'r') isRich = true
      else if (tag.name === 'v' || tag.name === 't') within = tag.name
    },
    close: (tag, _, to) => {
      if (tag.name === 'v' || tag.name === 't') within = undefined
      if (tag.name !== 'c' || !wanted.has(name)) return
      cells.set(name, {
        from: tag.from,
        to,
        prefix: tag.prefix,
        type: tag.attribute('t') ?? 'n',
        style: tag.attribute('s'),
        hasFormula,
        value,
        isRich,
      })
    },
    text: (piece) => {
      if (within !== undefined) value += piece
    },
  })
  return isSound ? cells : undefined
}

/** The shared texts of a workbook that are asked for, by their numbers, and whether parts have formats of their own. */
export const sharedTexts = (
  text: string,
  library: XmlLibrary,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, { readonly text: string; readonly isRich: boolean }> => {
  const found = new Map<number, { readonly text: string; readonly isRich: boolean }>()
  let number = -1
  let value = ''
  let isRich = false
  let inText = false
  walkTags(text, library, {
    open: ({ name }) => {
      if (name === 'si') {
        number += 1
        value = ''
        isRich = false
      } else if (name === 'r' || name === 'rPh') isRich = true
      else if (name === 't') inText = true
    },
    close: ({ name }) => {
      if (name === 't') inText = false
      if (name === 'si' && wanted.has(number)) found.set(number, { text: value, isRich })
    },
    text: (piece) => {
      if (inText) value += piece
    },
  })
  return found
}
