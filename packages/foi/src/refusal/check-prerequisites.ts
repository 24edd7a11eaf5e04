import { longDate, type Level } from '@imt/core'
import type { Prerequisite } from '../exemptions/exemption.js'
import { sayOf, type RefusalDraft } from './finding.js'
import type { NoticeAnswer, RefusalNotice } from './notice.js'
import { reliedOn } from './relied.js'

/** What an answer says, for the words that a prerequisite wants. */
interface Said {
  readonly answer: NoticeAnswer
  readonly words: string
  readonly sentOn: RefusalNotice['sentOn']
}
interface Missing {
  readonly message: string
  readonly level?: Level
}

/** So much of an answer is looked at for the words of a prerequisite. */
const longest = 20_000

/** An enactment, an obligation or a court, by name. */
// bound: 20,000 characters, by longest.
const enactment =
  /\b(?:[A-Z][\w'’()-]* ){1,8}(?:Act|Order|Regulations?|Rules|Measure|Directive|Code)(?: \(?[A-Z][\w ]{0,40}\)?)? (?:19|20)\d\d\b|\b(?:Act|Order|Regulations?|Rules) (?:19|20)\d\d\b|\bGDPR\b|\bDPA(?: 2018)?\b|\bEuropean Convention\b|\bRegulation \(EU\)|\bcontempt of court\b|\b(?:19|20)\d\d (?:Act|Order|Regulations)\b|\bsection \d+[A-Z]?(?:\(\w+\))* of the (?!Act\b)[A-Z]/
const theActItself =
  /\bFreedom of Information (?:Act(?: 2000)?|\(Scotland\) Act 2002)\b|\bFOIA? (?:Act )?2000\b|\bthe Act 2000\b/g

const wants: { readonly [P in Prerequisite]: (said: Said, id: string) => Missing | null } = {
  qualifiedPersonsOpinion: ({ answer: { opinion, unread = [] }, words, sentOn }, id) => {
    const { on } = opinion ?? {}
    // Of statistical information section 36(4) asks for no opinion.
    if (/\b36 ?\(4\)/.test(words) || unread.includes('opinion')) return null
    if (on === undefined)
      return {
        message: `${id} rests on the opinion of the qualified person, unless it is about statistical information (section 36(4)). Say who gave it and when; it has to come before the section is relied on`,
      }
    return sentOn !== undefined && on > sentOn
      ? {
          message: `the qualified person's opinion is dated ${longDate(on)}, after the notice of ${longDate(sentOn)}. It has to come first`,
        }
      : null
  },
  'purposeOfSection31(2)': ({ words }, id) =>
    /\b31 ?\(2\)/.test(words)
      ? null
      : {
          message: `${id} needs a purpose of section 31(2) and the authority whose function would be harmed. Name both`,
        },
  // That the body is no government department, and no auditor of others, is said by "not-open-to-trusts".
  governmentDepartment: () => null,
  auditOfOtherAuthorities: () => null,
  powerToInvestigateOrProsecute: ({ words }, id) =>
    /\b(?:investigat|prosecut|proceedings|offen[cs]e|criminal|charged)/i.test(words)
      ? null
      : {
          level: 'warning',
          message: `${id} is for information held for an investigation that the authority has a duty or a power to conduct, or for its criminal proceedings. Say which, and under which power; an incident looked into by the authority for itself falls under another exemption`,
        },
  nameTheEnactment: ({ words }, id) =>
    enactment.test(words.replaceAll(theActItself, ' '))
      ? null
      : {
          level: 'warning',
          message: `${id} rests on another law, and none is named. Name the enactment, obligation or order that forbids disclosure, with its section`,
        },
  obtainedFromAnother: ({ words }, id) =>
    // bound: 20,000 characters, by longest
    /\b(?:obtain(?:ed|ing)|receiv(?:ed|ing)|supplied|provided|given|confided|imparted|shared|disclosed|submitted|passed|sent|communicated)\b[^.]{0,120}\b(?:by|from|to (?:us|the (?:trust|authority|council))|in confidence)\b|\b(?:third part(?:y|ies)|another (?:person|body|organisation|authority)|patients?|tenderers?|bidders?|suppliers?|contractors?)\b/i.test(
      words,
    )
      ? null
      : {
          level: 'warning',
          message: `${id} is for information obtained from another person. Say from whom, as a kind of person, and why disclosing it would be a breach of confidence that they could sue for. What the authority wrote itself, or agreed in a contract, is usually not obtained`,
        },
  heldForPublicationBefore: ({ words }, id) => {
    if (!/\bpubli[sc]/i.test(words))
      return {
        level: 'warning',
        message: `${id} is for what was held for publication when the request came. Say that it is to be published, that this was settled before the request, and why it is reasonable to wait`,
      }
    return /\b(?:already|before|prior|at the time|when (?:the|your|you)|time of (?:the|your) request|pre-?dat|settled|decided|planned|always|routinely|each (?:year|month|quarter)|annual|quarterly|monthly|scheduled|intend)/i.test(
      words,
    )
      ? null
      : {
          level: 'note',
          message: `was it settled before the request came that this would be published? ${id} needs that. Say so, and why it is reasonable to wait`,
        }
  },
  // Who completes it and when is said by "completion-missing".
  whoCompletesAndWhen: () => null,
  particularsAskedUnderRegulation9: ({ words }, id) =>
    /\b(?:asked you|we asked|wrote to you|particulars|clarif|more detail|help(?:ed)? you|assist)/i.test(words)
      ? null
      : {
          level: 'warning',
          message: `${id} is for a request that stayed too general after the authority asked for particulars and helped (reg. 9). Say when it asked, and what for`,
        },
  confidentialByLaw: ({ words }, id) =>
    /\b(?:confiden|law|statut|Act\b|contract|duty)/i.test(words)
      ? null
      : {
          level: 'note',
          message: `which law makes this confidential? ${id} needs one: say whether it is an enactment, a contract or the common law`,
        },
  legitimateEconomicInterest: ({ words }, id) =>
    /\b(?:economic|commercial|financial|compet|tender|price|pricing|market|negotiat)/i.test(words)
      ? null
      : {
          level: 'note',
          message: `whose legitimate economic interest is protected? ${id} needs one: say whose, and how disclosure would adversely affect it`,
        },
  givenVoluntarily: ({ words }, id) =>
    /\b(?:volunt|volunteer|not (?:obliged|required|under)|without being (?:obliged|required))/i.test(words)
      ? null
      : {
          level: 'note',
          message: `was this given without an obligation to give it? ${id} is for that, where whoever gave it has not agreed to disclosure: say so`,
        },
  notWithinSection23: ({ answer, words }, id) =>
    answer.provisions.some((other) => /^s23\(1\)/.test(other)) &&
    !/^s24\(2\)/.test(id) &&
    !/\bin the alternative\b|\balternatively\b|\bsections? 23\(?5?\)? (?:or|and\/or)\b/i.test(words)
      ? {
          level: 'warning',
          message: `${id} is for information that section 23(1) does not cover, and both are relied on for the same. Say which, or that they are relied on in the alternative`,
        }
      : null,
}

/** Section 43(2) by the interests of somebody else, whose view nothing mentions. */
const checkOtherParty = ({ words }: Said, id: string): Missing | null => {
  if (!/^s43\(2\)/.test(id)) return null
  const isOfAnother =
    // bound: 20,000 characters, by longest
    /\b(?:supplier|contractor|compan(?:y|ies)|provider|vendor|bidder|tenderer|manufacturer|third part(?:y|ies)|their)\b(?:['’]s?)?[^.]{0,60}\bcommercial interests?\b|\bcommercial interests? of (?:the |our |its |any |a |an |those |these )*(?:supplier|contractor|compan|provider|vendor|bidder|tenderer|manufacturer|third part|other)/i.test(
      words,
    )
  if (!isOfAnother) return null
  return /\b(?:consult|asked|contacted|views? of|confirmed (?:to us|that)|object|representations|responded|told us|sought)/i.test(
    words,
  )
    ? null
    : {
        level: 'note',
        message: `was the other party asked? Harm to its commercial interests under ${id} is not for the authority to suppose: say that it was consulted, when, and what it said`,
      }
}

const ofAnswer = (answer: NoticeAnswer, index: number, notice: RefusalNotice): readonly RefusalDraft[] => {
  if (answer.outcome !== 'withheld' && answer.outcome !== 'neitherConfirmNorDeny') return []
  const say = sayOf(answer, index)
  const name = `Question ${answer.question}`
  const words = `${answer.text} ${(answer.reasons ?? []).join(' ')}`.slice(0, longest)
  const said: Said = { answer, words, sentOn: notice.sentOn }
  return answer.provisions.flatMap((id, position) => {
    const { kind, limbs } = reliedOn(id)
    if (kind !== 'exemption' && kind !== 'neither') return []
    // A prerequisite holds where every limb that the citation leaves open has it.
    const [first, ...others] = limbs
    const shared = (first?.prerequisites ?? []).filter((each) =>
      others.every(({ prerequisites }) => prerequisites.includes(each)),
    )
    const missing = [...shared.map((each) => wants[each](said, id)), checkOtherParty(said, id)]
    return missing.flatMap((each) =>
      each === null
        ? []
        : [
            say(
              'procedure-missing',
              ['provisions', position],
              each.level === 'note' ? `Check ${name.toLowerCase()}: ${each.message}` : `${name}: ${each.message}`,
              { about: id, ...(each.level === undefined ? {} : { level: each.level }) },
            ),
          ],
    )
  })
}

/** What each provision asks for before it is relied on: the prerequisites of the catalogue, and the other party. */
export const checkPrerequisites = (notice: RefusalNotice): readonly RefusalDraft[] =>
  notice.answers.flatMap((answer, index) => ofAnswer(answer, index, notice))
