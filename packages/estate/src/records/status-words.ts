import type { LifecycleStatus } from './device-states.data.js'

/** What is said of wiping beside a state, and says nothing against it; of what is gone it does. */
const notWiped = /\b(?:not|never|un)[- ]?(?:yet |been |securely )?(?:wiped|erased|encrypted|certified)\b/gi

/** What the words of a status mean in any register. Each takes its words away from those that come after it. */
const meanings: readonly (readonly [RegExp, LifecycleStatus])[] = [
  [
    /\b(?:not|never|no longer) (?:lost|stolen|missing|retired|disposed|scrapped|leased|on loan|on lease|on hire)\b/gi,
    'unknown',
  ],
  [/\b(?:inactive|non[- ]active|not (?:active|live|in service|deployed|issued))\b/gi, 'unknown'],
  // A part of the device is gone, and not the device.
  [
    /\b(?:lost|stolen|missing|without) (?:its |the |a |an )?(?:parts?|charger|batter(?:y|ies)|keys?|keyboard|cables?|case|lid|screen|dock|power|psu|adapt[eo]rs?|bag|mouse|accessor(?:y|ies)|labels?|(?:asset )?tags?|stylus|pen|ram|memory|stand|cover|paperwork|data|details)\b/gi,
    'unknown',
  ],
  [
    /\b(?:parts?|charger|battery|keys?|keyboard|cables?|case|lid|screen|dock|psu|adapt[eo]r|bag|mouse|accessor(?:y|ies)|label|tag|stylus|pen|stand|cover) (?:is |are )?(?:lost|stolen|missing)\b/gi,
    'unknown',
  ],
  [/\b(?:was|were|had been|previously|formerly|once) /gi, 'unknown'],
  [/\bsurplus\b/gi, 'unknown'],
  [
    /\bcollection (?:by|from) (?:the )?(?:users?|staff|wards?|recipients?|requesters?|owners?|employees?)\b/gi,
    'unknown',
  ],
  [/\blost (?:from|in|during|while|at)\b[^-–;,/(]*/gi, 'lost'],
  [/\b(?:stolen|theft) (?:from|in|during|while|at)\b[^-–;,/(]*/gi, 'stolen'],
  [/\blost\b/gi, 'lost'],
  [/\b(?:stolen|theft|burgled|burglary|robbery)\b/gi, 'stolen'],
  [
    /\b(?:missing|mislaid|misplaced|whereabouts (?:are )?(?:not known|unknown)|unaccounted|untraced|untraceable|unlocated|not (?:found|located|traced|returned))\b/gi,
    'lost',
  ],
  [/\b(?:can ?not|can['’]?t|could not|unable to) (?:be )?(?:locate|find|found|trace)d?\b/gi, 'lost'],
  [
    /\b(?:awaiting|pending|ready for|ready to|ready to be|due for|marked for|flagged for|scheduled for|queued for|waiting for|to be|for|in) (?:secure |weee |data |it )?(?:disposal|disposed?|scrapped|scrapping|destruction|destroyed|recycling|recycled|wiping|wiped?|erasure|shredding|weeed?|retirement|retired|decommission(?:ed|ing)|liquidat(?:ion|ed))\b/gi,
    'awaitingDisposal',
  ],
  [
    /\b(?:awaiting|pending|ready for|due for|waiting for|for) (?:weee |contractor |secure )?collection\b/gi,
    'awaitingDisposal',
  ],
  [
    /\b(?:disposal|destruction|weee|scrap|wiping|erasure)\W{1,3}(?:pending|awaited|requested|approved|authori[sz]ed|agreed|queue)\b/gi,
    'awaitingDisposal',
  ],
  [
    /\b(?:in transit|on (?:its|the) way) to (?:the )?(?:disposal|weee|recycl\w+|scrap)(?: (?:contractor|company|firm|site|centre))?\b/gi,
    'awaitingDisposal',
  ],
  [
    /\b(?:returned|sent|gone|back|is|away) (?:to|with|at) (?:the )?(?:manufacturer|supplier|vendor|maker|oem) (?:for|under) (?:repairs?|servicing|warranty)\b/gi,
    'repair',
  ],
  [
    /\b(?:retired|dispos(?:ed|al)|scrapp(?:ed|ing)|decom(?:m(?:ed|issioned)?)?|destroyed|recycled|weee|wiped|e-?waste|condemned|crushed|shredded|obsolete|scrap|skipped|liquidated)\b/gi,
    'retired',
  ],
  [
    /\b(?:returned to (?:the )?(?:lessor|leas(?:e|ing) (?:company|firm)|supplier|vendor|owner)|thrown (?:away|out)|collected (?:by|for) (?:the )?(?:recycl\w+|weee|disposal|scrap)(?: \w+)?|(?:lease|hire|rental) (?:ended|expired|returned|finished|terminated)|off[- ](?:hire|lease)|handed back|transferred out|end of (?:lease|hire|rental)\W{1,5}returned)\b/gi,
    'retired',
  ],
  [
    /\b(?:written[- ]off|withdrawn(?: from (?:use|service))?|removed from (?:use|service|estate)|write-?off|sold|auctioned|traded[- ]in|part[- ]exchanged|cannibali[sz]ed|binned|(?:gone|taken|sent) to (?:the )?tip|donated|end[- ]of[- ]life|archived|beyond (?:economic(?:al)? )?repair|not fixable|unrepairable|dead)\b/gi,
    'retired',
  ],
  [
    /\b(?:byod|bring[- ]your[- ]own|own devices?|(?:user|staff|employee)['’]?s? own|(?:personally|user|staff|employee|privately)[- ]owned)\b|^personal(?: (?:device|use))?$/gi,
    'personal',
  ],
  [
    /\b(?:(?:available|ready|spare) (?:for|to) loan|loan (?:pool|stock)|returned from loan|back from loan)\b/gi,
    'stock',
  ],
  [/\b(?:loan|loaned|loaner|lent)\b/gi, 'onLoan'],
  [/\bnew hires?\b/gi, 'unknown'],
  [/\b(?:leased|lease|rented|rental|on hire|hired?)\b/gi, 'leased'],
  [
    /\b(?:repairs?|broken|faulty|fault reported|damaged|defective|inoperable|out of order|not working|maintenance|diagnostics|rma|awaiting parts)\b/gi,
    'repair',
  ],
  [
    /\b(?:planned|on (?:back ?)?order|(?:pre-?|back-?)?ordered|pre-?order|po raised|in procurement|requested|awaiting (?:delivery|receipt|arrival)|not (?:yet )?(?:delivered|received|arrived))\b/gi,
    'planned',
  ],
  [
    /\b(?:not in use|unused|in stock|stock|spares?|boxed|reserve|(?:awaiting|ready for) (?:deployment|issue|allocation|assignment|use|build|imaging)|stock ?rooms?|stores?|store ?rooms?|storage|available|unassigned|unallocated|unissued|ready to deploy|mothballed)\b/gi,
    'stock',
  ],
  [
    /\b(?:in[- ](?:use|service|operation)|being used|commissioned|live|active|(?:re-?)?deployed|assigned|allocated|issued|installed|checked[- ]out|operational|working)\b|^(?:in )?production$|^with (?:the )?(?:users?|staff|employees?)$/gi,
    'inUse',
  ],
]

/** Which meanings go together, and which of them is then the state: what is leased is also in use, and is leased. */
const standsOver: Readonly<Partial<Record<LifecycleStatus, readonly LifecycleStatus[]>>> = {
  personal: ['inUse', 'stock', 'repair', 'onLoan', 'lost', 'stolen', 'retired', 'awaitingDisposal'],
  stolen: ['lost', 'retired', 'leased', 'onLoan'],
  lost: ['stolen', 'retired', 'leased', 'onLoan'],
  awaitingDisposal: ['retired', 'stock', 'repair', 'planned', 'leased'],
  retired: ['leased', 'repair'],
  onLoan: ['inUse'],
  leased: ['inUse', 'stock', 'repair'],
  repair: ['inUse', 'stock'],
}
const negation = /\b(?:not|never|no longer|cannot)\b/i
/** It is back, or what was to be done was not: of what is there that says nothing new. */
const isBack = /\b(?:found|recovered|located|returned|back|reinstated|reactivated|repaired|fixed|cancelled|reversed)\b/i
const there: ReadonlySet<LifecycleStatus> = new Set(['stock', 'inUse'])

/**
 * Returns where a device is in its life by what any register would mean by the words; `unknown` where they do not say,
 * where they say two things, and where they deny one or say that it is past.
 */
export const readStatus = (words: string): LifecycleStatus => {
  let rest = words.replaceAll(notWiped, ';')
  const isNotWiped = rest !== words
  const met: LifecycleStatus[] = []
  for (const [pattern, state] of meanings) {
    const without = rest.replaceAll(pattern, ';')
    if (without === rest) continue
    if (state === 'unknown') return 'unknown'
    if (!met.includes(state)) met.push(state)
    rest = without
  }
  const found = met.find((state) =>
    met.every((other) => other === state || standsOver[state]?.includes(other) === true),
  )
  if (found === undefined || negation.test(rest) || (isNotWiped && found === 'retired')) return 'unknown'
  return isBack.test(rest) && !there.has(found) ? 'unknown' : found
}
