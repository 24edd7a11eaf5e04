/** Tables of kinds that public bodies publish, with invented figures, and one cell of each that may be changed. */
export interface MadeTable {
  readonly name: string
  readonly rows: readonly (readonly string[])[]
  /** Row and column of the cell, from 0 with the headings, and what it says once a digit of it is changed. */
  readonly changed: readonly [row: number, column: number, text: string]
  /**
   * What is said once it is changed: that the cell is wrong; of the sum that fails, that this cell is to be changed; or
   * that the figures cannot tell.
   */
  readonly said: 'located' | 'repaired' | 'undecidable'
}

/** The tables, each sound as it stands. */
export const madeTables: readonly MadeTable[] = [
  {
    name: 'Waiting list by specialty and band of weeks',
    rows: [
      ['Specialty', '0-18 weeks', '19-52 weeks', 'Over 52 weeks', 'Total'],
      ['Cardiology', '1,204', '318', '41', '1,563'],
      ['Dermatology', '2,077', '655', '103', '2,835'],
      ['Ear, nose and throat', '1,846', '702', '212', '2,760'],
      ['Urology', '993', '287', '19', '1,299'],
      ['All specialties', '6,120', '1,962', '375', '8,457'],
    ],
    changed: [3, 2, '782'],
    said: 'located',
  },
  {
    name: 'Staff by pay band and sex',
    rows: [
      ['Pay band', 'Women', 'Men', 'All staff'],
      ['Band 2', '411', '123', '534'],
      ['Band 3', '389', '97', '486'],
      ['Band 5', '702', '131', '833'],
      ['Band 6', '518', '142', '660'],
      ['Band 7', '240', '88', '328'],
      ['Total', '2,260', '581', '2,841'],
    ],
    changed: [3, 1, '762'],
    said: 'located',
  },
  {
    name: 'Gender pay: employees in each quartile',
    rows: [
      ['Quartile', 'Women', 'Men', 'Total', 'Women %'],
      ['Upper', '512', '398', '910', '56.3%'],
      ['Upper middle', '634', '276', '910', '69.7%'],
      ['Lower middle', '701', '210', '911', '76.9%'],
      ['Lower', '688', '223', '911', '75.5%'],
      ['All', '2,535', '1,107', '3,642', '69.6%'],
    ],
    changed: [2, 2, '216'],
    said: 'located',
  },
  {
    name: 'Prompt payment of invoices',
    rows: [
      ['Month', 'Invoices paid', 'Paid within 30 days', '% within 30 days'],
      ['April', '3,812', '3,603', '94.5%'],
      ['May', '4,106', '3,921', '95.5%'],
      ['June', '3,977', '3,746', '94.2%'],
      ['July', '4,251', '4,051', '95.3%'],
      ['Total', '16,146', '15,321', '94.9%'],
    ],
    changed: [5, 1, '16,346'],
    said: 'located',
  },
  {
    name: 'Energy use by site (kWh)',
    rows: [
      ['Site', 'Electricity', 'Gas', 'Solar', 'All energy'],
      ['Main hospital', '4,812,330', '7,204,118', '120,447', '12,136,895'],
      ['North clinic', '402,771', '611,206', '18,930', '1,032,907'],
      ['Data centre', '1,930,455', '0', '61,208', '1,991,663'],
      ['Total', '7,145,556', '7,815,324', '200,585', '15,161,465'],
    ],
    changed: [4, 1, '7,145,656'],
    said: 'located',
  },
  {
    name: 'Complaints by category',
    rows: [
      ['Category', 'Number', '%'],
      ['Appointments', '212', '33.8'],
      ['Communication', '187', '29.8'],
      ['Clinical care', '146', '23.3'],
      ['Staff attitude', '54', '8.6'],
      ['Other', '28', '4.5'],
      ['Total', '627', '100.0'],
    ],
    changed: [6, 1, '677'],
    said: 'undecidable',
  },
  {
    name: 'Incidents by level of harm',
    rows: [
      ['Level of harm', 'Incidents'],
      ['None', '4,311'],
      ['Low', '1,208'],
      ['Moderate', '233'],
      ['Severe', '18'],
      ['Total', '5,770'],
    ],
    changed: [5, 1, '5,710'],
    said: 'undecidable',
  },
  {
    name: 'Outpatient attendances by month',
    rows: [
      ['', 'April', 'May', 'June', 'July', 'August', 'September'],
      ['New', '3,204', '3,377', '3,190', '3,412', '2,988', '3,301'],
      ['Follow-up', '6,820', '7,011', '6,754', '7,092', '6,433', '6,903'],
      ['Total attendances', '10,024', '10,388', '9,944', '10,504', '9,421', '10,204'],
    ],
    changed: [3, 4, '10,604'],
    said: 'undecidable',
  },
  {
    name: 'Spending on agencies (£000)',
    rows: [
      ['Staff group', 'Plan £000', 'Actual £000', 'Variance £000'],
      ['Medical', '1,240', '1,377', '137'],
      ['Nursing', '2,905', '2,641', '-264'],
      ['Support', '310', '402', '92'],
      ['Total', '4,455', '4,420', '-35'],
    ],
    changed: [2, 2, '2,631'],
    said: 'repaired',
  },
  {
    name: 'Training: staff who completed it',
    rows: [
      ['Course', 'Required', 'Completed', 'Rate'],
      ['Fire safety', '4,120', '3,832', '93.0%'],
      ['Data security', '4,120', '3,955', '96.0%'],
      ['Safeguarding', '3,077', '2,831', '92.0%'],
      ['All courses', '11,317', '10,618', '93.8%'],
    ],
    changed: [3, 2, '2,881'],
    said: 'located',
  },
]
