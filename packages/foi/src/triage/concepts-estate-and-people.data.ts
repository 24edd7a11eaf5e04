import type { Concept } from './concept.js'

/** Terms of equipment, and of people. concepts.data.ts says how they are to be read. */
export const estateAndPeopleConcepts: readonly Concept[] = [
  // Estate
  {
    id: 'device',
    says: 'devices',
    leans: { estate: 3 },
    terms: `computer, pc, laptop, desktop, desktop computer, tablet, ipad, thin client, workstation, workstation on wheels, computer monitor,
      device, mobile device, smart phone, smartphone, mobile phone, phone, handset, iphone, android, blackberry, pager,
      fax, fax machine, printer, mfd, multi functional device, multifunction device, multi function device,
      multifunctional, photocopier, copier, scanner, barcode scanner, webcam, projector, endpoint, end user device,
      peripheral, kiosk, cctv, camera, medical device, iot, internet of things, connected device, dictaphone, usb stick,
      removable media, byod, bring your own device, hardware, kit, it equipment, it asset, asset, asset register, information asset register, staff laptop, staff device, staff phone, staff mobile, staff computer, staff tablet, user device, nurse handset, clinical workstation, handheld, handheld device, mobile handset, television, tv, smart tv, notebook, chromebook, macbook, monitor, docking station, headset, interactive screen, display screen, digital signage, mailbox, email account, mri scanner, ct scanner, x ray machine, ultrasound machine, defibrillator, infusion pump, ventilator, computer on wheels, card reader, label printer, work mobile, multifunction printer, multi function printer, work phone`,
  },
  {
    id: 'infrastructure',
    says: 'servers, storage and networks as things',
    leans: { estate: 3 },
    terms: `server, physical server, virtual server, virtual machine, vm, vmware, hypervisor, vsphere, hyper v, virtualisation,
      storage, san, storage area network, nas, tape library, backup, back up, backup solution, data centre, datacentre,
      server room, rack, uninterruptible power supply, router, switch, access point, wireless controller, network equipment, cabling,
      network port, mainframe, blade, cluster, disaster recovery, on premise, on premises, cloud migration, bandwidth, terabyte, hyperconverged, firewall appliance, network point, comms room, communications room, wireless access point, load balancer, switchgear, ups`,
  },
  {
    id: 'operating-system',
    says: 'operating systems and their age',
    leans: { estate: 3 },
    terms: `windows, windows xp, windows 7, windows 8, windows 10, windows 11, windows server, operating system, linux, unix,
      macos, ios, solaris, aix, chrome os, xp, end of life, end of support, unsupported, legacy system, legacy,
      out of support, operating system instance, server 2003, server 2008, server 2012, internet explorer, browser, office version`,
  },
  {
    id: 'brand',
    says: 'the make or model of equipment',
    leans: { estate: 2 },
    terms: `brand, make and model, which make, make of, model, manufacturer, brand of hardware, hardware brand, hardware make, platform, main brand`,
  },
  {
    id: 'volume',
    says: 'amounts in use',
    leans: { estate: 2 },
    terms: `volume, print volume, copy, mono, colour, page, data used, data usage, usage, users, number of user, user number, number of site,
      connection, phone line, telephone line, exchange line, extension number, fleet, estate size, age of, refresh cycle, refresh, replacement cycle, in use, print room,
      print software, print, integrate, integration, interoperability, application portfolio, number of application, applications in use, how many extension, number of extension, out of warranty, in warranty, how old, average age, years old, lifespan, life cycle, lifecycle, how often do you replace, replacement of laptop, replaced every, square metre`,
  },
  {
    id: 'disposal',
    says: 'what becomes of old equipment',
    leans: { estate: 2 },
    terms:
      'disposal, dispose, disposed, recycle, recycling, redundant equipment, data wipe, wiped, destruction, weee, resale, donate, donated',
  },
  // People
  {
    id: 'people',
    says: 'how many people work somewhere',
    leans: { organisation: 3 },
    security: -1,
    terms: `staff, employee, headcount, wte, whole time equivalent, fte, full time equivalent, full time, employ, employed,
      personnel, workforce, people employed, people work, how many people, number of people, team size, size of team, vacancy, vacant post, staff turnover, apprentice, sickness,
      staffing, staffing level, job role, redundancy, recruitment, recruit, pay band, salary, developer, contractor,
      dismissed, disciplinary, suspended, grade, gender, ethnicity, working from home, union, establishment, digital team, it team, team member, unfilled post, post holder, how many people, permanent staff, bank worker, agency worker, workforce plan, leaver, starter, resigned, resignation, retire, retirement, hours worked, whole time, average salary, earn, earning, pay grade, band 8, trainers, job advert, exit interview, work from home, hybrid working, remote worker, years of service, length of service`,
  },
  {
    id: 'responsible',
    says: 'who is responsible, or whom to write to',
    leans: { organisation: 3 },
    security: -2,
    terms: `job title, signs off, sign off, who approves, who authorises, who is responsible, responsible for, responsibility for, person responsible, responsible officer, contact details,
      contact detail, in charge, name and job title, name of officer, officer, head of it, head of, chief, director, director of ict,
      director of digital, chief information officer, cio, ccio, cnio, chief digital officer, cdo, ciso,
      chief information security officer, siro, senior information risk owner, caldicott guardian, data protection officer, dpo, cto,
      chief technology officer, it manager, manager, budget holder, decision maker, named lead, lead for, clinical lead, lead officer, contact name, whose job, who manages,
      email address, contact number, direct dial, key contact, looks after, oversees, makes decision, make decision, decision about, decides, which team, which department is, which director, which executive, who chairs, chairs, chair of, senior responsible owner, sro, who leads, leads on, sponsor, point of contact, telephone number of, email of, name of the person, named contact, caldicott, authorised to sign, line manager, cdio, cmio, chief digital information officer, chief digital and information officer, chief medical information officer, chief nursing information officer, chief data officer, chief executive, who do i contact`,
  },
  {
    id: 'structure',
    says: 'how a department is organised',
    leans: { organisation: 3 },
    security: -2,
    terms: `structure, structure chart, organisation chart, org chart, organogram, organisational structure, reporting line, team structure,
      department structure, committee, governance committee, board, governance group, information governance team, sub committee, steering group, governance structure,
      terms of reference, risk register, corporate risk register, ranked, skills, skill, resource level, job description, restructure, in house team, team report to, reports to the director, who do they report to, reporting structure, line of reporting, hierarchy, directorate, organisational chart, structure of the team`,
  },
]
