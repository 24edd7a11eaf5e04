import type { Accepted, Change, Citation, Evidence, Finding, Report } from '@imt/core'
import { english } from './messages/english.js'
import { sentence } from './messages/sentence.js'
import type { Messages } from './messages/messages.js'
import { messageOf, ruleMessage, type RuleMessage } from './messages/rule-message.js'

export { sentence }

/** What a rule says in the language of the messages. Its parameters are looked for where somebody asks for them. */
export const ofRule = (rule: string, kind: RuleMessage['kind'], text: string, say: Messages): string =>
  say.ofRule === english.ofRule ? text : say.ofRule(ruleMessage(rule, kind, text))

/** What a finding says, as a sentence. */
export const messageWords = (finding: Finding, say: Messages): string =>
  sentence(say.ofRule === english.ofRule ? finding.message : say.ofRule(messageOf(finding)))

/** How far what is stated lies from what was computed, with its unit. */
export const differenceWords = (
  { difference }: Pick<Finding, 'difference'>,
  say: Messages = english,
): string | undefined => (difference === undefined ? undefined : say.difference(difference))

/** What is stated, what was computed, and how far they lie apart; `undefined` where a finding tells no difference. */
export const figuresWords = (finding: Finding, say: Messages): string | undefined => {
  const { stated, computed } = finding
  const difference = differenceWords(finding, say)
  return difference === undefined ? undefined : say.statedAndComputed({ stated, computed, difference })
}

/** What a form without evidence and candidates says of that; nothing where there are none. */
export const leftOutWords = ({ findings }: Pick<Report, 'findings'>, say: Messages): readonly string[] =>
  findings.some(({ evidence = [], candidates = [] }) => evidence.length + candidates.length > 0)
    ? [say.evidenceLeftOut()]
    : []

/** What would be changed, and where. */
export const changesWords = (changes: readonly Change[], say: Messages = english): string =>
  say.changes({
    changes: changes.map(({ from, to, location }) => ({
      from,
      to,
      place: location === undefined ? undefined : say.place({ location }),
    })),
  })

/** The change that is proved to put a finding right, and the proof as a sentence. */
export const repairWords = ({ rule, repair }: Finding, say: Messages): string | undefined =>
  repair === undefined
    ? undefined
    : say.provedRepair({
        changes: changesWords([repair], say),
        proof: sentence(ofRule(rule, 'proof', repair.proof, say)),
      })

/** A change that would make the sums agree, and why it is named. */
export const candidateWords = (
  rule: string,
  { changes, why }: NonNullable<Finding['candidates']>[number],
  say: Messages,
): string => say.candidate({ changes: changesWords(changes, say), why: ofRule(rule, 'why', why, say) })

/** Where a piece of evidence stands; `undefined` where no file holds it. */
export const placeOf = ({ location }: Pick<Evidence, 'location'>, say: Messages): string | undefined =>
  location === undefined ? undefined : say.place({ location })

/** Words on a finding behind its place and what it is about, where it has these. */
export const placedWords = (finding: Finding, words: string, say: Messages): string =>
  [placeOf(finding, say), finding.about].reduceRight<string>(
    (behind, what) => (what === undefined ? behind : say.saidOf({ what, words: behind })),
    words,
  )

/** A finding in one line: its level, code and place, and what it says. */
export const lineOf = (finding: Finding, say: Messages = english): string =>
  say.findingLine({
    level: say.level(finding),
    rule: finding.rule,
    place: placeOf(finding, say),
    about: finding.about,
    message: messageWords(finding, say),
  })

/** A source as it is cited; one that was not read itself says so. */
export const citationWords = (citation: Citation, say: Messages = english): string => say.citation(citation)

/** Who let a finding stand, why and until when. */
export const acceptedWords = (accepted: Accepted, say: Messages = english): string => say.accepted(accepted)
