import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, browserPath, open, picture, visit, type Opened } from './browser.js'

let opened: Opened

/** Goes to a desk as a reader does. */
const goTo = async (page: Page, name: string, title: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name, exact: true }).click()
  await page.getByRole('heading', { level: 1, name: title }).waitFor()
}

const asked = 'Dear Sir,\n\n1. How many laptops does the Trust own?\n2. Which firewall do you use?\n\nYours,\nA. Person'

describe.skipIf(browserPath === undefined)('the desks in a browser', () => {
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened.close()
  })

  it('answer what is typed, say what is missing, and show the code', async () => {
    const { page, context, faults, requests } = await visit(opened)
    await goTo(page, 'FOI', 'FOI desk')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByRole('alert').filter({ hasText: 'Paste the request or the letter.' }).waitFor()
    await page.getByLabel('Request or letter').fill(asked)
    await page.getByLabel('Received on').fill('2026-11-20')
    await page.getByLabel('Letters sent on').fill('2026-11-23')
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('by 21 December 2026 at the latest').first().waitFor()
    await page.getByText('2 questions found.').waitFor()
    await page.getByText('The code that does the same').click()
    await page.getByText("import { classifyQuestion, clock, splitRequest } from '@imt/foi'").waitFor()
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'foi')

    await goTo(page, 'Contract dates', 'Dates of a contract')
    await page.getByLabel('Start', { exact: true }).fill('1 April 2023')
    await page.getByLabel('Term', { exact: true }).fill('36 months')
    await page.getByLabel('Notice', { exact: true }).fill('three months')
    await page.getByLabel('Looked at on').fill('2025-06-01')
    await page.keyboard.press('Enter')
    await page.getByRole('cell', { name: '31 March 2026' }).first().waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the calendar' }).click(),
    ])
    expect(readFileSync(await download.path(), 'utf8')).toContain('DTSTART;VALUE=DATE:20260331')
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'contract')

    await goTo(page, 'Thresholds', 'Thresholds and notices')
    await page.getByLabel('Procurement commenced').fill('2026-03-01')
    await page.getByLabel('Value in pounds').fill('£200,000')
    await page.getByRole('button', { name: 'Compare' }).click()
    await page.getByText('At or above the threshold.').waitFor()
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'threshold')

    await goTo(page, 'Working days', 'Working days')
    await page.getByLabel('From').fill('2026-11-20')
    await page.getByRole('button', { name: 'Count' }).click()
    await page.getByText('20 working days after 20 November 2026 is 21 December 2026.').waitFor()
    await page.getByRole('rowheader', { name: '30 November 2026' }).waitFor()

    await goTo(page, 'Depreciation', 'Depreciation')
    await page.getByLabel('Cost in pounds').fill('1000')
    await page.getByRole('button', { name: 'Work it out' }).click()
    await page.getByText('Depreciation by financial year').first().waitFor()

    await goTo(page, 'Phasing', 'Phasing of a budget')
    await page.getByLabel('Budget of the year in pounds').fill('100')
    await page.getByRole('button', { name: 'Spread it' }).click()
    await page.getByText('The 12 months add up to £100.').waitFor()
    expect(await axeFindings(page)).toEqual([])

    // What was typed stays on its desk, and nowhere else.
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'Depreciation' }).waitFor()
    expect(await page.getByLabel('Cost in pounds').inputValue()).toBe('1000')
    expect(page.url()).toBe(`${opened.address}#depreciation`)
    expect(requests.filter(({ url }) => !url.startsWith(opened.address) && !url.startsWith('blob:'))).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it('are read on a narrow screen in the dark', async () => {
    const { page, context } = await visit(opened, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' })
    await goTo(page, 'FOI', 'FOI desk')
    await page.getByLabel('Request or letter').fill(asked)
    await page.getByRole('button', { name: 'Read it' }).click()
    await page.getByText('2 questions found.').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'foi-narrow')
    await context.close()
  })
})
