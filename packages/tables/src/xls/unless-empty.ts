import type { Source } from '@imt/core'
import { refused } from '../workbook/refused.js'

/** A source that says something, or the sentence that it does not. */
export const unlessEmpty = (source: Source): Source =>
  source.blocks.some((block) => block.kind !== 'heading') || (source.problems ?? []).length > 0
    ? source
    : refused(
        source.name,
        source.kind,
        'No sheet of this workbook holds anything, so nothing was checked. Check that it is the right file.',
        'emptyFile',
      )
