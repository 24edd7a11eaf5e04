import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { axeFindings, browserPath, check, fileOf, open, picture, visit, type Opened } from './browser.js'

const plymouth = 'datasets/plymouth-2017-18/page.html'
const budget = 'packages/cli/test/forms/budget'

/** A capital programme whose total is £10,000 more than its parts. */
const programme = 'Category,Project,2017/2018 Value\nNew,Network,"£100,000"\nNew,Laptops,"£90,000"\nTotal,,"£200,000"\n'

let opened: Opened

describe.skipIf(browserPath === undefined)('the checker in a browser', () => {
  beforeAll(async () => {
    opened = await open()
  })
  afterAll(async () => {
    await opened.close()
  })

  it('shows what was read, what was found and the file, and leads from one to the other', async () => {
    const { page, context, faults } = await visit(opened)
    await picture(page, 'start')
    expect(await axeFindings(page)).toEqual([])
    await check(page, plymouth)
    await page.getByText('table 2 "Revenue": finance, revenue, 40 rows').waitFor()
    const first = page.locator('#finding-0')
    await first.getByText('Proof:').waitFor()
    await page.getByRole('button', { name: 'Show in the file: error 1' }).click()
    const cell = page.locator('td[aria-current]')
    await cell.waitFor()
    expect(await cell.textContent()).toContain('£5,500,191')
    await picture(page, 'found')
    await cell.getByRole('button', { name: 'error 1' }).click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finding-0')
    expect(await axeFindings(page)).toEqual([])
    expect(faults).toEqual([])
    await context.close()
  })

  it('narrows the findings by level, rule and file', async () => {
    const { page, context } = await visit(opened)
    await check(page, [plymouth, `${budget}.xlsx`])
    const listed = page.getByText(/^\d+ findings? listed\.$/)
    const count = async (): Promise<number> => Number.parseInt((await listed.textContent()) ?? '', 10)
    const all = await count()
    await page.getByRole('checkbox', { name: /^Errors/ }).uncheck()
    await expect.poll(count).toBeLessThan(all)
    expect(await page.locator('.finding.error').count()).toBe(0)
    await page.getByRole('checkbox', { name: /^Errors/ }).check()
    await page.getByLabel('Rule', { exact: true }).selectOption('finance/total-mismatch')
    await expect.poll(count).toBeLessThan(all)
    expect(await page.locator('.finding code').allTextContents()).not.toContain('contracts/list-missing')
    await page.getByLabel('Rule', { exact: true }).selectOption('')
    await page.locator('#filter-source').selectOption('page.html')
    await expect.poll(count).toBeLessThan(all)
    await context.close()
  })

  it('can be used with the keyboard alone', async () => {
    const { page, context } = await visit(opened)
    const tabTo = async (wanted: string): Promise<void> => {
      for (let pressed = 0; pressed < 120; pressed += 1) {
        await page.keyboard.press('Tab')
        const now = await page.evaluate(() => {
          const { activeElement: at } = document
          return at?.getAttribute('aria-label') ?? (at?.id === '' ? at.textContent : at?.id) ?? ''
        })
        if (now === wanted) return
      }
      throw new Error(`nothing called ${wanted} is reached by Tab`)
    }
    // Asked for before the key is pressed, by some steps: a chooser that nobody asked for yet is not told of.
    const chosen = page.waitForEvent('filechooser')
    await tabTo('files')
    await page.keyboard.press('Space')
    await (await chosen).setFiles(plymouth)
    await page.getByRole('status').filter({ hasText: 'Checked.' }).waitFor()
    await tabTo('Show in the file: error 1')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('£5,500,191')
    await tabTo('error 1')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('finding-0')
    await context.close()
  })

  it('lets a finding stand with a reason, which the saved report gives and the tab alone keeps', async () => {
    const { page, context } = await visit(opened)
    await check(page, plymouth)
    const first = page.locator('#finding-0')
    await first.getByText('Let it stand, with a reason').click()
    await first.getByLabel('Reason').fill('Put right on the next page')
    await first.getByLabel(/^Who decided/).fill('Head of IT finance')
    await first.getByLabel(/^Until/).fill('2030-03-31')
    await first.getByRole('button', { name: 'Accept' }).click()
    await first.getByText('Accepted by Head of IT finance until 31 March 2030: Put right on the next page.').waitFor()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'JSON', exact: true }).click(),
    ])
    expect(download.suggestedFilename()).toBe('report.json')
    expect(readFileSync(await download.path(), 'utf8')).toContain('Put right on the next page')
    await first.getByRole('button', { name: 'Take the acceptance back' }).click()
    await first.getByText('Let it stand, with a reason').waitFor()
    await context.close()
  })

  it('saves the report in every form', async () => {
    const { page, context } = await visit(opened)
    await check(page, plymouth)
    const begins = { 'Page (HTML)': '<!doctype html>', 'Table (CSV)': '', JSON: '{', SARIF: '{' }
    for (const [name, start] of Object.entries(begins)) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name, exact: true }).click(),
      ])
      const text = readFileSync(await download.path(), 'utf8')
      expect(text.startsWith(start), name).toBe(true)
      expect(text, name).toContain('finance/total-mismatch')
    }
    await context.close()
  })

  it('saves a copy of a workbook with the findings at its cells, and says why there is none of a page', async () => {
    const { page, context } = await visit(opened)
    await check(page, `${budget}.xlsx`)
    const button = page.getByRole('button', { name: /^Copy of the file/ })
    const [download] = await Promise.all([page.waitForEvent('download'), button.click()])
    expect(download.suggestedFilename()).toBe('report.xlsx')
    expect(
      readFileSync(await download.path())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
    await page.getByText(/^\d+ findings? at the cells/).waitFor()
    await page.getByRole('button', { name: 'Take away budget.xlsx' }).click()
    await check(page, plymouth)
    await button.click()
    await page
      .getByRole('status')
      .filter({ hasText: /page\.html/ })
      .waitFor()
    await context.close()
  })

  it('reads what is dropped, several files as one publication, and takes one away again', async () => {
    const { page, context } = await visit(opened)
    const data = await page.evaluateHandle((content) => {
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], 'programme.csv'))
      transfer.items.add(new File([content], 'programme.csv'))
      return transfer
    }, programme)
    await page.dispatchEvent('.drop', 'drop', { dataTransfer: data })
    await page.getByRole('status').filter({ hasText: 'Checked.' }).waitFor()
    expect(await page.locator('.files li').count()).toBe(2)
    await page.getByText('programme (2).csv').first().waitFor()
    await page.getByRole('button', { name: 'Take away programme (2).csv' }).click()
    await page.getByRole('status').filter({ hasText: 'Checked. 1 error' }).waitFor()
    await context.close()
  })

  it('reads a table that is pasted from a page, with its cells', async () => {
    const { page, context } = await visit(opened)
    await page.getByText('Paste a table or text instead').click()
    await page.locator('#pasted').evaluate((field: HTMLTextAreaElement) => {
      const data = new DataTransfer()
      data.setData(
        'text/html',
        '<table><tr><th>Category<th>Project<th>2017/2018 Value<tr><td>New<td>Network<td>£100,000<tr><td>New<td>Laptops<td>£90,000<tr><td>Total<td><td>£200,000</table>',
      )
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data }))
      field.value = 'Item Held'
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }))
    })
    await page.getByRole('button', { name: 'Check what was pasted' }).click()
    await page.getByRole('status').filter({ hasText: 'Checked. 1 error' }).waitFor()
    await page.getByText('Read as a page').waitFor()
    await context.close()
  })

  it('says in a sentence beside a file why it was not read, and checks the others', async () => {
    const { page, context } = await visit(opened)
    await check(page, [
      fileOf('picture.png', '\u0089PNG\r\n\u001a\n\u0000\u0000'),
      fileOf('programme.csv', programme),
      fileOf('empty.csv', ''),
    ])
    expect(await page.locator('.refusal').count()).toBe(2)
    await page.getByRole('status').filter({ hasText: 'Checked. ' }).waitFor()
    expect(await axeFindings(page)).toEqual([])
    await picture(page, 'refused')
    await check(page, [])
    await context.close()
  })

  it('never calls a file clean in which nothing was checked', async () => {
    const { page, context } = await visit(opened)
    await check(page, fileOf('note.txt', 'Minutes of a meeting that held no figures.\n'))
    await page.getByText('This is not a pass.').first().waitFor()
    await context.close()
  })

  it('holds last year beside this year', async () => {
    const { page, context } = await visit(opened)
    await check(page, plymouth)
    const before = readFileSync(plymouth, 'utf8').replace('£560,000', '£56,000')
    await page.setInputFiles('#last-year-files', fileOf('before.html', before))
    await page.getByText(/^\d+ parts compared\./).waitFor()
    await page.getByText('Changed (1)').click()
    await page.getByText('£56,000 to £560,000').first().waitFor()
    await context.close()
  })

  const long = (rows: number): string =>
    `Item,Held\n${Array.from({ length: rows }, (_, row) => `Item ${String(row)},${String(row % 97)}`).join('\n')}\n`

  it('ends a check, and goes on after it', async () => {
    const { page, context } = await visit(opened)
    await page.setInputFiles('#files', fileOf('long.csv', long(150_000)))
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByText('Ended. Nothing of what was read is kept.').waitFor()
    expect(await page.locator('progress').count()).toBe(0)
    await page.getByRole('button', { name: 'Take away long.csv' }).click()
    await check(page, plymouth)
    await context.close()
  })

  it('ends a comparison, and checks this year again', async () => {
    const { page, context } = await visit(opened)
    await check(page, fileOf('programme.csv', programme))
    await page.setInputFiles('#last-year-files', fileOf('before.csv', long(150_000)))
    await page.getByRole('button', { name: 'Cancel the comparison' }).click()
    await page.getByRole('status').filter({ hasText: 'Checked. 1 error' }).waitFor()
    expect(await page.getByText(/parts? compared/).count()).toBe(0)
    await context.close()
  })

  it('shows a long table a page at a time, and goes to a row far down', async () => {
    const { page, context } = await visit(opened)
    const rows = Array.from(
      { length: 3000 },
      (_, row) =>
        `Invented Trust,0${String(1 + (row % 9))}/05/2017,Hardware,Maker ${String(row)},${row === 2900 ? 'TBC' : '26000.00'}`,
    )
    await check(
      page,
      fileOf('spend.csv', `Entity,Date paid,Expense type,Supplier,Amount in sterling\n${rows.join('\n')}\n`),
    )
    expect(await page.locator('.table tbody tr').count()).toBe(50)
    const found = page.locator('.finding', { hasText: 'TBC' }).first()
    await found.getByRole('button', { name: /^Show in the file/ }).click()
    await page.locator('td[aria-current]', { hasText: 'TBC' }).waitFor()
    await page.getByRole('group', { name: 'Pages of rows' }).getByRole('button', { name: 'Previous' }).click()
    await page.getByRole('button', { name: 'On to what was found at row 2,901' }).click()
    await page.locator('td', { hasText: 'TBC' }).waitFor()
    await context.close()
  })

  it.each([
    ['dark', { colorScheme: 'dark' as const }],
    ['high-contrast', { forcedColors: 'active' as const }],
    ['narrow', { viewport: { width: 320, height: 640 } }],
    // 400 % of a window of 1280 by 1024: so many of its pixels are left.
    ['zoomed', { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 }],
  ])('can be read and used %s', async (name, options) => {
    const { page, context } = await visit(opened, options)
    await check(page, plymouth)
    await page.getByRole('button', { name: 'Show in the file: error 1' }).click()
    await page.locator('td[aria-current]').waitFor()
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true)
    expect(await axeFindings(page)).toEqual([])
    await picture(page, name)
    await context.close()
  })

  it('moves nothing for those who asked for less motion', async () => {
    const { page, context } = await visit(opened, { reducedMotion: 'reduce' })
    const moving = await page.evaluate(
      () =>
        [...document.querySelectorAll('*')].filter((each) => {
          const { transitionDuration, animationName } = getComputedStyle(each)
          return transitionDuration !== '0s' || animationName !== 'none'
        }).length,
    )
    expect(moving).toBe(0)
    await context.close()
  })
})
