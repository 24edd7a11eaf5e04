import type { Block, BlockContext, Table } from '@imt/core'

/** A table much longer than a page is a list: what a sentence says of it is counted elsewhere. */
const mostRows = 200

const tableFrom = (blocks: readonly Block[], from: number, step: 1 | -1): Table | undefined => {
  for (let at = from + step; at >= 0 && at < blocks.length; at += step) {
    const block = blocks[at]
    if (block === undefined || block.kind === 'heading') return undefined
    if (block.kind === 'table') return block.rows.length > 0 && block.rows.length <= mostRows ? block : undefined
  }
  return undefined
}

/** The table that a paragraph stands beside: the next one under its heading, or else the one before it. */
export const tableBeside = ({ blocks, index }: BlockContext): Table | undefined =>
  tableFrom(blocks, index, 1) ?? tableFrom(blocks, index, -1)
