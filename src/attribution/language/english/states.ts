import type { StateNames } from '../speaker-words';
import { stateTable } from '../state-table';

/** One state a line: name, adjectives, then capital, palaces, nationals and other names it speaks under. */
const table = `
United States | american us u.s. | united states of america, *white house, us, u.s., usa, u.s.a., america, americans, washington
United Kingdom | british uk u.k. | *downing street, great britain, the british, *number 10, *no 10, uk, u.k., britain, britons, london, *whitehall, westminster
Russia | russian | russian federation, russians, moscow, *kremlin
Ukraine | ukrainian | ukrainians, kyiv, kiev, *bankova
China | chinese | people's republic of china, the chinese, beijing, *zhongnanhai
France | french | *elysee palace, *elysée palace, *quai d'orsay, the french, frenchmen, frenchwomen, paris, *elysee, *elysée
Germany | german | federal republic of germany, germans, berlin
Sweden | swedish | swedes, stockholm, *rosenbad
Norway | norwegian | norwegians, oslo
Denmark | danish | danes, copenhagen
Finland | finnish | finns, helsinki
Iceland | icelandic | icelanders, reykjavik
Spain | spanish | spaniards, madrid, *moncloa
Portugal | portuguese | lisbon
Italy | italian | *palazzo chigi, italians, rome, *quirinal
Greece | greek | greeks, athens
Turkey | turkish | turks, ankara, türkiye
Poland | polish | poles, warsaw
Hungary | hungarian | hungarians, budapest
Austria | austrian | austrians, vienna
Switzerland | swiss | bern
Belgium | belgian | belgians
Netherlands | dutch | the dutch, dutchmen, dutchwomen, the hague
Ireland | irish | the irish, irishmen, irishwomen, dublin
Czech Republic | czech | czechs, czechia, prague
Slovakia | slovak slovakian | slovaks, bratislava
Romania | romanian | romanians, bucharest
Bulgaria | bulgarian | bulgarians, sofia
Serbia | serbian | serbs, belgrade
Croatia | croatian | croats, zagreb
Kosovo | kosovar | pristina
Albania | albanian | albanians, tirana
Belarus | belarusian | belarusians, minsk
Lithuania | lithuanian | lithuanians, vilnius
Latvia | latvian | latvians, riga
Estonia | estonian | estonians, tallinn
Georgia | georgian | tbilisi
Armenia | armenian | armenians, yerevan
Azerbaijan | azerbaijani | azerbaijanis, baku
Kazakhstan | kazakh | astana
Israel | israeli | tel aviv, israelis, jerusalem
Iran | iranian | islamic republic of iran, iranians, tehran
Iraq | iraqi | iraqis, baghdad
Syria | syrian | syrians, damascus
Lebanon | lebanese | beirut
Jordan | jordanian | jordanians, amman
Egypt | egyptian | egyptians, cairo
Saudi Arabia | saudi saudi-arabian | saudis, riyadh
United Arab Emirates | emirati | abu dhabi, uae
Qatar | qatari | qataris, doha
Yemen | yemeni | yemenis, sanaa
Libya | libyan | libyans, tripoli
Tunisia | tunisian | tunisians, tunis
Algeria | algerian | algerians, algiers
Morocco | moroccan | moroccans, rabat
Sudan | sudanese | khartoum
Ethiopia | ethiopian | addis ababa, ethiopians
Kenya | kenyan | kenyans, nairobi
Nigeria | nigerian | nigerians, abuja
South Africa | south-african | south africans, pretoria
India | indian | new delhi, indians, delhi
Pakistan | pakistani | pakistanis, islamabad
Afghanistan | afghan | afghans, kabul
Bangladesh | bangladeshi | dhaka
Japan | japanese | the japanese, tokyo
South Korea | south-korean | south koreans, *blue house, seoul
North Korea | north-korean | north koreans, pyongyang
Taiwan | taiwanese | taipei
Vietnam | vietnamese | hanoi
Thailand | thai | thais, bangkok
Indonesia | indonesian | indonesians, jakarta
Philippines | filipino philippine | filipinos, manila
Malaysia | malaysian | kuala lumpur, malaysians
Australia | australian | australians, canberra
New Zealand | new-zealand | new zealanders, wellington
Canada | canadian | canadians, ottawa
Mexico | mexican | mexico city, mexicans
Cuba | cuban | cubans, havana
Brazil | brazilian | brazilians, brasilia, brasília
Argentina | argentine argentinian | buenos aires, *casa rosada, argentines, argentinians
Chile | chilean | la moneda, chileans
Colombia | colombian | colombians, bogota, bogotá
Venezuela | venezuelan | venezuelans, caracas, miraflores
Peru | peruvian | peruvians, lima
Slovenia | slovenian slovene | slovenians, slovenes, ljubljana
Bosnia | bosnian | bosnia and herzegovina, bosnia-herzegovina, bosnians, sarajevo
Montenegro | montenegrin | podgorica
North Macedonia | macedonian | macedonia, macedonians, skopje
Moldova | moldovan | moldovans, chisinau, chișinău
Luxembourg | luxembourgish |
Malta | maltese | valletta
Cyprus | cypriot | cypriots, nicosia
Uzbekistan | uzbek | tashkent
Turkmenistan | turkmen | ashgabat
Tajikistan | tajik | dushanbe
Kyrgyzstan | kyrgyz | bishkek
Mongolia | mongolian | mongolians, ulaanbaatar
Kuwait | kuwaiti | kuwaitis
Bahrain | bahraini | bahrainis, manama
Oman | omani | omanis, muscat
Senegal | senegalese | dakar
Mali | malian | malians, bamako
Burkina Faso | burkinabe burkinabè | ouagadougou
Niger | nigerien | niamey
Chad | chadian | n'djamena
Mauritania | mauritanian | nouakchott
Guinea | guinean | conakry
Sierra Leone | sierra-leonean | freetown
Liberia | liberian | liberians, monrovia
Ivory Coast | ivorian | côte d'ivoire, ivorians, yamoussoukro
Ghana | ghanaian | ghanaians, accra
Togo | togolese | lomé
Benin | beninese | porto-novo
Cameroon | cameroonian | cameroonians, yaoundé
Gabon | gabonese | libreville
Congo | congolese | kinshasa, brazzaville
Angola | angolan | angolans, luanda
Zambia | zambian | zambians, lusaka
Zimbabwe | zimbabwean | zimbabweans, harare
Mozambique | mozambican | maputo
Malawi | malawian | lilongwe
Botswana | botswanan | gaborone
Namibia | namibian | namibians, windhoek
Madagascar | malagasy | antananarivo
Tanzania | tanzanian | tanzanians, dodoma
Uganda | ugandan | ugandans, kampala
Rwanda | rwandan | rwandans, kigali
Burundi | burundian | gitega
Somalia | somali | somalis, mogadishu
Eritrea | eritrean | eritreans, asmara
Djibouti | djiboutian |
South Sudan | south-sudanese | juba
Nepal | nepali nepalese | kathmandu
Bhutan | bhutanese | thimphu
Sri Lanka | sri-lankan | sri lankans, colombo
Maldives | maldivian | malé
Myanmar | burmese | burma, naypyidaw
Laos | laotian lao | vientiane
Cambodia | cambodian | cambodians, phnom penh
Singapore | singaporean | singaporeans
Brunei | bruneian |
Papua New Guinea | papua-new-guinean | port moresby
Fiji | fijian | fijians, suva
Ecuador | ecuadorian ecuadorean | ecuadorians, quito
Bolivia | bolivian | bolivians, la paz
Paraguay | paraguayan | paraguayans, asunción
Uruguay | uruguayan | uruguayans, montevideo
Guyana | guyanese | georgetown
Suriname | surinamese | paramaribo
Panama | panamanian | panamanians, panama city
Costa Rica | costa-rican | costa ricans
Nicaragua | nicaraguan | nicaraguans, managua
Honduras | honduran | hondurans, tegucigalpa
El Salvador | salvadoran salvadorean | salvadorans
Guatemala | guatemalan | guatemalans, guatemala city
Haiti | haitian | haitians, port-au-prince
Dominican Republic | dominican | dominicans, santo domingo
Jamaica | jamaican | jamaicans
European Union | eu | eu, brussels, e.u.
`;

export const englishStates: readonly StateNames[] = stateTable(table);
