import { durationsIn, fewestCalendarDays, mostCalendarDays, type Duration } from './durations.js'
import { amiss, isEnvironmental, right, type ProcedureClaim, type ProcedureLaw } from './claim.js'

// Every pattern below. bound: 4,000 characters, by claimsIn
/** What was done, or is counted, is no promise. */
const isReport =
  /\d ?%|\bper ?cent\b|\b(?:was|were|have been|had) (?:\S+ )?(?:answered|received|sent|completed|closed)\b/i
const answers =
  /\b(?:respon[ds]\w*|repl(?:y|ies|ied)|answer(?:s|ed)?|deal with|process(?:ed)?|provide(?:d)?|supply|supplied|complet(?:e|ed)|compl(?:y|ied)|send|sent|receive|hear|get)\b/i
const ofOtherStep =
  /\b(?:acknowledg\w+|clarif\w+|fees?|pay(?:ment)?|complain\w*|commissioner|ICO|tribunal|appeal|stage|publish\w*|retain\w*|keep|kept|delete\w*|close\w*|lapse\w*)\b/i
const ofReview = /\breviews?\b|\breconsider\w*/i
const ofMoreTime = /\b(?:exten(?:d|ded|sion)|longer|further|additional|extra|more time|public interest|complex\w*)\b/i
const countedFromLater =
  /\b(?:from|after|of|following|once|when)\b[^.;,]{0,40}\b(?:acknowledg(?:e|ed|ing|ement)|log(?:ged|ging)|allocat(?:e|ed|ing|ion)|assign(?:ed|ing|ment)|validat(?:e|ed|ing|ion)|register(?:ed|ing))\b/i
/** Bodies that have a time of their own by regulations under section 10(4). */
const ofOtherBody = /\b(?:schools?|academ(?:y|ies)|archives?|armed forces)\b/i

const days = 'the twentieth working day after the request came, wherever in the body it came'

const timeOf = (sentence: string, at: Duration): ProcedureClaim => {
  const { words, amount, unit } = at
  const later = countedFromLater.exec(sentence)?.[0]
  if (later !== undefined)
    return amiss(
      'time',
      `${words} … ${later}`,
      `The time is said to run "${later.trim()}". It runs from the day on which the request is received: an answer is due by ${days}, and what is done with it inside moves no day`,
    )
  if (unit === 'workingDays')
    return amount <= 20
      ? right('time', words)
      : amiss('time', words, `"${words}" is given as the time for an answer. It is due by ${days}`)
  if (unit === 'days' && amount === 20)
    return amiss(
      'time',
      words,
      `Check "${words}": the law counts working days. If these are calendar days, the body promises more than it has to; say "20 working days" if that is meant`,
      true,
    )
  // Twenty working days are never fewer than four weeks.
  return mostCalendarDays(at) <= 28
    ? right('time', words)
    : amiss(
        'time',
        words,
        `"${words}" is given as the time for an answer, which may be longer than the law gives. It is due by ${days}`,
      )
}

const extensionOf = (sentence: string, at: Duration): readonly ProcedureClaim[] => {
  const isOfEnvironment = isEnvironmental.test(sentence)
  const isOfInterest = /\bpublic interest\b/i.test(sentence)
  const most = isOfEnvironment || isOfInterest ? 40 : 0
  const isWithin = at.unit === 'workingDays' && at.amount <= most
  if (isWithin) return [right('extension', at.words)]
  if (at.unit !== 'months' && !(at.unit === 'workingDays' && at.amount > 20)) return []
  return [
    amiss(
      'extension',
      at.words,
      `"${at.words}" is given as a longer time. Under the Freedom of Information Act only weighing the public interest under a qualified exemption gives more; under the Environmental Information Regulations a request that is both complex and voluminous may take up to 40 working days in all. Two more months are of requests for one's own personal data`,
    ),
  ]
}

/** Who acts in a clause: the one who asks for a review, or the body that answers it. */
const asksReview =
  /\b(?:you|applicants?|requesters?)\b[^.;]{0,60}\b(?:ask|request|submit|apply|write|contact|complain|lodge|raise)\b|\b(?:requests?|applications?|complaints?|appeals?|reviews?)\b[^.;]{0,60}\b(?:submitted|made|received|sent|lodged|raised|requested|asked)\b|^\W*(?:please )?(?:ask|request|submit|apply|write|contact|complain|lodge|raise)\b/i
