import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { beyondLast } from '../../exemptions/beyond-last.js'
import { lookUp } from '../../exemptions/lookup.js'
import { aboutEntry } from '../../log/about-entry.js'
import type { LogEntry } from '../../log/entry.js'
import { provisionsIn } from '../../log/provisions.js'
import { isScottishAct, lawOf } from '../../log/regime.js'
import { reportLetters } from '../../letter/letter-findings.js'
import { foiSection } from '../../section.js'
import { citedProvisions, type CitedProvision } from '../../citations/cited-provisions.js'

type Cited = Pick<CitedProvision, 'id' | 'text' | 'law' | 'kind' | 'former' | 'limbs'>

/** "12(5)(e)" in a column for exceptions too is a regulation, where nothing says that it is a section. */
const isRegulation = (id: string, cell: string): boolean =>
  /^s12\([3-9]\)\([a-g]\)$/.test(id) && !/\bs(?:ections?|ec)?\.? ?12/i.test(cell)

/** "12(5)(k)" under the Regulations, where nothing says that it is a section. */
const asRegulation = (id: string, cell: string): string | undefined =>
  /^s1[23]\(/.test(id) && !/\bs(?:ections?|ec)?\.? ?1[23]/i.test(cell) ? id.replace(/^s/, 'reg') : undefined

/** What a cell of the log cites, each by the law that its entry names. */
const citedInLog = (entry: LogEntry): readonly Cited[] => {
  const cell = entry.provisions ?? ''
  const { regime } = lawOf(entry)
  if (regime === 'FOIA') return provisionsIn(cell).filter(({ id }) => !isRegulation(id, cell))
  // Of a section under the Regulations `foi/provision-of-other-law` speaks.
  if (regime === 'EIR')
    return provisionsIn(cell).flatMap((cited) => {
      if (cited.law === 'EIR') return [cited]
      const id = cited.law === 'FOIA' ? asRegulation(cited.id, cell) : undefined
      return id === undefined
        ? []
        : [{ ...cited, id, law: 'EIR' as const, kind: lookUp(id, 'EIR').kind, former: false }]
    })
  return isScottishAct(entry.regime ?? '')
    ? citedProvisions(cell, { law: 'FOISA', bareNumbers: true }).filter(({ law }) => law === 'FOISA')
    : []
}

const nameOf = {
  FOIA: 'Freedom of Information Act 2000',
  EIR: 'Environmental Information Regulations 2004',
  FOISA: 'Freedom of Information (Scotland) Act 2002',
} as const

/** Finds provisions that the law does not have. */
export const provisionUnknown: Rule<'foi/provision-unknown'> = defineRule({
  code: 'foi/provision-unknown',
  level: 'warning',
  band: 'accuracy',
  summary: 'A provision is named that the law does not have.',
  explain:
    'A section or a limb that does not exist tells the requester nothing, and cannot be reviewed. Mistyped numbers are one cause; the Scottish Act, which is numbered differently, another; text written by a machine a third.',
  citation: [foiCitations.partTwo, foiCitations.refusalNotice, foiCitations.environmentalExceptions],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log, standing, letters } }, run) => {
    reportLetters(letters, run, { names: ['provision-unknown', 'not-open-to-trusts'] }, ({ notice }) =>
      notice.answers.flatMap(({ provisions }, index) =>
        provisions.map((_, position) => pointerTo('answers', index, 'provisions', position)),
      ),
    )
    const texts = [
      ...(standing?.exemptions ?? []).map((text, index) => ({
        cited: citedProvisions(text).filter(({ law }) => law !== 'FOISA') as readonly Cited[],
        at: pointerTo('sections', 'foi', 'standing', 'exemptions', index),
        key: ['standing', 'exemptions'],
      })),
      ...(log?.entries ?? []).flatMap((entry, index) =>
        entry.provisions === undefined
          ? []
          : [
              {
                cited: citedInLog(entry),
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
        if (kind !== 'unknown' || law === null) continue
        const beyond = beyondLast(law, id)
        run.report({
          at,
          message: `${id} is no provision of the ${nameOf[law]}${beyond?.words ?? ''}. Check the ${law === 'EIR' ? 'regulation and the paragraph' : 'section and the limb'}`,
          key: [...key, id],
          ...(beyond && { citation: [beyond.citation] }),
          stated: words,
        })
      }
    }
    run.notApplicable('the publication names no provision of the Act')
  },
})
