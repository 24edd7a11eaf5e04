import { counted } from '@imt/core'
import type { Candidate } from './candidate.js'
import type { Lines } from './lines.js'

const shapeWords: Readonly<Record<string, string>> = {
  run: 'the lines next to it add up to it',
  'far run': 'lines that stand together add up to it',
  'every few': 'lines at even distances add up to it',
  'of one label': 'the lines of one label add up to it',
  outlined: 'the lines that are set in alike add up to it',
  two: 'two other lines give it',
}

const ofAverages: Readonly<Record<string, string>> = {
  run: 'it is the mean of the lines next to it',
  'far run': 'it is the mean of lines that stand together',
}

/** Why a relation is believed, in one short sentence. */
export const whyOf = ({ words, direction }: Lines, relation: Candidate): string => {
  const own = words[relation.result]
  const said = [
    own?.isTotal === true ? 'its label says a total' : '',
    relation.kind === 'average' && own?.isAverage === true ? 'its label says an average' : '',
    relation.kind === 'share' && own?.isRate === true ? 'its label says a share' : '',
    relation.kind === 'change' && own?.isChange === true ? 'its label says a change' : '',
  ].find((text) => text !== '' && text !== undefined)
  const shape = (relation.kind === 'average' ? ofAverages : shapeWords)[relation.shape] ?? ''
  const [place, places] = direction === 'down' ? ['column', 'columns'] : ['row', 'rows']
  const failing = relation.fails === 0 ? '' : `, and not in ${String(relation.fails)}`
  const inPlaces = `in ${counted(relation.holds, place, places)}${failing}`
  return `${shape} ${inPlaces}${said === undefined ? '' : `; ${said}`}`
}
