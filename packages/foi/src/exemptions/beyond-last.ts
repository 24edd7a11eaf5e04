import { longDate, type Citation } from '@imt/core'
import type { Law } from './law.js'
import { lastBefore } from './lookup.js'
import { subsections } from './subsections.data.js'

/** What shows that a subsection is beyond the last of its section. */
export interface BeyondLast {
  /** To stand at the end of a sentence that calls it no provision: which one is the last, and in which text. */
  readonly words: string
  readonly citation: Citation
}

/** Returns what shows that a citation is beyond the last subsection of its section; undefined for every other. */
export const beyondLast = (law: Law, id: string): BeyondLast | undefined => {
  const last = lastBefore(law, id)
  if (last === undefined) return undefined
  const { source, textAsAt } = subsections[law]
  const [, letters = '', number = ''] = /^(s|reg)(\d+[A-Z]?)/.exec(id) ?? []
  const [whole, part] = letters === 's' ? ['section', 'subsection'] : ['regulation', 'paragraph']
  const ends = last === 0 ? `has no numbered ${part}` : `ends with ${part} (${last})`
  return {
    words: `: in the text read, of ${longDate(textAsAt)} and not verified, ${whole} ${number} ${ends}`,
    citation: source,
  }
}
