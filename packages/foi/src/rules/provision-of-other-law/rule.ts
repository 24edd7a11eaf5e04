import { defineRule, listed, pointerTo, type Rule } from '@imt/core'
import { quotedWords, statedIfKnown } from '../../log/log-words.js'
import { aboutEntry } from '../../log/about-entry.js'
import { statedLaw } from '../../log/regime.js'
import { remembered } from '../../log/remembered.js'
import { foiSection } from '../../section.js'
import { citedProvisions } from '../../citations/cited-provisions.js'
import { foiCitations } from '../citations.js'

/** An exception of the Environmental Information Regulations, named as one. */
const exception = /\b(?:regulations?|regs?)\.? ?(?:12|13)\b(?: ?\(\w{1,3}\)){0,3}/gi
/** What stands in regulation 12 alone, also where it is called a section. */
const onlyInRegulations = /^s12\((?:3|4|5|9)\)\([a-g]\)$/

/** The sections of the Act by which a cell refuses something. Section 39 leads to the Regulations: it is no slip. */
const sectionsIn = /* @__PURE__ */ remembered((cell: string): readonly string[] =>
  citedProvisions(cell)
    .filter(
      ({ kind, section, id }) =>
        (kind === 'exemption' || kind === 'neither' || kind === 'ground') &&
        id.startsWith('s') &&
        section >= 12 &&
        section !== 39 &&
        !onlyInRegulations.test(id),
    )
    .map(({ text }) => text),
)

const exceptionsIn = /* @__PURE__ */ remembered((cell: string): readonly string[] =>
  [...cell.matchAll(exception)].map(([words]) => words),
)

/** Finds entries of a log that name a provision of one law under the other. */
export const provisionOfOtherLaw: Rule<'foi/provision-of-other-law'> = defineRule({
  code: 'foi/provision-of-other-law',
  level: 'note',
  band: 'accuracy',
  summary: 'A log names a provision of one law for a request that it says was answered under the other.',
  explain:
    'Under the Freedom of Information Act information is withheld by the sections of Part II, or a request refused under sections 12 and 14; under the Environmental Information Regulations by the exceptions of regulations 12 and 13, and there is no cost limit. An entry that names the one law and a provision of the other leaves it open which was used, and with it the time limit and the right of review. Check the answer that was sent, and put right the law or the provision.',
  citation: [foiCitations.environmentalExceptions, foiCitations.partTwo],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { log } }, run) => {
    if (log === undefined) return run.notApplicable('the publication has no disclosure log')
    log.entries.forEach((entry, index) => {
      const law = statedLaw(entry.regime)
      const cell = entry.provisions
      if (law === undefined || cell === undefined) return
      const [sections, exceptions] = [sectionsIn(cell), exceptionsIn(cell)]
      if (sections.length + exceptions.length === 0) return
      const at = pointerTo('sections', 'foi', 'log', 'entries', index, 'provisions')
      run.checked(at)
      // A request is often answered under both laws, each for its part.
      if (sections.length > 0 && exceptions.length > 0) return
      const others = law === 'EIR' ? sections : exceptions
      if (others.length === 0) return
      const names = listed([...new Set(others)].map((words) => `"${words}"`))
      run.report({
        at,
        message:
          law === 'EIR'
            ? `Check the law or the provision: the entry is under ${quotedWords(entry.regime ?? '')}, and names ${names} of the Freedom of Information Act. The exceptions of the Environmental Information Regulations stand in regulations 12 and 13. Look at the answer that was sent, and put right the one or the other`
            : `Check the law or the provision: the entry is under ${quotedWords(entry.regime ?? '')}, and names ${names}, an exception of the Environmental Information Regulations. The exemptions of the Act are sections. Look at the answer that was sent, and put right the one or the other`,
        about: aboutEntry(entry),
        key: ['log', entry.reference ?? '', 'law'],
        ...statedIfKnown(cell),
      })
    })
    run.notApplicable('no entry of the log says under which law it was made and names a provision')
  },
})
