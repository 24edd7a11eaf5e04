import { describe, expect, it } from 'vitest'
import { sniffDelimiter } from './sniff.js'

/** Twenty records of two values by semicolons; in so many of them a comma stands as well. */
const withCommas = (count: number): string =>
  Array.from({ length: 20 }, (_, index) => (index < count ? 'a,b;c\n' : 'a;c\n')).join('')

describe('sniffDelimiter', () => {
  it('settles a tie by the greater number of values, whichever separator is the more usual', () => {
    expect(sniffDelimiter('a,b;c;d\n1,2;3;4\n', true)).toEqual({ delimiter: ';', rival: ',' })
    expect(sniffDelimiter('a,b,c;d\n1,2,3;4\n', true)).toEqual({ delimiter: ',', rival: ';' })
    expect(sniffDelimiter('a|b\tc\n1|2\t3\n', true)).toEqual({ delimiter: '\t', rival: '|' })
  })

  it('takes the more usual of two with as many values', () => {
    expect(sniffDelimiter('a;b,c\n1;2,3\n', true)).toEqual({ delimiter: ',', rival: ';' })
  })

  it('names a rival only if it fits nearly as many records', () => {
    expect(sniffDelimiter(withCommas(19), true)).toEqual({ delimiter: ';', rival: ',' })
    expect(sniffDelimiter(withCommas(17), true)).toEqual({ delimiter: ';' })
  })

  it('names no rival that fits too few records, however near it is', () => {
    const mixed = `${'a,b;c\n'.repeat(16)}${'a;c\n'}${'a\n'.repeat(3)}`
    expect(sniffDelimiter(mixed, true)).toEqual({ delimiter: ';' })
  })

  it('takes a comma where no separator is found', () => {
    expect(sniffDelimiter('Laptops\n790\n', true)).toEqual({ delimiter: ',' })
  })
})
