import { grouped } from '@imt/core'

/** An amount of pounds as it is written: `£1,200.50`, `-£60`. */
export const pounds = (amount: { toFixed(): string }): string => {
  const text = amount.toFixed()
  return text.startsWith('-') ? `-£${grouped(text.slice(1))}` : `£${grouped(text)}`
}
