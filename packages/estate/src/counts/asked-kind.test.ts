import { expect, it } from 'vitest'
import { askedKind } from './asked-kind.js'

it.each([
  ['1. How many desktop computers does the Trust have?', 'desktop computers'],
  ['How many laptops are in use', 'laptops'],
  ['Q3) How many tablets do you currently own?', 'tablets'],
  ['4. How many devices are there in total?', 'Total devices'],
  ['How many devices in total?', 'Total devices'],
  ['5. How many of them run Windows 10?', 'of which run Windows 10'],
  ['Laptops', 'Laptops'],
  ['How many?', 'How many?'],
])('%s asks for %s', (label, kind) => expect(askedKind(label)).toBe(kind))
