import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { foiCitations } from '../citations.js'
import { quotedWords, statedIfKnown } from '../../log/log-words.js'
import { aboutEntry } from '../../log/about-entry.js'
import { outcomeOf } from '../../log/outcome.js'
import { provisionsIn } from '../../log/provisions.js'
import { lawOf } from '../../log/regime.js'
import type { LogEntry } from '../../log/entry.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../citations/cited-provisions.js'

const refusals: readonly string[] = ['withheld', 'partly', 'neitherConfirmNorDeny', 'costLimit', 'vexatiousOrRepeated']
const names = /\b(?:section|sec\.|s\.?|reg(?:ulation|\.)?|r\.?)\s?\d/i

/** By Part II a body withholds; by sections 12 and 14 it refuses. Those before and between are cited beside them. */
const besideThem: readonly number[] = [1, 2, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 19]
const partTwo = { first: 21, last: 44 }
/** Review, regulator and tribunal: named beside an exemption they are no slip. */
const routes = { first: 45, last: 61 }

/** What a cell names as sections of the Act, and by which no request can be refused. */
const noExemptions = (entry: LogEntry): readonly string[] => {
  if (lawOf(entry).regime !== 'FOIA') return []
  const cited = provisionsIn(entry.provisions ?? '')
  const isRefused = cited.some(({ kind }) => kind === 'exemption' || kind === 'neither' || kind === 'ground')
  return cited
    .filter(
      ({ law, kind, section, text }) =>
        law === 'FOIA' &&
        kind === 'other' &&
        // A number without the word may be one of days.
        /^s/i.test(text) &&
        !besideThem.includes(section) &&
        !(section >= partTwo.first && section <= partTwo.last) &&
        !(isRefused && section >= routes.first && section <= routes.last),
    )
    .map(({ text }) => text)
}

/** Finds refusals in a log that name no provision. */
export const refusalWithoutProvision: Rule<'foi/refusal-without-provision'> = defineRule({
  code: 'foi/refusal-without-provision',
  level: 'warning',
  band: 'usefulness',
  summary: 'Something was withheld, and the log names no provision that lets it be.',
  explain:
    'A refusal notice names the exemption relied on. A log that shows the refusal without it leaves the next requester to guess, and the authority to explain again. Add the section with its limb to the entry.',
  citation: [foiCitations.refusalNotice],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    log.entries.forEach((entry, index) => {
      const outcome = outcomeOf(entry.outcome)
      if (!refusals.includes(outcome)) return
      // Where the table has no such column, nothing is known of what the notice names.
      if (entry.provisions === undefined && log.notShown?.includes('provisions') === true) return
      const at = pointerTo('sections', 'foi', 'log', 'entries', index, 'outcome')
      run.checked(at)
      const others = [...new Set(noExemptions(entry))]
      if (others.length > 0) {
        const place = pointerTo('sections', 'foi', 'log', 'entries', index, 'provisions')
        run.checked(place)
        run.report({
          at: place,
          level: 'note',
          message: `Check ${listed(others.map((words) => `"${words}"`))}: the outcome is ${quotedWords(entry.outcome ?? '')}, and no request is refused by ${others.length === 1 ? 'that section' : 'those sections'}. The exemptions of the Freedom of Information Act are sections 21 to 44, and a request can be refused by sections 12 and 14. Look at the notice that was sent, and put the number right`,
          about: aboutEntry(entry),
          key: ['log', entry.reference ?? '', 'no exemption'],
          ...statedIfKnown(entry.provisions ?? ''),
        })
      }
      if (provisionsIn(entry.provisions ?? '').length > 0) return
      const texts = [
        entry.provisions,
        entry.outcome,
        entry.response,
        entry.publicInterest,
        ...(entry.answers ?? []).flatMap(({ provisions = [] }) => provisions),
      ]
      if (texts.some((text) => text !== undefined && (names.test(text) || citedProvisions(text).length > 0))) return
      run.report({
        at,
        message: `The outcome is ${quotedWords(entry.outcome ?? '')}, and no provision is named. Add the section with its limb, as the notice has it`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'provision'],
        ...statedIfKnown(entry.outcome ?? ''),
      })
    })
    run.notApplicable('no entry of the log has an outcome that withholds something')
  },
})
