/** How much may be looked at for one question: in figures looked at, so that it is the same on every machine. */
export interface Budget {
  /** What was looked for, in plain words. */
  readonly what: string
  /** Says that so much of the lines was gone through, from 0 to 1: half of the budget is shared out. */
  readonly turn: (part: number) => void
  /** Takes from the share; false where it is used up, and nothing more is to be looked at for this line. */
  readonly spend: (figures: number) => boolean
  /** True once something was left out. */
  readonly isSpent: () => boolean
}

/** A table as large as a printed page is always searched to the end. */
const leastFigures = 6_000_000
const figuresForOne = 100

/** What may be looked at in a table of so many cells, for one question. */
export const figuresFor = (cells: number): number => leastFigures + figuresForOne * cells

/** A budget of so many figures for one question. */
export const createBudget = (what: string, total: number): Budget => {
  let [used, allowed, wasShort] = [0, total, false]
  return {
    what,
    turn: (part) => {
      allowed = (total * (1 + part)) / 2
    },
    spend: (figures) => {
      if (used >= allowed) {
        wasShort = true
        return false
      }
      used += figures
      return true
    },
    isSpent: () => wasShort,
  }
}
