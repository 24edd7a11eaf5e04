import { describe, expect, it } from 'vitest'
import { sameClass } from './same-class.js'

describe('sameClass', () => {
  it.each([
    ['Laptop', 'laptops'],
    ['Laptops', 'Notebook'],
    ['Notebook PCs', 'Laptop Computer'],
    ['PC', 'PCs'],
    ['Multi-functional devices', 'MFDs'],
    ['Network switches', 'Network Switch'],
    ['Wi-Fi access points', 'Wireless Access Point'],
    ['UPS batteries', 'UPS battery'],
  ])('%s and %s are one', (one, other) => {
    expect(sameClass(one)).toBe(sameClass(other))
  })

  it.each([
    ['PCs', 'Laptops'],
    ['PCs', 'Desktops'],
    ['Tablets', 'Laptops'],
    ['Class', 'Clas'],
    ['Servers', 'Server rooms'],
  ])('%s and %s are two', (one, other) => {
    expect(sameClass(one)).not.toBe(sameClass(other))
  })
})
