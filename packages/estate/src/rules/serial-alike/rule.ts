import { counted, defineRule, listed, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { makerReader, type MakerReader } from '../../records/maker.js'
import { groupBySerial, type AlikeReason } from '../../summary/group-by-serial.js'
import { estateCitations } from '../citations.js'
import { nameRecords, serialsOf } from '../name-records.js'

const differences: Readonly<Record<AlikeReason, string>> = {
  signs: 'spaces, signs or what a label prints before them',
  letters: 'letters that are read for figures (O for 0, I for 1)',
}

/** The rule where makers go by names of a body's own. */
export const serialAlikeUnder = (makerOf: MakerReader): Rule<'estate/serial-alike'> =>
  defineRule({
    code: 'estate/serial-alike',
    level: 'note',
    band: 'accuracy',
    summary:
      'Two serial numbers are alike but for spaces, signs, what a label prints before them, or a letter read for a figure.',
    explain:
      'A scanner reads what a label prints before a number (S, SN, 1S and the type of the machine), and people write spaces, hyphens and zeros that the device itself does not report; or they read O for 0 and I for 1. Two records that differ by no more are often one device, which is then counted twice. They were not joined, since a maker may use both numbers. Look at the device, and write its number as it reports it.',
    citation: [estateCitations.cyberAssessmentFramework],
    reads: [estateSection],
    check: ({ estate: { records } }, run) => {
      if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
      const { alike, without } = groupBySerial(records, makerOf)
      if (without.length === records.length) return run.notApplicable('no record has a serial number')
      const unread = new Set(without)
      records.forEach((_, index) => {
        if (!unread.has(index)) run.checked(recordAt(index, 'serial'))
      })
      for (const { serials, reason, positions } of alike) {
        run.report({
          ...serialsOf(records, positions),
          message: `Check whether ${counted(positions.length, 'record')} (${listed(nameRecords(records, positions))}) are one device: their serial numbers are alike but for ${differences[reason]}. They were counted as they stand. Write the number as the device reports it`,
          key: ['records', ...[...serials].sort(), 'alike'],
        })
      }
    },
  })

/** Finds serial numbers that are nearly alike. */
export const serialAlike = serialAlikeUnder(makerReader())
