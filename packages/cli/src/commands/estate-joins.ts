import type { AlikeSerials, DeduplicatedSummary, Merge, SameName } from '@imt/estate'
import type { AnswerTable } from '../answer.js'
import { deviceFieldWords } from './device-field-words.js'

const keysOf = (records: readonly { readonly source: string; readonly id: string }[]): string =>
  records.map(({ source, id }) => `${source}: ${id}`).join('; ')

const apart = {
  makers: 'kept apart: their makers differ',
  kinds: 'kept apart: they are of different kinds',
  sharedByMany: 'kept apart: many unlike devices have it, so it identifies none',
} as const

const joinedBy: Readonly<Record<Merge['reason'], string>> = {
  acrossSources: 'joined: one device in several files',
  enrolledAgain: 'joined: one file has it more than once',
  byName: 'joined: a record without a serial number has its name, which stands once in each file',
}

const ofOneName: Readonly<Record<SameName['reason'], string>> = {
  notUnique: 'a file has the name more than once',
  serials: 'several serial numbers go with the name',
  noSerial: 'no file has a serial number for it',
  makers: 'the makers differ',
  kinds: 'they are of different kinds',
  models: 'the models differ',
  systems: 'the systems differ',
  goneAndSeen: 'one is recorded as gone, and another was seen since',
}

const nearly: Readonly<Record<AlikeSerials['reason'], string>> = {
  signs: 'they differ by spaces, signs or what a label prints',
  letters: 'they differ by letters that are read for figures: O for 0, I for 1',
}

/** What each record says of the fields on which they disagree: the first of them was taken. */
const inWords = ({ kept, joined, disagree }: Pick<Merge, 'kept' | 'joined' | 'disagree'>): string => {
  const sources = [kept, ...joined].map(({ source }) => source)
  return disagree
    .map(({ field, said }) => {
      const each = said.flatMap((value, at) => (value === null ? [] : [`${value} (${sources[at] ?? ''})`]))
      return `${deviceFieldWords(field)}: ${each.join(', ')}`
    })
    .join('; ')
}

/** Which records were joined, which were not, and which may be one. */
export const joinsTable = ({ merges, keptApart, alike, sameName }: DeduplicatedSummary): AnswerTable => ({
  name: 'joins',
  title: 'Records with one serial number, or nearly one, or one name',
  headers: ['Serial number or name', 'What was done', 'Records', 'Taken from the others', 'On which they disagree'],
  rows: [
    ...merges.map(({ serial, kept, joined, reason, filled, disagree }) => [
      serial,
      joinedBy[reason],
      keysOf([kept, ...joined]),
      filled.map(deviceFieldWords).join(', '),
      inWords({ kept, joined, disagree }),
    ]),
    ...keptApart.map(({ serial, reason, records }) => [serial, apart[reason], keysOf(records), '', '']),
    ...alike.map(({ serials, reason, records }) => [
      serials.join(', '),
      `not joined: check whether they are one (${nearly[reason]})`,
      keysOf(records),
      '',
      '',
    ]),
    ...sameName.map(({ name, reason, records }) => [
      name,
      `not joined: check whether they are one (${ofOneName[reason]})`,
      keysOf(records),
      '',
      '',
    ]),
  ],
  remarks: [
    'Of records that were joined the one last seen is kept, and what it lacks is taken from the others; where they disagree, what stands first was taken. Makers by several names are one.',
  ],
})
