import { describe, expect, it } from 'vitest'
import { permittedOf } from './days.js'

describe('the first working day', () => {
  it('is day 1 of the twenty', () => {
    expect(permittedOf({ firstWorkingDay: '02/09/2026' })).toMatchObject({ due: '2026-09-29', firstDay: '2026-09-02' })
    // On a Saturday the count begins on the Monday.
    expect(permittedOf({ firstWorkingDay: '05/09/2026' })).toMatchObject({ due: '2026-10-02' })
  })

  it('gives way to the day of receipt', () => {
    expect(permittedOf({ receivedOn: '01/09/2026', firstWorkingDay: '03/09/2026' })).toMatchObject({
      due: '2026-09-29',
      firstDay: null,
    })
  })
})
