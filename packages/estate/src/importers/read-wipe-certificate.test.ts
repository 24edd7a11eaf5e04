import { describe, expect, it } from 'vitest'
import { readWipeCertificate } from './read-wipe-certificate.js'

describe('what a column of certificates says', () => {
  it.each([
    ...['No certificate', 'Not wiped', 'Wipe failed', 'Requested', 'Awaiting', 'Missing', 'None held', 'Chased 3/6'],
    ...['To follow', 'FALSE', 'n', '-', '', 'Not held - INC0012345', 'Yes - to follow', 'Certificate requested 12/05'],
    ...['Failed 2x', 'No', 'TBC', 'Certificate outstanding', '0'],
  ])('%j is none', (words) => expect(readWipeCertificate(words)).toBe('none'))
  it.each([
    ...['C-1', 'WEEE-2026-0013', 'Cert no. B4471', 'Certificate number 558812', 'Yes', 'y', 'TRUE', 'On file'],
    ...['Yes - ref ST/4471', 'Blancco 5A77-01', 'Received (DD10442)', '2026-00131', 'report_8812.pdf'],
  ])('%j is one', (words) => expect(readWipeCertificate(words)).toEqual({ certificate: words }))
  it.each([
    'Blue sheet',
    'Ask Martin',
    'Wiped',
    '12/03/2026',
    '3-Jun',
    'June 2026',
    'Booked for 14th',
    '2026',
    'certificate',
  ])('%j is not understood, and none', (words) => expect(readWipeCertificate(words)).toBe('notUnderstood'))
})
