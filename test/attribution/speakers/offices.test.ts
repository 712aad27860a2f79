import { testTold, type Told } from './helper';

/** An article and what it tells of the people and bodies who speak in it. */
const cases: Record<string, [article: string, ...told: Told[]][]> = {
  'sides of a case': [
    [
      'For the Crown, Imran Vale KC told the jury that the gate had been locked.',
      ['Imran Vale', 'counsel for the Crown', null],
    ],
    [
      'For the State, Nomsa Ferreira argued that the gate had been locked.',
      ['Nomsa Ferreira', 'counsel for the State', null],
    ],
    [
      'Ruth Orley, for the plaintiffs, said that the gate had been locked.',
      ['Ruth Orley', 'counsel for the plaintiffs', null],
    ],
  ],
  'its secretary is a body’s, its minister a state’s': [
    [
      'The charity said that three wards were closed. Its secretary, Ada Brink, said that nobody was asked.',
      ['Ada Brink', 'secretary', 'the charity'],
    ],
    [
      'The energy agency said that nothing had changed. Its state secretary, Ada Brink, said that it had.',
      ['Ada Brink', 'state secretary', 'the energy agency'],
    ],
  ],
  'a body with more told of it than its kind, and an office in a part of one': [
    [
      'The meals come from Harvest Table, a catering company that serves schools. Its director, Per Lund, said that it was late.',
      ['Per Lund', 'director', 'Harvest Table'],
    ],
    [
      'Pollster Ardan said that it was late.\n\nThe Crane Drivers’ Federation said no. Its regional secretary, Per Lund, said that it was late.',
      ['Per Lund', 'regional secretary', 'Crane Drivers’ Federation'],
    ],
  ],
  'titles of offices': [
    [
      'Chancellor of the Exchequer Hugh Dorran said that taxes would fall.',
      ['Hugh Dorran', 'chancellor of the Exchequer', null],
    ],
    ['Prof Koos Marais said that taxes would fall.', ['Koos Marais', 'professor', null]],
    [
      'Firefighter at Station 9 Denise Orley said that the roof fell in.',
      ['Denise Orley', 'firefighter', 'Station 9'],
    ],
    [
      'Kelmar Water spokesperson Justice Mensah said that a pump had failed.',
      ['Justice Mensah', 'spokesperson', 'Kelmar Water'],
    ],
    ['Its chief executive is Ada Brink. “It works,” Ms Brink said.', ['Ada Brink', 'chief executive', null]],
    [
      'Kelmar Water was fined. Its chief executive is Ada Brink. “It works,” Ms Brink said.',
      ['Ada Brink', 'chief executive', 'Kelmar Water'],
    ],
    [
      'Neighbouring Kelmar’s deputy mayor, Ada Brink, said that her town would follow.',
      ['Ada Brink', 'deputy mayor', 'Kelmar'],
    ],
  ],
  'firms by what they are': [
    [
      'Pollster Ardan found that half of the voters wanted a change. Its director, Ada Brink, said that it had doubled.',
      ['Ardan', 'pollster', null],
      ['Ada Brink', 'director', 'Ardan'],
    ],
    ['Pollster Ada Brink said that half of the voters wanted a change.', ['Ada Brink', 'pollster', null]],
    [
      'Budget supermarket chain Penny Holt has recalled its soup. Penny Holt’s boss, Ada Brink, said that she was sorry.',
      ['Ada Brink', 'boss', 'Penny Holt'],
    ],
    [
      'Vardal IF coach Ada Brink was content. The club’s doctor, Per Alm, said that the knee would heal.',
      ['Per Alm', 'doctor', 'Vardal IF'],
    ],
  ],
  'bare kinds of firms': [
    [
      'Chipmaker Dorling said that it would cut jobs. “We got ahead of ourselves,” Ada Brink, who took over as chief executive in March, told analysts.',
      ['Dorling', 'chipmaker', null],
    ],
    ['Think tank Nordfell put the cost at £3m.', ['Nordfell', 'think tank', null]],
    ['Terminal operator Blue Keeper said that it was late.', ['Blue Keeper', 'terminal operator', null]],
    ['Rival Medivane said that it was late.', ['Medivane', null, null]],
    [
      'Local 31 of the Crane Drivers’ Union said that its members would walk out.',
      ['Local 31', null, 'Crane Drivers’ Union'],
    ],
    [
      'The prize’s administrator, the Holm Foundation, said that it was late.',
      ['Holm Foundation', 'administrator', null],
    ],
  ],
  'for whom somebody works': [
    [
      'Terminal operator Blue Keeper said that it was late. Wendy Fry, a consultant working for the operator, said that the cranes were safe.',
      ['Wendy Fry', 'consultant', 'Blue Keeper'],
    ],
    [
      'Wendy Fry, a lawyer representing Blue Keeper, said that it was late.',
      ['Wendy Fry', 'lawyer', 'Blue Keeper'],
    ],
    [
      'Jacinta Moore, chief executive of the state water corporation, WaterEast, said that messages had gone out.',
      ['Jacinta Moore', 'chief executive', 'WaterEast'],
    ],
    [
      'A spokesman for the state water corporation, Femi Okoro, said that messages had gone out.',
      ['Femi Okoro', 'spokesman', 'state water corporation'],
    ],
    [
      'Andriy Bond, the commander of the 41st Brigade, said that the town held.',
      ['Andriy Bond', 'commander', '41st Brigade'],
    ],
    [
      'Ada Brink, the head of the ministry’s drone unit, said that the town held.',
      ['Ada Brink', 'head of the ministry’s drone unit', 'ministry'],
    ],
    [
      'Sculptor Ada Brink, head of fine art at Kelmar College, said that it was late.',
      ['Ada Brink', 'head of fine art', 'Kelmar College'],
    ],
    [
      'Cllr Imran Sadik, who represents the Bankfoot ward, said that it was late.',
      ['Imran Sadik', 'councillor', null],
    ],
  ],
  'an office that the words behind a name tell besides the title before it': [
    [
      'Senator Ada Brink, chair of the Kelmar Water Board, said that it was late.',
      ['Ada Brink', 'chair', 'Kelmar Water Board'],
    ],
    [
      'Cllr Per Lund, the council’s cabinet member for planning, said that it was late.',
      ['Per Lund', 'cabinet member for planning', 'the council'],
    ],
    [
      'Sen. Ada Brink of Ohio, vice chairman of the Harbour Committee, said that it was late.',
      ['Ada Brink', 'vice chairman', 'Harbour Committee'],
    ],
    [
      'Sen. Ada Brink of Ohio, who chairs the Harbour Committee, said that it was late.',
      ['Ada Brink', 'senator', 'Harbour Committee'],
    ],
    ['Sen. Ada Brink of Ohio said that it was late.', ['Ada Brink', 'senator', 'Ohio']],
    ['Councillor Per Lund, a retired teacher, said that it was late.', ['Per Lund', 'councillor', null]],
    ['Senator Ada Brink, a Democrat from Ohio, said that it was late.', ['Ada Brink', 'senator', 'Ohio']],
    ['Councillor Per Lund, 54, said that it was late.', ['Per Lund', 'councillor', null]],
  ],
  'two offices of one person': [
    [
      'Ida Ray, founder and chief executive of Norvolt, said that it was late.',
      ['Ida Ray', 'founder and chief executive', 'Norvolt'],
    ],
    [
      'Ida Ray, owner and head chef of the Lantern, said that it was late.',
      ['Ida Ray', 'owner and head chef', 'Lantern'],
    ],
  ],
  'offices that are to be taken up, and work that goes on': [
    ['Ida Ray, mayor-elect of Harby, said that it was late.', ['Ida Ray', 'mayor-elect', 'Harby']],
    [
      'Ida Ray, who has worked as a midwife in Harby for years, said that it was late.',
      ['Ida Ray', 'midwife', null],
    ],
    ['Doctor Ida Ray said that it was late.', ['Ida Ray', 'doctor', null]],
  ],
  'offices in front of names': [
    [
      'Dairy farmer Col Whitlock said that they had slept on the floor.',
      ['Col Whitlock', 'dairy farmer', null],
    ],
    [
      'Chairman of the electoral commission Alieu Nije dismissed the charge, saying that the count was fair.',
      ['Alieu Nije', 'chairman of the electoral commission', 'electoral commission'],
    ],
    [
      'Cabinet Secretary for Agriculture Musa Kiptoo said that prices would fall.',
      ['Musa Kiptoo', 'cabinet secretary for Agriculture', null],
    ],
    [
      '“It is late,” said nurse turned politician Fatou Jarju.',
      ['Fatou Jarju', 'nurse turned politician', null],
    ],
    ['The Very Rev Judith Amery, dean of Wexley, said that it was late.', ['Judith Amery', 'dean', 'Wexley']],
    [
      'Ruth Callow was in town. Her Labour predecessor, Tom Ashe, called it “a stunt”.',
      ['Tom Ashe', 'predecessor of Ruth Callow', 'Labour'],
    ],
  ],
  'words for what somebody deals with': [
    [
      'Mountain rescue volunteer Ellie Strang said that it was late.',
      ['Ellie Strang', 'mountain rescue volunteer', null],
    ],
    ['“It is late,” said civil rights attorney Lynn Mosse.', ['Lynn Mosse', 'civil rights attorney', null]],
    [
      'Baker and county council member Søren Dall said that it was late.',
      ['Søren Dall', 'baker and county council member', null],
    ],
    [
      'Retired bus driver Winston Clay, 79, of Brixley, said that it was late.',
      ['Winston Clay', 'retired bus driver', null],
    ],
    [
      'The Bell High Court met. “It is late,” said senior counsel Rajiv Mane.',
      ['Rajiv Mane', 'senior counsel', null],
    ],
    [
      'Deputy Prime Minister and Minister of Finance Elsa Lind said that it was late.',
      ['Elsa Lind', 'deputy prime minister and minister of Finance', null],
    ],
  ],
  'bodies around offices': [
    [
      'The parents’ council chairperson Ger Welsh said that it was late.',
      ['Ger Welsh', 'chairperson of the parents’ council', 'parents’ council'],
    ],
    [
      'Station commander Pete Okes, from Kent Bay Fire and Rescue Service, said that it was late.',
      ['Pete Okes', 'station commander', 'Kent Bay Fire and Rescue Service'],
    ],
    [
      'His agent, Fern Goodell at Curtain Artistes, said that it was late.',
      ['Fern Goodell', 'agent', 'Curtain Artistes'],
    ],
    [
      '“It is late,” said barrister Tariq Loan, of Garden Row Chambers, who has taken on the case.',
      ['Tariq Loan', 'barrister', 'Garden Row Chambers'],
    ],
    ['Landlord Grange Estates said that it would rebuild.', ['Grange Estates', 'landlord', null]],
    ['Miner Orox Gold said that its licence was valid.', ['Orox Gold', 'miner', null]],
    ['Oil and gas giant Petrano said that it was late.', ['Petrano', 'oil and gas giant', null]],
  ],
  'offices that open a sentence': [
    [
      'Chief scientist at Climate Institute Oslo Bjarte Hagerup said that it was late.',
      ['Bjarte Hagerup', 'chief scientist', 'Climate Institute Oslo'],
    ],
    [
      'Opposition spokesman on water Lachie Grantham said that it was late.',
      ['Lachie Grantham', 'opposition spokesman on water', null],
    ],
    [
      'Cabinet member for leisure Cllr Tim Boyle said that it was late.',
      ['Tim Boyle', 'cabinet member for leisure', null],
    ],
    [
      'Lawyer for the families Eleni Kostas called it “an insult”.',
      ['Eleni Kostas', 'lawyer for the families', null],
    ],
    [
      'Poverty campaigner the Rev Iain Duthers said that it was late.',
      ['Iain Duthers', 'poverty campaigner', null],
    ],
    ['Holidaymaker Janet Holt said that it was late.', ['Janet Holt', 'holidaymaker', null]],
    [
      'Local Sinn Féin councillor Cathal Duff said that it was late.',
      ['Cathal Duff', 'local councillor', 'Sinn Féin'],
    ],
    ['House Majority Whip Carla Dunne said that it was late.', ['Carla Dunne', 'majority whip', 'House']],
    [
      'Sports ministry joint secretary Ravi Venkat said that it was late.',
      ['Ravi Venkat', 'joint secretary', 'sports ministry'],
    ],
  ],
  'bodies and their owners': [
    [
      'A spokesman for China’s Maritime Affairs Bureau, Zhao Lin, called it false.',
      ['Zhao Lin', 'spokesman', 'Maritime Affairs Bureau'],
    ],
    [
      'Property owner Castor’s chief executive, Mats Ribb, said that it was late.',
      ['Mats Ribb', 'chief executive', 'Castor'],
    ],
    [
      'The president of the Kelmar growers’ federation, Toni Mira, said that it was late.',
      ['Toni Mira', 'president of the Kelmar growers’ federation', 'Kelmar growers’ federation'],
    ],
    [
      'The Bee Society said that it was late. Defence Secretary Paul Garrow said no.',
      ['Paul Garrow', 'defence secretary', null],
    ],
    [
      'According to Amis du Lac country coordinator Pierre Holland, it was late.',
      ['Pierre Holland', 'country coordinator', 'Amis du Lac'],
    ],
    [
      'Founder Priya Dillon, a former Norvolt engineer, said that it was late.',
      ['Priya Dillon', 'founder', null],
    ],
  ],
  'what only a firm has': [
    ['Shares in Carrow Vale fell. Carrow Vale said that it was late.', ['Carrow Vale', null, null]],
    [
      'The Dutch brewer Van Holt raised its forecast. Finance director Ada Brink said that it was late. Van Holt, the brewer said, would grow.',
      ['Ada Brink', 'finance director', 'Van Holt'],
    ],
    [
      'Analyst Ken Osler at broker Tilney Shore said that it was late.',
      ['Ken Osler', 'analyst', 'Tilney Shore'],
    ],
    [
      'Teachers union president Gloria Benson said that it was late.',
      ['Gloria Benson', 'president', 'teachers union'],
    ],
    [
      '“It is late,” said Robert Chang, an attorney with the Blue Hill Civil Liberties Project.',
      ['Robert Chang', 'attorney', 'Blue Hill Civil Liberties Project'],
    ],
  ],
  'trades and works': [
    ['“It is late,” said wreathmaker Anna Holt.', ['Anna Holt', 'wreathmaker', null]],
    [
      'Film historian Odette Bry, author of Reels of Gold, said that it was late.',
      ['Odette Bry', 'film historian', null],
    ],
    [
      'A Kelmar restaurant was fined. Environmental health officer Rhian Bedd said that it was late.',
      ['Rhian Bedd', 'environmental health officer', null],
    ],
    [
      'Public safety minister Paul Mavi said that it was late.',
      ['Paul Mavi', 'public safety minister', null],
    ],
    [
      '“It is late,” said Elis Bowe, who now works for Norvolt Motors.',
      ['Elis Bowe', null, 'Norvolt Motors'],
    ],
  ],
  'words that make no name': [
    ['“It is late,” said Year 9 pupil Ella Frostick.', ['Ella Frostick', 'pupil', null]],
    [
      'Deputy commissioner of police Smita Pawle said that it was late.',
      ['Smita Pawle', 'deputy commissioner of police', null],
    ],
    ['The shipping line, Adria Lux, said that it was late.', ['Adria Lux', 'shipping line', null]],
    ['The paper’s first author, Wen Lio, said that it was late.', ['Wen Lio', 'first author', null]],
    [
      'Queen Anne University’s Lars Chilton said that it was late.',
      ['Lars Chilton', null, 'Queen Anne University'],
    ],
  ],
  'fields, ages and coined names': [
    [
      'North Korea watcher Robert Carle of the Holm Center called it “theatre”.',
      ['Robert Carle', 'North Korea watcher', 'Holm Center'],
    ],
    [
      'Unite-Mark regional officer Sharon Odling said that it was late.',
      ['Sharon Odling', 'regional officer', 'Unite-Mark'],
    ],
    [
      'Arkady Lev was cleared. Lev’s accuser, 19-year-old Hans Nyberg, said that it was late.',
      ['Hans Nyberg', 'accuser', null],
    ],
    [
      'Fisheries biologist Ingunn Fosse, employed by the county, said that it was late.',
      ['Ingunn Fosse', 'fisheries biologist', 'county'],
    ],
    [
      'Marine archaeologist Stelios Kanas, from the Keepers of Sunken Wrecks, said that it was late.',
      ['Stelios Kanas', 'marine archaeologist', 'Keepers of Sunken Wrecks'],
    ],
    [
      'The port’s chief executive, Doug Banner, said that it was late.',
      ['Doug Banner', 'chief executive', 'port'],
    ],
  ],
  'names that look like something else': [
    ['Screenwriter Ira Sen said that it was late.', ['Ira Sen', 'screenwriter', null]],
    [
      'The Polish haulier Trans-Wisk has won. Trans-Wisk’s boss, Kasia Nowik, said that it was late.',
      ['Kasia Nowik', 'boss', 'Trans-Wisk'],
    ],
    ['Analyst Nisha Kapur at MarineGauge said that it was late.', ['Nisha Kapur', 'analyst', 'MarineGauge']],
    [
      'Series safety director Elaine Foss said that it was late.',
      ['Elaine Foss', 'series safety director', null],
    ],
  ],
  'names inside what is told': [
    [
      '“It is late,” said Patricia Holt, mother of Kelmar victim Sean Holt.',
      ['Patricia Holt', 'mother of Sean Holt', null],
    ],
    [
      '“It is late,” said Zeynep Tarhan, an assistant professor in technology policy at the University of North Kelmar.',
      ['Zeynep Tarhan', 'assistant professor in technology policy', 'University of North Kelmar'],
    ],
    [
      '“It is late,” said Geoff Carin, a Democratic pollster working for Priorities First.',
      ['Geoff Carin', 'pollster', 'Priorities First'],
    ],
    [
      '“It is late,” said Kevin Grady, chairman of the House Roads and Harbours Committee.',
      ['Kevin Grady', 'chairman', 'House Roads and Harbours Committee'],
    ],
    [
      'Pastor Joseph Holt of Marion Road Baptist Church said that it was late.',
      ['Joseph Holt', 'pastor', 'Marion Road Baptist Church'],
    ],
    [
      '“It is late,” James B. Corley Jr., the director of the Bureau of Tides, said.',
      ['James B. Corley Jr', 'director', 'Bureau of Tides'],
    ],
    [
      'Kelmar Radio vice president for news and talk Dave Gorman said that it was late.',
      ['Dave Gorman', 'vice president for news and talk', 'Kelmar Radio'],
    ],
  ],
  'who a part of a crowd is': [
    [
      'Neighbours heard a bang. One of them, Luis Amado, 23, said that he ran.',
      ['Luis Amado', 'neighbour', null],
    ],
  ],
  'names cut by small words': [
    [
      'Met Orland forecaster Ada Brink said that gusts of 130km/h. were likely.',
      ['Ada Brink', 'forecaster', 'Met Orland'],
    ],
    ['The mayor, Marta Puig i Ferran, said that it was late.', ['Marta Puig i Ferran', 'mayor', null]],
  ],
};

describe('offices and firms beside names', () => {
  testTold(cases);
});
