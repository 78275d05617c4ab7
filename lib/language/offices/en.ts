/** Offices that go by several names, a group a line; endings in brackets make several forms. */
export const OFFICES = `
former | ex | one-time | onetime | erstwhile
chief executive[s,] | ceo[s,] | chief executive officer[s,] | managing director[s,]
chief financial officer | cfo | finance director | finance chief
chief operating officer | coo | operations director
chairman | chairwoman | chairperson | chair | chairman of the board
vice-chairman | vice-chair | deputy chairman | deputy chair | deputy chairwoman | vice-chairwoman
spokesman | spokeswoman | spokesperson | press officer | press secretary
spokesmen | spokespeople | spokespersons | press officers
prime minister | premier | head of government
foreign minister | foreign secretary | minister of foreign affairs | foreign affairs minister | minister for foreign affairs
finance minister | minister of finance | finance secretary | chancellor of the exchequer | minister for finance
interior minister | home secretary | minister of the interior | interior secretary | home affairs minister
defence minister | defence secretary | defense minister | defense secretary | secretary of defense | minister of defence | minister for defence
health minister | health secretary | minister of health | minister for health
education minister | education secretary | minister of education | minister for education
justice minister | justice secretary | minister of justice | minister for justice
transport minister | transport secretary | transportation secretary | minister of transport | minister for transport
police chief | chief of police | chief constable | police commissioner
fire chief | chief fire officer
police officer[s,] | policeman | policewoman | policemen
firefighter[s,] | fireman | firemen
head teacher[s,] | headteacher[s,] | headmaster | headmistress | school principal | principal
vice-chancellor | university president
council leader | leader of the council
board member[s,] | member[s,] of the board | director[s,] of the board
lawmaker[s,] | legislator[s,] | parliamentarian[s,] | member[s,] of parliament | mp[s,]
congressman | congresswoman | us representative | member of congress
lawyer[s,] | attorney[s,] | counsel
district attorney | da | county prosecutor
public prosecutor[s,] | prosecutor[s,]
editor-in-chief | chief editor
secretary general | secretary-general
head coach | chief coach
chief inspector | detective chief inspector | dci
inspector | detective inspector | di
sergeant | detective sergeant | ds
superintendent | detective superintendent
news reader | newsreader | newscaster
bailiff | court officer
clerk of the court | court clerk
crown prosecutor[s,] | prosecution lawyer[s,]
trade unionist[s,] | union official[s,]
press office | media office | communications office
press release | news release | media release
news conference | press conference | press briefing | news briefing`;

/** Words of news prose that papers use for one another and that no thesaurus pairs, a group a line. */
export const SAME_IN_NEWS = `
bank[s,] | lender[s,]
aircraft | plane[s,] | airplane[s,] | aeroplane[s,]
automobile[s,] | car[s,] | motor car[s,]
truck[s,] | lorry | lorries
carmaker[s,] | automaker[s,] | car manufacturer[s,] | car maker[s,]
airline[s,] | carrier[s,] | air carrier[s,]
retailer[s,] | store chain[s,] | retail chain[s,]
supermarket[s,] | grocer[s,] | grocery chain[s,]
shareholder[s,] | stockholder[s,]
share[s,] | stock[s,]
investor[s,] | backer[s,]
company | firm | business | corporation
companies | firms | businesses | corporations
worker[s,] | employee[s,] | staff member[s,]
staff | workforce | employees | workers
job cuts | layoffs | redundancies
laid off | made redundant
turnover | revenue | sales
profit[s,] | earnings
forecast[s,] | outlook
quarter[s,] | three-month period
election[s,] | poll[s,] | ballot[s,] | vote[s,]
government | administration | cabinet
parliament | legislature
lower house | house of representatives
upper house | senate
law[s,] | legislation | statute[s,]
bill[s,] | draft law[s,]
court ruling | court decision | judgment | ruling
hospital | medical centre | medical center | infirmary
doctor[s,] | physician[s,]
film[s,] | movie[s,]
cinema[s,] | movie theater[s,] | movie theatre[s,]
football | soccer
match[es,] | game[s,] | fixture[s,]
goalkeeper | keeper | goalie
crash[es,] | collision[s,] | accident[s,]
blaze[s,] | fire[s,]
flat[s,] | apartment[s,]
shop[s,] | store[s,]
petrol | gasoline | gas
motorway[s,] | freeway[s,] | highway[s,]
pavement[s,] | sidewalk[s,]
holiday[s,] | vacation[s,]
autumn | fall
rubbish | garbage | trash | refuse
lift[s,] | elevator[s,]
railway[s,] | railroad[s,]
train station[s,] | railway station[s,] | rail station[s,]
ship[s,] | vessel[s,] | boat[s,]
soldier[s,] | serviceman | servicemen | troops
research | study | studies
researcher[s,] | scientist[s,] | academic[s,]
student[s,] | pupil[s,]
resident[s,] | inhabitant[s,] | local[s,]
town hall | city hall
city | town | municipality
neighbourhood | neighborhood | district | quarter
early | initial
financial year | fiscal year
business | commercial
nationwide | national
worldwide | global
ago | earlier | before
future[s,] | prospect[s,]
economic[,ally] | financial[,ly]
economy | finances
member[s,] | participant[s,]
evacuat[ed,ing,e] | taken off | taken out | brought out | got out
extinguish[ed] | put out
postpon[ed] | put off | pushed back
cancelled | canceled | called off | scrapped
establish[ed] | set up
conduct[ed] | carried out
perform[ed] | carried out
reject[ed] | turned down
abandoned | given up
investigated | looked into
examined | looked at | looked into
dismantled | taken down | taken apart
demolished | pulled down | torn down | knocked down
raised | brought up | put up
discovered | found out
returned | gave back | given back | went back | gone back
departed | set off | set out
continued | went on | carried on
entered | went into | gone into
removed | taken away | taken off | taken out
detained | taken into custody | held
hospitalised | hospitalized | taken to hospital
resigned | stepped down | stood down
surrendered | gave up | given up
tolerated | put up with
compensated | made up for
increased | gone up | went up
decreased | gone down | went down`;
