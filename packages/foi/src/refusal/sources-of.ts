import type { Citation } from '@imt/core'
import { refusalCatalogue } from './catalogue/catalogue.js'
import type { RefusalDraft } from './finding.js'
import type { RefusalNotice } from './notice.js'

const act = '/ukpga/2000/36/'
const regulations = '/uksi/2004/3391/'

/**
 * The sources that one finding on a notice rests on: those of the law that the notice is written under first, and then
 * what belongs to no law. Of the other law there is none, unless the finding rests on nothing else.
 */
export const sourcesOf = (
  { name, citation }: Pick<RefusalDraft, 'name' | 'citation'>,
  regime: RefusalNotice['regime'],
): readonly Citation[] => {
  const all = citation ?? refusalCatalogue[name].citation
  const [own, other] = regime === 'EIR' ? [regulations, act] : [act, regulations]
  const ofOwn = all.filter(({ url }) => url.includes(own))
  const ofNone = all.filter(({ url }) => !url.includes(own) && !url.includes(other))
  return ofOwn.length + ofNone.length > 0 ? [...ofOwn, ...ofNone] : all
}
