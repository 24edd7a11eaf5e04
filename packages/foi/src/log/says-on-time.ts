/** Words that stand alone. */
const no = new Set(['no', 'n', 'false', '0', 'fail', 'failed'])
const yes = new Set(['yes', 'y', 'true', '1', 'met', 'achieved', 'compliant', 'pass', 'passed'])
/** Words by which a log says that an answer was late, whichever words of being in time stand beside them. */
// bound: 60 characters, by saysOnTime
const late =
  /\bnot (?:on|in|within|met)\b|\blate\b|\bout(?:side)? of time\b|\boutside\b|\boverdue\b|\bbreach(?:ed)?\b|\bmissed\b|\bunmet\b/i
// bound: 60 characters, by saysOnTime
const inTime = /\b(?:on|in|within) ?(?:time|timescale|deadline|target|limit|(?:20|twenty)\b)|\bwithin\b/i

/** Longer texts say more than whether an answer was in time. */
const longest = 60

/** Returns whether a log says that an answer was in time; null where its words do not tell. */
export const saysOnTime = (published: string): boolean | null => {
  if (published.length > longest) return null
  const word = published.trim().toLowerCase()
  if (no.has(word) || late.test(published)) return false
  return yes.has(word) || inTime.test(published) ? true : null
}
