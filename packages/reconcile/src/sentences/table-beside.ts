import type { Block, BlockContext, Table } from '@imt/core'

/** A table much longer than a page is a list: what a sentence says of it is counted elsewhere. */
const mostRows = 200

const isFit = (table: Table): boolean => table.rows.length > 0 && table.rows.length <= mostRows

type Beside = readonly (Table | undefined)[]

/** Of each block the table that it stands beside, found in one walk each way: a text may have a paragraph a line. */
const besideIn = (blocks: readonly Block[]): Beside => {
  const beside: (Table | undefined)[] = []
  let before: Table | undefined
  for (const block of blocks) {
    beside.push(block.kind === 'heading' ? undefined : before)
    if (block.kind === 'heading') before = undefined
    else if (block.kind === 'table') before = isFit(block) ? block : undefined
  }
  let after: Table | undefined
  for (const [back, block] of blocks.toReversed().entries()) {
    const index = blocks.length - 1 - back
    beside[index] = after ?? beside[index]
    if (block.kind === 'heading') after = undefined
    else if (block.kind === 'table') after = isFit(block) ? block : undefined
  }
  return beside
}

const known = new WeakMap<readonly Block[], Beside>()

/** The table that a paragraph stands beside: the next one under its heading, or else the one before it. */
export const tableBeside = ({ blocks, index }: BlockContext): Table | undefined => {
  const beside = known.get(blocks) ?? besideIn(blocks)
  known.set(blocks, beside)
  return beside[index]
}
