// Names of places that lie in one country for certain: states and provinces, and cities where large clouds have their regions.

/** States of the United States, and names of regions in it, parted by `|`. */
export const states = `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|
Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|
New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|
South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|
N. Virginia|Northern Virginia|N. California|Northern California|US East|US West|US Central`;

/** Where large clouds have their regions: by country, parted by `|`. */
export const cities: Record<string, string> = {
  AU: 'Sydney|Melbourne|New South Wales|Victoria',
  BE: 'Brussels|St. Ghislain',
  BR: 'São Paulo|Sao Paulo',
  CA: 'Montreal|Montréal|Toronto|Quebec|Québec|Ontario',
  CH: 'Zurich|Zürich|Geneva',
  DE: 'Frankfurt|Frankfurt am Main|Berlin|Munich|Hamburg|Nuremberg|Falkenstein',
  ES: 'Madrid',
  FI: 'Helsinki|Hamina',
  FR: 'Paris',
  GB: 'London|England|Scotland|Wales|Northern Ireland',
  IE: 'Dublin',
  IN: 'Mumbai|Hyderabad|Pune|Bangalore|Bengaluru',
  IT: 'Milan|Turin',
  JP: 'Tokyo|Osaka',
  KR: 'Seoul|Korea',
  NL: 'Amsterdam|Holland|Eemshaven|Groningen',
  NO: 'Oslo',
  PL: 'Warsaw',
  PT: 'Lisbon',
  SE: 'Stockholm|Gävle',
};
