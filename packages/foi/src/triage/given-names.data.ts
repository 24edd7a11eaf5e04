/**
 * Given names that are common in the United Kingdom, in lower case: enough to tell that two words with capital letters
 * are a person. Left out are those that also are words, places or things that are asked about (Mark, Will, Victoria,
 * Chelsea, Jordan, Dell). From what the Office for National Statistics publishes of names given in 1954 to 2014; which
 * of them are listed was chosen by us, and a name that is not is told by the words about it.
 */
export const givenNames: ReadonlySet<string> = new Set(
  (
    'aaron abdul abigail adam adrian ahmed aisha alan albert alexander alexandra alfie ali alice alison amanda amelia ' +
    'amina amit amy andrea andrew angela anita ann anna anne annette anthony antony arthur ashley barbara beatrice ' +
    'benjamin bernard beth bethany beverley bob brenda brian bronwen bruce callum carl carol caroline carolyn ' +
    'catherine charles charlotte cheryl chloe chris christina christine christopher claire clare colin connor craig ' +
    'daniel darren dave david dawn deborah debra declan denise dennis derek diana diane donald donna dorothy douglas ' +
    'duncan dylan edward eileen elaine eleanor elizabeth ella ellen emily emma eric erin ethan evelyn fatima fiona ' +
    'florence frances francis frank fraser freya gail gareth gary gavin gemma geoffrey george georgina gerald ' +
    'geraldine gillian glenn gordon graham greg gwen hannah harold harriet harry hassan hayley heather helen henry ' +
    'hilary howard hugh hussain ian imran irene isaac isabel isabella ivan jack jacob jacqueline jake james jamie jane ' +
    'janet janice jasmine jason jayne jean jeffrey jennifer jeremy jessica jill joan joanna joanne joe john jonathan ' +
    'joseph josephine joshua joyce judith julia julian julie june karen karl kate katherine kathleen kathryn katie ' +
    'keith kelly kenneth kerry kevin khalid kieran kimberley kirsty kyle laura lauren lawrence leanne lee leslie lewis ' +
    'liam linda lindsay lisa liz lorraine louis louise lucy luke lynn lynne maggie malcolm manuel margaret maria marie ' +
    'marilyn marion martin mary matthew maureen megan melanie melissa michael michelle mohamed mohammad mohammed ' +
    'molly monica morag muhammad nadia naomi natalie natasha nathan neil niamh nicholas nicola nicole nigel norman ' +
    'oliver olivia olga omar owen pamela patricia patrick paul pauline peter philip phillip phoebe priya rachael rachel ' +
    'rajesh ralph raymond rebecca rhian rhys richard robert robin roger ronald rosemary ruth ryan sally samantha ' +
    'samuel sandra sanjay sara sarah sean shannon sharon shaun sheila shirley simon sophia sophie stacey stanley ' +
    'stephanie stephen steve steven stewart stuart sunita susan suzanne sylvia tariq teresa terence theresa thomas ' +
    'timothy tina toby tom tony tracey tracy trevor valerie vanessa vera veronica vincent wayne wendy william yasmin ' +
    'yusuf yvonne zachary zoe'
  ).split(' '),
)
