/** Ten digits, alone or written as patients' letters write them: 3, 3 and 4. */
const tenDigits = /(?<![\d.,£-])(\d{3})([ -]?)(\d{3})\2(\d{4})(?![\d,.-]?\d)/g
const named = /\bnhs\W{0,3}(?:number|numbers|no|nos|id|num)\b/i

/** True where the last digit is the check digit of the nine before it, in modulus 11. */
const checksOut = (digits: string): boolean => {
  const sum = [...digits.slice(0, 9)].reduce((total, digit, index) => total + Number(digit) * (10 - index), 0)
  return (11 - (sum % 11)) % 11 === Number(digits[9])
}

/** Ten digits of which not one differs are nobody's, and fill a form. */
const isFilling = (digits: string): boolean => /^(\d)\1{9}$/.test(digits)

/**
 * Numbers that are given out in England, Wales and the Isle of Man begin with 4, 6 or 7, those of Northern Ireland with
 * 3.
 */
const isGivenOut = (digits: string): boolean => /^[3467]/.test(digits) && !isFilling(digits)

/**
 * Those of examples and of patients that are made up begin with 9. Nobody has one, and whoever writes one in groups
 * writes what looks like a patient's.
 */
const isMadeUp = (digits: string): boolean => /^9/.test(digits) && !isFilling(digits)

/** A column that is about patients, one each. */
const ofPatients = /\b(?:patients?|service users?|clients?|hospital|mrn)\b/i

interface Candidate {
  /** Made up, with its check digit and in groups with spaces, as no other number is. */
  readonly isExample: boolean
  readonly hasCheckDigit: boolean
  readonly isFilling: boolean
  readonly isValid: boolean
  /** Written in groups, as hardly any other number is. */
  readonly isGrouped: boolean
}

const candidatesIn = (text: string): readonly Candidate[] =>
  [...text.matchAll(tenDigits)].map(([, first = '', between, second = '', third = '']) => {
    const digits = `${first}${second}${third}`
    const checks = checksOut(digits)
    return {
      isValid: checks && isGivenOut(digits),
      isExample: checks && between === ' ' && isMadeUp(digits),
      isGrouped: between !== '',
      hasCheckDigit: checks,
      isFilling: isFilling(digits),
    }
  })

/**
 * Returns how many NHS numbers a text holds: valid ones that are written in groups, made-up ones among them; and beside
 * their name also those of any range, and those with a slip that are written in groups.
 */
export const nhsNumbersIn = (text: string): number => {
  const isNamed = named.test(text)
  return candidatesIn(text).filter(({ isValid, isGrouped, isExample, hasCheckDigit: checks, isFilling: filling }) =>
    isNamed ? !filling && (checks || isGrouped) : isExample || (isValid && isGrouped),
  ).length
}

/** Of any ten-digit numbers one in eleven has the check digit by chance: so many of a column must have it. */
const share = 0.9
const fewest = 3

/**
 * Returns which cells of a column hold NHS numbers. Under a heading that says so any ten digits are one, since a number
 * with a slip tells of a patient, too. Under one that speaks of patients each with its check digit is one. Elsewhere a
 * column of ten-digit numbers is taken for one only if nearly all of them have the check digit.
 */
export const nhsNumberCells = (heading: string, cells: readonly string[]): readonly number[] => {
  const found = cells.map((text) => candidatesIn(text))
  const all = found.flat()
  const valid = all.filter(({ isValid }) => isValid).length
  const isNamed = named.test(heading)
  const isColumn = ofPatients.test(heading) || (valid >= fewest && valid >= share * all.length)
  return found.flatMap((candidates, row) =>
    candidates.some(({ isValid, isGrouped, isFilling: filling }) =>
      isNamed ? !filling : isValid && (isColumn || isGrouped),
    ) ||
    (!isNamed && nhsNumbersIn(cells[row] ?? '') > 0)
      ? [row]
      : [],
  )
}
