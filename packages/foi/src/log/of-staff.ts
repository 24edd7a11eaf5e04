/** Headings of columns that say who in the body dealt with a request: a name, or a role. */
export const ofStaff =
  /^(?:(?:case|request|lead|responsible|foi) ?(?:owner|officer|handler|manager|worker|lead)|officer|handler|owner|(?:handled|dealt with|answered|responded|approved|signed off|allocated|assigned|logged|closed) (?:by|to))(?:'s)?(?: name)?$/i
