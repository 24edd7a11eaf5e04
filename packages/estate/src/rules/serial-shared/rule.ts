import { counted, defineRule, listed, type Rule } from '@imt/core'
import { noRecords, recordAt } from '../../finding-places.js'
import { estateSection } from '../../section.js'
import { makerReader, type MakerReader } from '../../records/maker.js'
import { groupBySerial, type ApartReason } from '../../summary/group-by-serial.js'
import { estateCitations } from '../citations.js'
import { nameRecords, serialsOf } from '../name-records.js'

const why: Readonly<Record<ApartReason, string>> = {
  makers: 'their makers differ. They were counted as several devices',
  kinds: 'they are of different kinds of device. They were counted as several devices',
  sharedByMany:
    'they are unlike devices of one source, so the number identifies none. They were counted as several devices',
}

/** The rule where makers go by names of a body's own. */
export const serialSharedUnder = (makerOf: MakerReader): Rule<'estate/serial-shared'> =>
  defineRule({
    code: 'estate/serial-shared',
    level: 'note',
    band: 'accuracy',
    summary: 'Several devices have one serial number, and were kept apart.',
    explain:
      'Makers number their devices each by its own scheme, so two makers may use one number. A number that one source gives to three models or three asset tags, or to a computer and a printer, was put there by a template, by a mistake or by a scanner that read the wrong label. The devices are counted each by itself. Look at the labels, and correct the number or the name of the maker.',
    citation: [estateCitations.cyberAssessmentFramework],
    reads: [estateSection],
    check: ({ estate: { records } }, run) => {
      if (records === undefined || records.length === 0) return run.notApplicable(noRecords)
      const { apart, without } = groupBySerial(records, makerOf)
      if (without.length === records.length) return run.notApplicable('no record has a serial number')
      const unread = new Set(without)
      records.forEach((_, index) => {
        if (!unread.has(index)) run.checked(recordAt(index, 'serial'))
      })
      for (const { serial, positions, reason } of apart) {
        run.report({
          ...serialsOf(records, positions),
          message: `Check the serial number of ${counted(positions.length, 'record')} (${listed(nameRecords(records, positions))}): it is one, and ${why[reason]}. Correct the number, or the name of the maker if they are one`,
          key: ['records', serial, reason],
        })
      }
    },
  })

/** Finds a serial number that several devices share. */
export const serialShared = serialSharedUnder(makerReader())
