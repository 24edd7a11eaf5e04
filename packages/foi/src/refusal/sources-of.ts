import type { Citation } from '@imt/core'
import { refusalCatalogue } from './catalogue/catalogue.js'
import type { RefusalDraft } from './finding.js'
import type { RefusalNotice } from './notice.js'

const laws = {
  FOIA: '/ukpga/2000/36/',
  EIR: '/uksi/2004/3391/',
  FOISA: '/asp/2002/13/',
  EISR: '/ssi/2004/520/',
} as const

/**
 * The sources that one finding on a notice rests on: those of the law that the notice is written under first, and then
 * what belongs to no law. Of the other law there is none, unless the finding rests on nothing else.
 */
export const sourcesOf = (
  { name, citation }: Pick<RefusalDraft, 'name' | 'citation'>,
  regime: RefusalNotice['regime'] = 'FOIA',
): readonly Citation[] => {
  const all = citation ?? refusalCatalogue[name].citation
  const ofOwn = all.filter(({ url }) => url.includes(laws[regime]))
  const ofNone = all.filter(({ url }) => Object.values(laws).every((law) => !url.includes(law)))
  return ofOwn.length + ofNone.length > 0 ? [...ofOwn, ...ofNone] : all
}
