const company = /\b(?:ltd|limited|plc|llp|inc|gmbh)\b/i
const total = /^(?:grand |overall |sub[\s-]?)?totals?\b|\btotals?[\s:.*]*$/i
const result =
  /^(?:(?:closing|opening|net) balance|balance [bc]\/?(?:fwd|f|d)|net (?:assets|liabilities|expenditure|income|cost|result|position|total)|(?:operating |retained |net )*\(?(?:surplus|deficit)\)?(?:\s*\/\s*\(?(?:surplus|deficit)\)?)?|ebitda|sum)\b/i

/**
 * Returns whether the label of a row or column says that its figures are a result: a total, a balance, a surplus. The
 * name of a company that begins with "Total" says nothing of the kind.
 */
export const isTotalLabel = (label: string): boolean => {
  const words = label.trim()
  return (total.test(words) || result.test(words)) && !company.test(words)
}
