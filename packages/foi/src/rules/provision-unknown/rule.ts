import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { aboutEntry } from '../../log/about-entry.js'
import { provisionsIn } from '../../log/provisions.js'
import { lawOf } from '../../log/regime.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../standing/provisions.js'

/** "12(5)(e)" in a column for exceptions too is a regulation, where nothing says that it is a section. */
const isRegulation = (id: string, cell: string): boolean =>
  /^s12\([3-9]\)\([a-g]\)$/.test(id) && !/\bs(?:ections?|ec)?\.? ?12/i.test(cell)

/** Finds provisions that the Act does not have. */
export const provisionUnknown: Rule<'foi/provision-unknown'> = defineRule({
  code: 'foi/provision-unknown',
  level: 'warning',
  band: 'accuracy',
  summary: 'A provision is named that the Act does not have.',
  explain:
    'A section or a limb that does not exist tells the requester nothing, and cannot be reviewed. Mistyped numbers are one cause; the Scottish Act, which is numbered differently, another; text written by a machine a third.',
  citation: [foiCitations.partTwo, foiCitations.refusalNotice],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log, standing } }, run) => {
    const texts = [
      ...(standing?.exemptions ?? []).map((text, index) => ({
        cited: citedProvisions(text),
        at: pointerTo('sections', 'foi', 'standing', 'exemptions', index),
        key: ['standing', 'exemptions'],
      })),
      ...(log?.entries ?? []).flatMap((entry, index) =>
        entry.provisions === undefined || lawOf(entry).regime !== 'FOIA'
          ? []
          : [
              {
                cited: provisionsIn(entry.provisions).filter(({ id }) => !isRegulation(id, entry.provisions ?? '')),
                at: pointerTo('sections', 'foi', 'log', 'entries', index, 'provisions'),
                about: aboutEntry(entry),
                key: ['log', entry.reference ?? ''],
              },
            ],
      ),
    ]
    for (const { cited, at, key } of texts) {
      if (cited.length === 0) continue
      run.checked(at)
      for (const { id, text: words, law, kind, former, limbs } of cited) {
        // The conditions of section 40(2) stand in subsections (3A), (3B) and (4A) since the Data Protection Act 2018.
        if (former && law !== 'FOISA' && kind === 'exemption') {
          run.report({
            at,
            message: `${id} is the text of ${law === 'EIR' ? 'regulation 13' : 'section 40'} before 25 May 2018. Cite what is in force: ${listed(limbs, 'or')}`,
            key: [...key, id],
            stated: words,
          })
          continue
        }
        if (kind !== 'unknown' || law === 'FOISA') continue
        run.report({
          at,
          message: `${id} is no provision of the ${law === 'EIR' ? 'Environmental Information Regulations 2004. Check the regulation and the paragraph' : 'Freedom of Information Act 2000. Check the section and the limb'}`,
          key: [...key, id],
          stated: words,
        })
      }
    }
    run.notApplicable('the publication names no provision of the Act')
  },
})
