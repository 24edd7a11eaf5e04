import type { NoticeAnswer } from '../refusal/notice.js'
import type { UnreadPart } from '../refusal/unread.js'
import type { Line } from './line.js'
import type { Sentence } from './question.js'

/** That a sentence speaks of the public interest. */
export const weighs = /\bpublic interest\b/i
/** That one thing is weighed against another, which is that balance in other words. */
// bound: 4,000 characters, by linesOf
const weighsOne = /\bweigh(?:ed|ing|s)?\b[^.]{1,300}\b(?:against|outweigh)/i
/** That it says how the public interest came out. */
export const concludes =
  /\b(?:outweigh|greater|favou?rs? |balance (?:lies|falls|is)|lies in|falls in favou?r|in favou?r of (?:maintaining|withholding|non-?disclosure|not)|not in the public interest|stronger|on balance|better served)/i
const forDisclosure =
  /\b(?:transparen|openness\b|\bearly (?:sight|access|release|publication|view)\b|\bbenefits? (?:of|to the public)\b|\binterest in (?:how|what|whether|knowing|seeing|early)\b|\b(?:more|be|being|is|are) open\b|accountab|scrutin|in favou?r of (?:(?:early|earlier|full|further|partial|the|such) )?(?:disclos|releas|publi|confirm)|favou?ring disclos|public (?:money|funds|debate|understanding|confidence)|in (?:disclos|releas|knowing|the information)|(?:disclosure|disclosing|release|releasing|publication|it) (?:\w+ )?(?:would|could|will|may|might) (?:\w+ )?(?:help|allow|enable|inform|promote|improve|increase|assist|let|add to|further|show|reassure)|help(?:s|ing)? (?:the )?(?:public|people|patients|taxpayers))/i
// bound: 4,000 characters, by linesOf
const headsFor =
  /\b(?:factors?|arguments?|considerations?|reasons?|in)\b[^.]{0,60}\b(?:favou?r(?:ing)?(?: of)? |for |supporting )(?:(?:the|early|earlier|full|further|partial|such) )?(?:disclos|releas|publi|confirm)|^(?:(?:the )?(?:factors?|arguments?|considerations?|points?|reasons?) )?(?:for|favou?ring|in favou?r of|supporting) (?:(?:the|early|full|its|such) )?(?:disclos\w*|releas\w*|publi\w*|confirm\w*)(?:[,:;–-]| (?:is|are|we|there|stands?|speaks?)\b)/i
// bound: 4,000 characters, by linesOf
const headsAgainst =
  /\b(?:factors?|arguments?|considerations?|reasons?|in)\b[^.]{0,60}\b(?:against (?:the )?(?:disclos|releas|publi)|favou?r(?:ing)?(?: of)? (?:maintain|withhold|non|not|the exemption)|for (?:withhold|maintain))|^(?:(?:the )?(?:factors?|arguments?|considerations?|points?|reasons?) )?(?:against(?: (?:it|that|this|disclos\w*|releas\w*|publi\w*))?|(?:for|favou?ring|in favou?r of) (?:withholding|maintaining|the exemption|non-disclosure|refusal)(?: (?:the|this) (?:exemption|exception|information))?)(?:[,:;–-]| (?:is|are|we|there|stands?|speaks?)\b)/i

/** The first sentence of a list that all patterns fit. */
export const sentence = (list: readonly Sentence[], ...patterns: readonly RegExp[]): Sentence | undefined =>
  list.find(({ text }) => patterns.every((pattern) => pattern.test(text)))

/** The factors of one side: what stands under its heading, up to the next heading or the conclusion. */
const under = (all: readonly Sentence[], heads: RegExp, stops: RegExp): readonly Sentence[] => {
  const at = all.findIndex(({ text }) => heads.test(text))
  if (at < 0) return []
  const found: Sentence[] = []
  for (const one of all.slice(at + 1)) {
    if (stops.test(one.text) || (weighs.test(one.text) && concludes.test(one.text))) break
    found.push(one)
  }
  const [head] = all.slice(at)
  return found.length > 0 ? found : head === undefined ? [] : [head]
}

interface Weighed {
  readonly part: Partial<Pick<NoticeAnswer, 'forDisclosure' | 'against' | 'conclusion'>>
  readonly unread: readonly UnreadPart[]
  readonly line?: Line
}

/**
 * The public interest as a letter weighs it. Where it is weighed in running words, its factors are not told apart: they
 * may be there.
 */
export const weighedIn = (own: readonly Sentence[], whole: readonly Sentence[]): Weighed => {
  const all = own.some(({ text }) => weighs.test(text)) ? own : whole
  const conclusion =
    sentence(all, weighs, concludes) ??
    sentence(all, weighsOne, concludes) ??
    sentence(all, concludes, /\b(?:exemption|exception|disclos|withh|confirm)/i)
  if (conclusion === undefined)
    // It is spoken of, and how it came out was not told.
    return sentence(all, weighs) === undefined
      ? { part: {}, unread: [] }
      : {
          part: {},
          unread: /\bpublic interest test\b/i.test(all.map(({ text }) => text).join(' '))
            ? ['forDisclosure', 'against']
            : ['forDisclosure', 'against', 'conclusion'],
        }
  const pros = under(all, headsFor, headsAgainst)
  const cons = under(all, headsAgainst, headsFor)
  const unread: UnreadPart[] = []
  if (cons.length === 0) unread.push('against')
  if (pros.length === 0 && all.some(({ text }) => forDisclosure.test(text))) unread.push('forDisclosure')
  return {
    part: {
      conclusion: conclusion.text,
      ...(pros.length > 0 && { forDisclosure: pros.map(({ text }) => text) }),
      ...(cons.length > 0 && { against: cons.map(({ text }) => text) }),
    },
    unread,
    line: conclusion.line,
  }
}
