/** The names of the months, and how they are shortened. */
const month = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)`

/** What was there at the beginning of a period. */
export const opening = new RegExp(
  String.raw`\bopening\b|\bbrought[ -]?(?:forward|fwd)\b|\bb\/f(?:wd)?\b|\bbfwd\b|\bbeginning\b|\bat (?:the )?start\b|\bstart of (?:the )?(?:year|period|month|quarter)\b|\bat 1(?:st)? ${month}(?![a-z])`,
  'i',
)
/** What was there at its end. */
export const closing = new RegExp(
  String.raw`\bclosing\b|\bcarried[ -]?(?:forward|fwd)\b|\bc\/f(?:wd)?\b|\bcfwd\b|\bend(?:ing)? balance\b|\bat (?:the )?end\b|\bend of (?:the )?(?:year|period|month|quarter)\b|\bat (?:28|29|30|31)(?:th|st)? ${month}(?![a-z])`,
  'i',
)

const period = new RegExp(
  String.raw`^(?:(?:period|month|quarter|p|m|q) ?\d{1,2}|${month}\.?(?:[ '’/-]{0,2}(?:\d{4}|\d{2}))?)$`,
  'i',
)
const goes =
  /\b(?:out|outflows?|closed|removed|removals|resolved|completed|answered|leavers?|left|disposals?|disposed|used|utili[sz]ed|payments?|paid|spent|released|reversed|expenditure|withdrawn|written off|write-?offs?|decreases?|lost|loss(?:es)?|scrapped|returned|discharge[sd]?|deleted|retired|sold|settled|terminated|deaths|finished|decommissioned|recycled|cancelled|expired)\b/i
const comes =
  /\b(?:in|inflows?|received|add(?:s|ed)?|additions?|new|opened|re-?opened|raised|joiners?|joined|starters?|recruited|purchase[sd]?|bought|income|receipts?|gains?|gained|increases?|issued|arrivals?|admissions?|admitted|created|reported|registered|logged|acquired|deliver(?:ed|ies)|hired|appointed|arising|provided)\b/i

/** Whether a heading is that of a month, a quarter or a period by its number. */
export const isPeriod = (heading: string): boolean => period.test(heading)

/**
 * Whether what stands below a heading came or went, by its words: 1 and -1; 0 where they say neither, or both. "In" and
 * "out" decide what was transferred.
 */
export const movementOf = (heading: string): 1 | -1 | 0 => {
  if (/\bout\b/i.test(heading)) return -1
  if (/\bin\b/i.test(heading)) return 1
  const [isGone, isCome] = [goes.test(heading), comes.test(heading)]
  return isGone === isCome ? 0 : isGone ? -1 : 1
}
