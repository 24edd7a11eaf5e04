// bound: 100 characters, by isTotal
const total = /^(?:grand |sub-?|overall )?totals?(?: (?:number|requests?|received|foi|for .{1,30}))?:?$/i

/** True for what stands before a row of totals below a list of requests: "Total", "Grand total". */
export const isTotal = (text: string): boolean => total.test(text.trim().slice(0, 100))
