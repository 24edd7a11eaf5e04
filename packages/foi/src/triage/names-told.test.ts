import { describe, expect, it } from 'vitest'
import { isoDate } from '@imt/core'
import { splitRequest } from './split-request.js'
import { triage } from './triage.js'

/** All that is given of a request, as one text. */
const given = (text: string): string =>
  JSON.stringify([splitRequest(text), triage(text, { asOf: isoDate('2026-11-29') })])

describe('persons in the words of a question', () => {
  it.each([
    ['Please can you tell Adaeze Okafor of the Daily Mail how many laptops were stolen?', ['Adaeze', 'Okafor']],
    ['Please send all records on my son Kofi Brathwaite, born 12/03/2014.', ['Kofi', 'Brathwaite', '2014']],
    ['Which devices did patient Oriel Wintour (DOB 6th August 1937) use?', ['Oriel', 'Wintour', '1937']],
    ['I am a journalist, Meera Natarajan, and ask: how many tablets do you lease?', ['Meera', 'Natarajan']],
    ['How much does Saoirse Whitcombe, your Chief Digital Officer, earn?', ['Saoirse', 'Whitcombe']],
    ['Please provide all emails between Isolde Carr and Emrys Llewellyn about tablets.', ['Carr', 'Llewellyn']],
    ['How many laptops were issued to David Llewellyn?', ['David', 'Llewellyn']],
    ['HAS SARAH WHITCOMBE A TABLET, AND WHO PAID FOR IT?', ['WHITCOMBE']],
    ['How many tablets does my client Omar al-Fayed and his friend Anna van der Berg use?', ['Fayed', 'Berg']],
    ['my name is peter parker and i want to know how many laptops you have?', ['peter', 'parker']],
    ['I, the undersigned Ngozi Adichie, ask how many laptops you have? Please email Ngozi.', ['Ngozi', 'Adichie']],
    [
      'First name: Zebediah\nSurname: Crumpacker\nHow many tablets has Zebediah Crumpacker?',
      ['Zebediah', 'Crumpacker'],
    ],
    ['- How many laptops?\n- How many servers?\n- Contact: Tamsin Riddle, 0161 496 0123', ['Riddle', '0123']],
    ['How many tablets are there, for j.smith [at] example [dot] org to know?', ['smith', 'example']],
    ['How many tablets are there, asks linkedin.com/in/j-smith-99 of you?', ['j-smith']],
    ['How many tablets are under my reference JS/2025/991?', ['JS/2025']],
    ["What is Sarah Whitcombe's salary as Head of IT?", ['Whitcombe']],
    ['How much was the Chief Information Officer (Quenby Marsh) paid?', ['Quenby', 'Marsh']],
    ['How many devices were issued to Quenby Marsh, Orla Finnegan and Idris Pugh?', ['Marsh', 'Finnegan', 'Pugh']],
    ['Which tablets do my daughters Isolde and Rhonwen use, and who tells Rhonwen?', ['Isolde', 'Rhonwen']],
    ['Which tablets has Dr. Anjali P. Subramaniam got, and which has Anjali?', ['Anjali', 'Subramaniam']],
    ['Please send all emails of Quenby\nMarsh about tablets.', ['Quenby', 'Marsh']],
    ['How many tablets are there? How many, q.marsh\u200B@example.com asks?', ['q.marsh']],
    ['How many tablets are there, asks Иван Петров? Please tell 王小明 how many.', ['Петров', '王小明']],
    ['How many tablets are there at my house, ls14ap?', ['ls14ap']],
    ['Which tablets were paid from sort code 12-34-56 account 12345678?', ['12-34', '12345678']],
    ['How many tablets has mr quenby marsh got?', ['quenby', 'marsh']],
    ['What did ms. okonkwo-smythe and DR ZADIE QUUX claim in expenses?', ['okonkwo', 'ZADIE', 'QUUX']],
    ['i, zadie quux, ask how many beds there are?', ['zadie', 'quux']],
    ['Please provide the salaries of: Thandiwe Mokoena, Bjorn Sigurdsson', ['Mokoena', 'Bjorn', 'Sigurdsson']],
    [
      'Please state the laptop model of each of these staff:\n- Thandiwe Mokoena\n- Bjorn Sigurdsson\n- Xiu Ying',
      ['Thandiwe', 'Mokoena', 'Bjorn', 'Sigurdsson', 'Xiu', 'Ying'],
    ],
    ['Please release emails sent by Oluwaseun Adeyemi, Siobhan Ni Bhriain or Ioan Ap Gwilym.', ['Bhriain', 'Gwilym']],
    ['Was Oluwaseun Adeyemi suspended, and has Quenby Marsh declared any interests?', ['Adeyemi', 'Marsh']],
    ['Did Nurse Mokoena complain about ward 7?', ['Mokoena']],
    ['Does the vehicle AB12 CDE or van wx71klm, plate M4 RSH, belong to the Trust?', ['AB12', 'M4 RSH']],
    ['How often did 198.51.100.4 and the IP address 198.51.100.9 call?', ['198.51']],
    ['How many times did 203.0.113.77 visit your site, or 2001:db8:85a3::8a2e:370:7334?', ['203.0', '2001:db8']],
    ['Which records are under my NI number QQ 12 34 56 C and who reads them?', ['12 34 56']],
    ['Please send all information you hold about me, Oswald Tremayne?', ['Oswald', 'Tremayne']],
    ['How many emails mention Oswald Tremayne?\n\nRegards,\nO. Tremayne', ['Oswald', 'Tremayne']],
    ['Has Oswald Tremayne a laptop?\n- Oswald Tremayne', ['Oswald', 'Tremayne']],
    ['Has Oswald Tremayne a laptop?\n\n— Oswald Tremayne, Leeds', ['Oswald', 'Tremayne']],
    [
      'Request for information from Oswald Tremayne:\n1. How many laptops?\n2. How many servers?',
      ['Oswald', 'Tremayne'],
    ],
    ['Request by Oswald Tremayne about laptops\n1. How many laptops?\n2. How many servers?', ['Oswald', 'Tremayne']],
    ['FOI REQUEST - OSWALD TREMAYNE - LAPTOPS\n1. How many laptops?\n2. How many servers?', ['OSWALD', 'TREMAYNE']],
    ['I, Oswald Tremayne of 4 Elm Close, ask for:\n1. number of laptops\n2. number of servers', ['Oswald', 'Elm']],
    ['Please send Oswald Tremayne the number of laptops.', ['Oswald', 'Tremayne']],
    ["It's Oswald Tremayne here again, how many laptops do you have?", ['Oswald', 'Tremayne']],
    [
      'Please send the number of laptops to my address: Oswald Tremayne, Rose Cottage, Mill Street, Ambleford LS1 4AP.',
      ['Oswald', 'Tremayne', 'Rose', 'Mill', 'Ambleford', 'LS1'],
    ],
    ['How many laptops do you have, on 00 44 7700 900789 or +353 1 555 0199?', ['900789', '555', '0199']],
    ['How many laptops do you have, asks oswald.tremayne@\nexample.org?', ['oswald', 'tremayne', 'example']],
    ['How many laptops do you have, asks "oswald tremayne"@example.org?', ['oswald', 'tremayne', 'example']],
    ['How many laptops does Jose Nunez use?\n\nRegards,\nJosé Núñez', ['Jose', 'Nunez']],
    ['How many laptops does José Núñez use?\n\nRegards,\nJose Nunez', ['José', 'Núñez']],
  ])('are not given: %s', (text, secrets) => {
    const all = given(text)
    expect(splitRequest(text).questions).not.toEqual([])
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([])
  })

  it.each([
    'What did you spend on Microsoft Teams, Cisco Meraki and Dell Latitude laptops in May 2025?',
    'How many PCs at St James University Hospital and the Royal Victoria Infirmary run Epic Hyperspace?',
    'Please send emails between the Trust and Palantir Technologies Ltd about Oracle Health, your EPR.',
    'How many desktops have an i7 8GB or i5 16GB, and how many were bought in H1 2nd half?',
    'How many devices were issued to Clinical Coding, Community Nursing and Human Resources?',
    'Who is the Head of IT, Director of Digital or Chief Information Officer?',
    'Which version of Windows Server does your patient Administration System run on?',
    'How many members of Clinical Coding staff use Careflow Vitals?',
    'How much did you pay agencies such as Robert Half, Morgan Hunt, Dorothy Perkins and Allen Lane?',
    'What was spent with Michael Page, John Lewis, Grant Thornton and Carl Zeiss in 2024/25?',
    'How many beds are in the Florence Nightingale ward and the James Paget hospital?',
    'Did Oracle Cerner, Allscripts or System C win?',
    'Please list the names of all applications: EPIC Hyperspace, Careflow Vitals, Sunquest ICE?',
    'Please list the members of: Digital Board, Finance Committee, Audit Committee?',
    'How many MR scanners, ms teams licences and dr plan tests do you have, and did patients miss appointments?',
    'Do you run NetScaler 13.1.48.47, or firmware 9.8.4.20?',
    'Do you run Oracle 11.2.0.4, or Exchange 15.2.1118.7, and is 10.0.0.0/8 in use?',
    'FOI Request - Cloud Hosting - 2025: how many servers do you have?',
    'Is my address book in Outlook backed up, and is my address: blocked?',
    'Please give Dell Latitude laptops by age, and provide Cisco Meraki licences by year?',
    'For Careflow Vitals, how many users are there, from 00:00 to 23:59?',
    'How many LG32 BXT monitors, HP Z24N and M365 E3 licences do you have?',
  ])('things, posts and bodies are: %s', (text) => {
    expect(splitRequest(text).questions.map(({ asked, masked }) => [asked, masked])).toEqual([[text, 0]])
  })

  it.each(["Ab'", 'Ab Ba ', 'my son Ab ', 'Jane '])('many of %j are read in the time of a test', (words) => {
    const text = `${words.repeat(150_000 / words.length)}?`
    expect(splitRequest(text).parts.at(-1)?.end).toBe(text.length)
  })
})