const givesReview =
  /\b(?:we|(?:the|our) (?:trust|council|board|authority|ICB|review(?:er)?|team|panel))\b[^.;]{0,60}\b(?:respond|reply|answer|complete|conduct|carry|undertake|aim|tell|let|write|finish|decide|give|send|provide|will|endeavour)|\b(?:will|should|must|is|are|be) (?:normally |usually |be )*(?:answered|completed|concluded|carried out|conducted|undertaken|finished|dealt with)\b|\b(?:outcome|result|response|reply|takes?)\b/i

/** The clause of a sentence in which a time stands. */
const clauseAt = (sentence: string, { from, to }: Duration): string => {
  // bound: 4,000 characters, by sentencesOf
  const breaks = [
    ...sentence.matchAll(
      /[;:]|, (?:and |but |which |then )?(?=(?:we|you|the|our|it)\b)|\b(?:and|but|which) (?=(?:we|you|the|our|it)\b)/gi,
    ),
  ]
  const start = breaks.filter(({ index, 0: text }) => index + text.length <= from).at(-1)
  const end = breaks.find(({ index }) => index >= to)
  return sentence.slice(start === undefined ? 0 : start.index + start[0].length, end?.index ?? sentence.length)
}

const reviewOf = (sentence: string, at: Duration, { isScottish }: ProcedureLaw): readonly ProcedureClaim[] => {
  const clause = clauseAt(sentence, at)
  const { words, amount, unit } = at
  const most = unit === 'workingDays' ? amount : Math.ceil((mostCalendarDays(at) * 5) / 7)
  const fewest = unit === 'workingDays' ? amount : Math.floor((fewestCalendarDays(at) * 5) / 7)
  const [asks, gives] = [clause.search(asksReview), clause.search(givesReview)]
  if (gives >= 0 && (asks < 0 || gives <= asks)) {
    if (most <= 20) return [right('review', words)]
    if (isScottish)
      return [
        amiss(
          'review',
          words,
          `"${words}" is given as the time for a review. Under the Scottish Act it is 20 working days (section 21(1))`,
        ),
      ]
    if (isEnvironmental.test(sentence) && most <= 40) return [right('review', words)]
    return most <= 44
      ? [
          amiss(
            'review',
            words,
            `Check "${words}" as the time for a review: the Code of Practice and the regulator look for 20 working days under the Act, and for 40 only in exceptional cases; 40 is the time of the Environmental Information Regulations`,
            true,
          ),
        ]
      : [
          amiss(
            'review',
            words,
            `"${words}" is given as the time for a review. It is 20 working days by the Code of Practice, 40 at most in exceptional cases, and 40 under the Environmental Information Regulations`,
          ),
        ]
  }
  if (asks < 0) return []
  if (fewest >= 40 || (unit === 'months' && amount >= 2)) return [right('reviewRequest', words)]
  return [
    amiss(
      'reviewRequest',
      words,
      isScottish
        ? `"${words}" is given for asking for a review. The Scottish Act gives 40 working days (section 20(5))`
        : `"${words}" is given for asking for a review. The Code of Practice has 40 working days, and under the Environmental Information Regulations they are a right (reg. 11(2))`,
    ),
  ]
}

/** The times that a sentence gives for an answer, for a review and for asking for one. */
export const timesIn = (sentence: string, law: ProcedureLaw): readonly ProcedureClaim[] => {
  if (isReport.test(sentence)) return []
  return durationsIn(sentence).flatMap((at): readonly ProcedureClaim[] => {
    const clause = clauseAt(sentence, at)
    if (ofReview.test(sentence) && !/\brequests? for information\b/i.test(clause)) return reviewOf(sentence, at, law)
    if (ofOtherStep.test(clause.replace(countedFromLater, ' ')) || ofOtherBody.test(clause)) return []
    if (countedFromLater.test(clause) && at.unit === 'workingDays') return [timeOf(sentence, at)]
    if (ofMoreTime.test(clause)) return extensionOf(sentence, at)
    if (
      !answers.test(clause) ||
      !/\b(?:within|in|by|up to|no later than|have|has|takes?|maximum|of|limit)\b/i.test(clause)
    )
      return []
    return [timeOf(sentence, at)]
  })
}
