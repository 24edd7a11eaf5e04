/**
 * Headings of debits and of credits of one moment or stretch, whichever word comes first: `Period Dr`, `Debits in the
 * month`, `Closing balance (Cr)`.
 */
export const sidedHeadings = {
  openingDebit: [
    /^(?:opening|initial|beginning|start(?:ing)?|unadjusted|b\/?f(?:w?d)?|brought (?:forward|fwd|down))(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:drs?|debits?)\)?$/i,
    /^(?:drs?|debits?) (?:opening|initial|beginning|start(?:ing)?|unadjusted|b\/?f(?:w?d)?|brought (?:forward|fwd|down))(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  openingCredit: [
    /^(?:opening|initial|beginning|start(?:ing)?|unadjusted|b\/?f(?:w?d)?|brought (?:forward|fwd|down))(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:crs?|credits?)\)?$/i,
    /^(?:crs?|credits?) (?:opening|initial|beginning|start(?:ing)?|unadjusted|b\/?f(?:w?d)?|brought (?:forward|fwd|down))(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  closingDebit: [
    /^(?:closing|ending|end|adjusted|c\/?f(?:w?d)?|carried (?:forward|fwd|down))(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:drs?|debits?)\)?$/i,
    /^(?:drs?|debits?) (?:closing|ending|end|adjusted|c\/?f(?:w?d)?|carried (?:forward|fwd|down))(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  closingCredit: [
    /^(?:closing|ending|end|adjusted|c\/?f(?:w?d)?|carried (?:forward|fwd|down))(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:crs?|credits?)\)?$/i,
    /^(?:crs?|credits?) (?:closing|ending|end|adjusted|c\/?f(?:w?d)?|carried (?:forward|fwd|down))(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  debit: [
    /^(?:(?:in |for |in-)?(?:the |this |current )?(?:period|month|quarter|year|movements?|transactions?|activity|turnover)(?: in (?:the )?(?:period|month|quarter|year))?)(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:drs?|debits?)\)?$/i,
    /^(?:drs?|debits?) (?:(?:in |for |in-)?(?:the |this |current )?(?:period|month|quarter|year|movements?|transactions?|activity|turnover)(?: in (?:the )?(?:period|month|quarter|year))?)(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  credit: [
    /^(?:(?:in |for |in-)?(?:the |this |current )?(?:period|month|quarter|year|movements?|transactions?|activity|turnover)(?: in (?:the )?(?:period|month|quarter|year))?)(?: (?:(?:trial )?balances?|movements?|amounts?|totals?))? \(?(?:crs?|credits?)\)?$/i,
    /^(?:crs?|credits?) (?:(?:in |for |in-)?(?:the |this |current )?(?:period|month|quarter|year|movements?|transactions?|activity|turnover)(?: in (?:the )?(?:period|month|quarter|year))?)(?: (?:balances?|movements?|amounts?))?$/i,
  ],
  adjustingDebit: [
    /^(?:adj|adjusting|adjustments?)(?: (?:entries|journals|balances?|amounts?|totals?))? \(?(?:drs?|debits?)\)?$/i,
    /^(?:drs?|debits?) (?:adj|adjusting|adjustments?)$/i,
  ],
  adjustingCredit: [
    /^(?:adj|adjusting|adjustments?)(?: (?:entries|journals|balances?|amounts?|totals?))? \(?(?:crs?|credits?)\)?$/i,
    /^(?:crs?|credits?) (?:adj|adjusting|adjustments?)$/i,
  ],
} as const
