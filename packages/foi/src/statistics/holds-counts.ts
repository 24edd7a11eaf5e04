import type { Block } from '@imt/core'
import { labelOf } from './asked.js'
import { measureOf } from './measure.js'
import { countsInProse } from './prose.js'
import { telling } from './telling.js'

/** Said of whoever the letter is to, and no count of a body's requests. */
const ofOne = /\byour\b|\bfrom you\b|\byou (?:have )?(?:made|sent|submitted|asked|requested)\b|\byou['’]ve\b/i
const statesCount = (text: string): boolean => {
  if (!/\brequests?\b|\bin time\b|\bworking days\b|\blate\b/i.test(text) || ofOne.test(text)) return false
  const asked = labelOf(text)
  if (asked !== undefined) return telling.has(measureOf(asked).measure)
  return /\d/.test(text) && countsInProse(text).some(({ measure }) => telling.has(measure))
}

/** True where blocks that were not read as counts of requests state or ask for such. */
export const holdsCounts = (blocks: readonly Block[]): boolean =>
  blocks.some((block) =>
    block.kind === 'paragraph'
      ? block.text.split('\n').some(statesCount)
      : block.kind === 'list' && block.items.some(({ text }) => statesCount(text)),
  )
