import type { Block, Cell, Location, Source } from '@imt/core'
import type { CellEdit } from './cell-edit.js'

/** A place that stays the same when the text before it grows or shrinks. */
export const keyOf = (location: Location): string => {
  switch (location.kind) {
    case 'csv':
      return `csv ${location.record} ${location.field}`
    case 'html':
      return `html ${location.table ?? 0} ${location.row ?? 0} ${location.cell ?? 0}`
    case 'sheet':
      return `sheet ${location.sheet} ${location.a1}`
    case 'page':
    case 'text':
    case 'json':
    case 'other':
      return JSON.stringify(location)
  }
}

/** What a block shows, each text with its place if it is a cell. */
const shownIn = (block: Block): readonly (readonly [key: string, text: string])[] => {
  const cells = (all: readonly Cell[]) => all.map(({ text, location }) => [keyOf(location), text] as const)
  switch (block.kind) {
    case 'table': {
      const { under, headers, headingRows = [], rows, repeats = [], caption = '' } = block
      return [
        ['table', JSON.stringify([caption, under])],
        ...(headingRows.length > 0 ? headingRows.flatMap(cells) : headers.map((text) => ['heading', text] as const)),
        ...rows.flatMap((row) => [['row', ''] as const, ...cells(row)]),
        ...repeats.flatMap((repeat) => cells(repeat.cells)),
      ]
    }
    case 'list':
      return [['list', ''], ...cells(block.items)]
    case 'link':
      return [['link', `${block.text} ${block.href}`]]
    case 'heading':
    case 'paragraph':
      return [[block.kind, block.text]]
  }
}

/** True if a file reads as it did before, but for the cells that were to be edited, and these as they were to be. */
export const onlyEdited = (before: Source, after: Source, edits: readonly CellEdit[]): boolean => {
  const wanted = new Map(edits.map(({ location, to }) => [keyOf(location), to]))
  const old = before.blocks.flatMap(shownIn)
  const now = after.blocks.flatMap(shownIn)
  return (
    old.length === now.length &&
    old.every(([key, text], at) => {
      const [other, shown] = now[at] ?? []
      return key === other && shown === (wanted.get(key) ?? text)
    })
  )
}
