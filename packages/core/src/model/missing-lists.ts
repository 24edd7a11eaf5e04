import { coreCatalogue } from './catalogue.js'
import type { Finding } from '../report/finding.js'
import type { Block, Paragraph } from '../source/source.js'
import { findingOf } from '../report/finding-of.js'

/** A line short enough, or marked enough, to be an item of a list whose marks were lost. */
const couldBeItem = (block: Block): boolean =>
  block.kind === 'list' ||
  block.kind === 'table' ||
  block.kind === 'link' ||
  (block.kind === 'paragraph' && (/^[•◦▪*\-–]\s/.test(block.text) || block.text.length <= 120))

const opensList = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.text.length > 20 && block.text.endsWith(':')

/** Finds sentences that open a list with a colon where no list follows: never published, or lost on the way. */
export const missingLists = (blocks: readonly Block[]): readonly Finding[] => {
  const shown = blocks.filter((block) => block.kind !== 'paragraph' || block.text !== '')
  return shown.flatMap((block, index) => {
    if (!opensList(block)) return []
    const next = shown[index + 1]
    if (next && couldBeItem(next)) return []
    const ending = block.text.slice(block.text.lastIndexOf(' ') + 1)
    return [
      findingOf(coreCatalogue.listMissing, {
        at: '',
        message: `Check what should follow "${ending}": the sentence opens a list, and ${next ? `a ${next.kind} stands there instead` : 'nothing comes after it'}. The list was not published, or was lost in copying`,
        key: [block.text.slice(0, 80)],
        location: block.location,
        stated: ending,
      }),
    ]
  })
}
