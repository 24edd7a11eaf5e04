/** What a row or column on reviews counts. */
export type ReviewMeasure =
  /** Asked for. */
  | 'reviews'
  | 'reviewsAnswered'
  | 'reviewsOnTime'
  | 'reviewsLate'
  | 'reviewsOpen'
  /** One of the things that a review may come to. */
  | 'reviewOutcome'
  /** Complaints to the regulator, decision notices and appeals to the tribunal: nothing of them adds up to reviews. */
  | 'regulator'

const ofReviews = /\b(?:internal )?reviews?\b|\bcomplaints?\b|\bappeals?\b|\brepresentations?\b/i
const ofRegulator = /\bico\b|\binformation commission|\bdecision notices?\b|\btribunal\b|\bombudsman\b|\bregulator\b/i
/** What is said of a first answer, and of nothing else. */
// bound: 200 characters, by measureOf
const outcome =
  /\b(?:(?:not |partly |partially |fully |un)?upheld|overturned|varied|(?:decisions?|responses?|outcomes?|answers?) (?:changed|revised|amended|reversed)|in (?:the )?(?:requester|applicant|complainant)['’]?s? favour)\b/i
/** What the reviews were about: late answers, fees, what is outstanding. It says nothing of the reviews themselves. */
// bound: 200 characters, by measureOf
const topic =
  /\b(?:about|concerning|regarding|because|due to|relating to|related to|in respect of|as to|alleging|claiming|where the (?:original|first|initial))\b.*$/i
const limit =
  '(?:the |our |their |its )?(?:statutory |agreed |recommended |permitted |required |legal )?(?:\\d|twenty|forty|one month|time|target|deadline|limit|due (?:date|day))'
const late = new RegExp(
  [
    `\\bnot (?:\\S+ )?(?:within\\b|met\\b|(?:in|on|by) ${limit})`,
    // "Completed late", "late reviews", "reviews that were late": not "of late responses".
    '\\b(?:completed|closed|answered|responded(?: to)?|replied(?: to)?|concluded|carried out|conducted|undertaken|decided|dealt with|processed|handled|resolved|finished) (?:late|overdue|outside|out of time)\\b',
    '^\\W*(?:number of )?(?:late|overdue) (?:(?:responses?|replies|answers?|decisions?) (?:to|on|for) )?(?:internal )?(?:reviews?|appeals?|complaints?|representations?)\\b',
    '\\b(?:reviews?|appeals?|complaints?|representations?)(?: (?:responses?|replies|answers?|decisions?))?\\W{1,3}(?:(?:that )?(?:were|was|are|is|now|still|currently) ){0,2}(?:late|overdue|outside)\\b',
    `\\b(?:over|after|beyond|outside(?: of)?|exceed(?:s|ed|ing)?|missed|missing|past|more than|longer than) ${limit}`,
    '>\\s?\\d',
  ].join('|'),
  'i',
)
const inTime = /\b(?:within|in time|on time|on target|met|inside)\b|[<≤]|\bin (?:20|40|twenty|forty)\b/i
const open = /\b(?:open|outstanding|pending|in progress|ongoing|awaiting|not yet|unresolved)\b/i
const answered =
  /\b(?:completed|closed|answered|responded|replied|concluded|carried out|conducted|undertaken|decided|dealt with|processed|resolved)\b/i

/**
 * Returns what a label on reviews counts; undefined for one that speaks of none. "Upheld" alone is said of reviews.
 *
 * @param label - as published, of 200 characters at most
 */
export const reviewMeasureOf = (label: string): ReviewMeasure | undefined => {
  if (ofRegulator.test(label)) return 'regulator'
  if (outcome.test(label)) return 'reviewOutcome'
  return ofReviews.test(label) ? measureWithin(label.replace(topic, '')) : undefined
}

const measureWithin = (label: string): ReviewMeasure => {
  if (late.test(label)) return 'reviewsLate'
  if (inTime.test(label)) return 'reviewsOnTime'
  if (open.test(label)) return 'reviewsOpen'
  return answered.test(label) ? 'reviewsAnswered' : 'reviews'
}

/** What the measures of requests stand for in a table that is on reviews alone. */
export const ofReviewTable: { readonly [measure: string]: ReviewMeasure } = {
  received: 'reviews',
  answered: 'reviewsAnswered',
  onTime: 'reviewsOnTime',
  late: 'reviewsLate',
  open: 'reviewsOpen',
}
/** True for the title of a table on reviews, and on no requests. */
export const isOfReviews = (title: string): boolean =>
  /\binternal reviews?\b|\breviews? (?:requested|received|completed|of (?:foi|eir))\b/i.test(title) &&
  !/\brequests? (?:and|&|received)\b|\band (?:internal )?reviews?\b/i.test(title)
