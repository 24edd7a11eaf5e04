/** Nothing else is said than that it is the total. */
export const plainTotal =
  /^(?:(?:grand|overall|trust|organisation|group|annual|full[ -]year)\s+)?totals?[\s:.*]*$|^totals? (?:trust|organisation|for the year)$|^overall$|^all(?: (?!other)[a-z-]{1,30}){0,2}$|^(?:the )?(?:full |whole )?(?:year|quarter|month|week|trust|organisation)$|^(?:trust|organisation)[- ]?wide$/i
/** The total of something, by a name that begins or ends so. */
export const namedTotal = /^(?:grand\s+|overall\s+)?totals?\b|\btotals?[\s:.*]*$/i
/** A part of the line above it, or one that is listed and not counted. */
export const partWords = /\bof which\b|\bincluding\b|\bincl\b|\bexcluding\b|\bmemo\b|\bother than\b/i

/** A list that says of itself that it names some of many. */
export const someWords =
  /\btop (?:\d+|five|ten|twenty)\b|\b(?:largest|biggest|highest|main|major|key|selected|extract|examples?|excerpt|sample|leading|commonest)\b|\bmost (?:common|frequent|often)\b/i

/** What adds up to nothing, whatever it is of. */
export const notAdded = /\bmedians?\b|\bpercentiles?\b|\bquartiles?\b/i
