import { amiss, isEnvironmental, right, type ProcedureClaim, type ProcedureLaw } from './claim.js'

// Every pattern below. bound: 4,000 characters, by claimsIn
const flatCharge =
  /\b(?:charge|fee)s? (?:of|is) £ ?\d[\d.,]* (?:for|per|on|applies to|is payable (?:for|on|with)) (?:each|every|any|all|an?|your|the)\b[^.;]{0,30}\b(?:requests?|applications?|enquir(?:y|ies))\b|£ ?\d[\d.,]* (?:administration|admin|application|standard|flat|processing|search|handling|request) (?:fee|charge)\b|\b(?:charge|fee|pay|cost)s?\b[^.;]{0,30}£ ?\d[\d.,]*(?: \S+){0,2} (?:per|for each|for every) (?:\S+ ){0,2}(?:request|application|enquiry)\b/i
const staffCharge =
  /\b(?:charge|fee|pay)\w*\b[^.;]{0,60}£ ?\d[\d.,]* (?:an|per|each|for each|for every) (?:\S+ )?hour\b/i
const aboveLimit = /\b(?:limit|exceed\w*|above|over|more than|section 1[23]|beyond|excess|longer than)\b/i

/** The charges that a sentence names. */
export const chargesIn = (sentence: string, { isScottish }: ProcedureLaw): readonly ProcedureClaim[] => {
  if (isScottish) return []
  const flat = flatCharge.exec(sentence)?.[0]
  if (flat !== undefined && !/\b(?:no|not|never|nor|without|free)\b/i.test(sentence))
    return [
      amiss(
        'charge',
        flat,
        `A charge for each request is named ("${flat}"). Under the Act a fee may cover what copying and sending cost, named in a fees notice (section 9, SI 2004/3244), and no charge may be made for asking or for the time of staff below the cost limit`,
      ),
    ]
  const staff = staffCharge.exec(sentence)?.[0]
  if (
    staff !== undefined &&
    !aboveLimit.test(sentence) &&
    !isEnvironmental.test(sentence) &&
    !/\b(?:no|not|never)\b/i.test(sentence)
  )
    return [
      amiss(
        'charge',
        staff,
        `Check the charge for the time of staff ("${staff}"): below the cost limit the Act allows none. Say that it is made only above the limit, if that is meant`,
        true,
      ),
    ]
  const isOfCharge =
    /\b(?:charge|fee)s?\b/i.test(sentence) &&
    /\b(?:free|copying|photocopy\w*|postage|printing|disbursements?|no (?:charge|fee))\b/i.test(sentence)
  return isOfCharge ? [right('charge', 'charge')] : []
}

/** The limit for bodies such as a trust, for government departments, and for bodies of Scotland, in pounds. */
const known = new Set([450, 600])
/** The same in hours at £25; in Scotland at £15. */
const knownHours = new Set([18, 24, 40])
const refusesOnCost =
  /\b(?:refus\w*|not (?:be )?(?:obliged|required|able|have to)|limit|declin\w*|section 12|cannot answer|can say no|exempt)\b/i
const overAmount =
  /\b(?:exceeds?|exceeding|more than|over|above|limit(?: (?:of|is))?|longer than|beyond|up to)\b(?:(?!charg)[^.;£\d]){0,30}£ ?(?<pounds>\d[\d,]*)(?! (?:an|per|each) )/i
const overHours =
  /\b(?:exceeds?|exceeding|more than|over|above|limit(?: (?:of|is))?|longer than|beyond)\b[^.;£\d]{0,30}?(?<hours>\d{1,3}(?:\.\d)?|eighteen|twenty[- ]four)(?: person| staff)?[ -]hours?\b/i
const notCounted =
  /\bredact\w*|\breading (?:through )?(?:the|them|it|documents|files)\b|\bread (?:through )?the\b|\bconsider(?:ing)? (?:\S+ ){0,3}exempt\w*|\bseeking legal advice\b/i

/** The cost limit as a sentence has it, and what it counts. */
export const limitsIn = (sentence: string, { isScottish }: ProcedureLaw): readonly ProcedureClaim[] => {
  if (!refusesOnCost.test(sentence) || isEnvironmental.test(sentence)) return []
  const { pounds } = overAmount.exec(sentence)?.groups ?? {}
  const { hours } = overHours.exec(sentence)?.groups ?? {}
  const claims: ProcedureClaim[] = []
  const limit = isScottish ? '£600' : '£450, which is 18 hours at £25 (£600 and 24 hours for government departments)'
  if (pounds !== undefined) {
    const isKnown = isScottish ? pounds === '600' : known.has(Number(pounds.replaceAll(',', '')))
    claims.push(
      isKnown
        ? right('costLimit', `£${pounds}`)
        : amiss('costLimit', `£${pounds}`, `"£${pounds}" is given as the cost limit. It is ${limit}`),
    )
  }
  if (hours !== undefined) {
    const count = hours.toLowerCase() === 'eighteen' ? 18 : /^twenty/i.test(hours) ? 24 : Number(hours)
    claims.push(
      knownHours.has(count)
        ? right('costLimit', `${hours} hours`)
        : amiss(
            'costLimit',
            `${hours} hours`,
            `"${hours} hours" is given as the limit of time. The cost limit is ${limit}`,
          ),
    )
  }
  const counted = notCounted.exec(sentence)?.[0]
  if (
    counted !== undefined &&
    (pounds !== undefined || hours !== undefined || /\b(?:cost|appropriate) limit\b/i.test(sentence)) &&
    /\b(?:includ\w*|count\w*|take into account|cover\w*|time (?:to|spent|taken)|cost of|such as)\b/i.test(sentence) &&
    !/\b(?:not|cannot|can['’]t|except\w*|exclud\w*|without)\b/i.test(sentence)
  )
    claims.push(
      amiss(
        'costLimit',
        counted,
        `"${counted}" is counted towards the cost limit. Only finding out whether the information is held, locating, retrieving and extracting it may be (SI 2004/3244 reg. 4(3))`,
      ),
    )
  return claims
}
