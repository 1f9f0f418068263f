//! The people and groups of the demo's borough. All of them are made up.

use crate::organisation::Kind;

/// A group: what it is, who writes for it, and what it would like to do.
pub struct Group {
    pub name: &'static str,
    pub kind: Kind,
    /// Who holds money for it, where somebody does.
    pub host: &'static str,
    pub area: &'static str,
    /// How it describes itself, in its own words.
    pub describes_itself: &'static str,
    pub about: &'static str,
    pub registration_number: &'static str,
    /// The person who writes, and their address.
    pub writer: (&'static str, &'static str),
    /// One line.
    pub idea: &'static str,
    pub need: &'static str,
    pub plan: &'static str,
    pub difference: &'static str,
    /// What for, and how many pounds.
    pub costs: &'static [(&'static str, i64)],
}

impl Group {
    /// What it asks for, in pounds.
    pub fn asks(&self) -> i64 {
        self.costs.iter().map(|(_, pounds)| pounds).sum()
    }
}

/// Somebody with a role at a funder: name, address.
pub type Officer = (&'static str, &'static str);

/// Those who sign in with the demo's links, besides the first group's writer.
pub const ADMINISTRATOR: Officer = ("Priya Raman", "priya.raman@example.org");
/// The scrutineer.
pub const SCRUTINEER: Officer = ("Desmond Clarke", "desmond.clarke@example.org");
/// The safeguarding lead.
pub const SAFEGUARDING: Officer = ("Maureen Walsh", "maureen.walsh@example.org");
/// Hears what is reported of racism and harm, outside the grants team.
pub const LISTENER: Officer = ("Joan Bright", "joan.bright@example.org");
/// A second officer, who looks after grants and shares the reading.
pub const SECOND_OFFICER: Officer = ("Tomas Varga", "tomas.varga@example.org");
/// An advice worker who helps the first group with its draft.
pub const SUPPORTER: Officer = ("Rosa Lim", "rosa.lim@example.org");
/// The panel: residents, trained and paid.
pub const PANEL: &[Officer] = &[
    ("Yvonne Baptiste", "yvonne.baptiste@example.org"),
    ("Mehmet Kaya", "mehmet.kaya@example.org"),
    ("Amara Nwosu", "amara.nwosu@example.org"),
    ("Linh Tran", "linh.tran@example.org"),
];

/// The groups of the borough.
pub const GROUPS: &[Group] = &[
    Group {
        name: "Sunday Kitchen, Nightingale Estate",
        kind: Kind::Hosted,
        host: "Nightingale Tenants Association",
        area: "Nightingale Estate, Hackney Downs",
        describes_itself: "Turkish and Kurdish grandmothers, and the younger mums who have joined us",
        about: "About fifteen of us have cooked together in the estate hall every Sunday for four years. We have the key.",
        registration_number: "",
        writer: ("Hülya Demir", "hulya.demir@example.org"),
        idea: "Cook together twice a week through the winter",
        need: "In winter the older women on our estate do not see anybody between one Sunday and the next. Two of them told us in January that ours was the only meal they did not eat alone.",
        plan: "Every Sunday about fifteen of our grandmothers cook together in the estate hall. We would like to do it on Wednesdays too, from December to March, and open it to the younger mums who have asked to learn.\n\nZeynep opens up and rings round whoever is missing.",
        difference: "More laughing on a Wednesday. Younger women who can make manti, and older women who are asked for something instead of being helped.",
        costs: &[
            ("Food", 480),
            ("Hall", 240),
            ("Zeynep's time to open up and ring round", 180),
            ("Safety: door camera", 50),
        ],
    },
    Group {
        name: "Clapton Somali Fathers",
        kind: Kind::Unregistered,
        host: "",
        area: "Lower Clapton",
        describes_itself: "Somali-led, Black and Global Majority-led",
        about: "Fathers who meet after Friday prayers to talk about our teenagers, and play football with them.",
        registration_number: "",
        writer: ("Abdi Warsame", "abdi.warsame@example.org"),
        idea: "Fathers and sons walk, talk and play football on Saturdays",
        need: "Our sons are stopped by the police more often than their friends, and they come home silent. Fathers asked for somewhere to talk that is not a meeting.",
        plan: "Twenty Saturdays on the Millfields pitch, then tea. Two of the older boys help to run it and are paid for it.",
        difference: "Boys who say what happened to them the day it happens. Fathers who know what to ask the school and the police.",
        costs: &[
            ("Pitch hire", 900),
            ("Two young coaches' time", 1200),
            ("Tea and fruit", 300),
            ("A facilitator for six talks", 900),
        ],
    },
    Group {
        name: "Ridley Road Elders",
        kind: Kind::Registered,
        host: "",
        area: "Dalston",
        describes_itself: "Caribbean elders and our friends",
        about: "A lunch club begun in 1986 by people who came to Hackney from Jamaica, Barbados and St Lucia.",
        registration_number: "298801",
        writer: ("Gloria Thompson", "gloria.thompson@example.org"),
        idea: "Record how Ridley Road sounded, and play it back to the market",
        need: "The market our members built is being built over. Young traders ask us what it was like, and we are fewer every year.",
        plan: "Six afternoons of telling and recording with two young sound artists from the estate, then one Saturday when the recordings play from the stalls.",
        difference: "Elders heard where they shopped for forty years. A recording in the archive with their names on it.",
        costs: &[("Two young sound artists", 1800), ("Taxis and access", 620), ("Food", 400), ("Archive copies", 180)],
    },
    Group {
        name: "Vietnamese Mothers' Circle",
        kind: Kind::Unregistered,
        host: "",
        area: "De Beauvoir and Shoreditch",
        describes_itself: "Mothers who speak Vietnamese, most of us with children under ten",
        about: "We began in a nail salon's back room. We swap clothes, read letters for each other and mind each other's children.",
        registration_number: "",
        writer: ("Mai Nguyen", "mai.nguyen@example.org"),
        idea: "A reader of letters, one morning a week",
        need: "Letters from schools, hospitals and the council come in English only. A missed one can cost a school place.",
        plan: "One of us, paid, sits in the library every Tuesday morning and reads letters with whoever comes. A second learns beside her.",
        difference: "Nobody loses a place for a letter they could not read.",
        costs: &[("Reader's time", 1560), ("Learner's time", 780), ("Childcare", 400)],
    },
    Group {
        name: "Stamford Hill Bikur Cholim Walkers",
        kind: Kind::Registered,
        host: "",
        area: "Stamford Hill",
        describes_itself: "Charedi Jewish women",
        about: "We walk with women after illness or birth, and sit with those who cannot.",
        registration_number: "1104410",
        writer: ("Rivka Stern", "rivka.stern@example.org"),
        idea: "Walking together after birth and after illness",
        need: "Women in our community seldom use the services there are, because nobody there knows our days and our ways.",
        plan: "Four trained walkers, two walks a week by the Lea, and a phone that is answered.",
        difference: "Women out of the house within a month, in company.",
        costs: &[("Walkers' time", 2400), ("Training", 600), ("Phone", 160)],
    },
    Group {
        name: "Casa Latina Hackney",
        kind: Kind::Hosted,
        host: "Hackney Migrant Centre",
        area: "Hackney Central",
        describes_itself: "Latin American cleaners and their families",
        about: "Cleaners who work nights and meet on Sunday afternoons.",
        registration_number: "",
        writer: ("Lucía Rojas", "lucia.rojas@example.org"),
        idea: "Sunday afternoons of English for people who work nights",
        need: "The classes there are meet when we sleep.",
        plan: "Thirty Sunday afternoons with a paid teacher from our own community, food, and somebody to play with the children.",
        difference: "People who can say no to an unpaid hour.",
        costs: &[("Teacher", 1800), ("Food", 900), ("Somebody for the children", 900), ("Books", 200)],
    },
    Group {
        name: "Congolese Choir of Hackney Wick",
        kind: Kind::Unregistered,
        host: "",
        area: "Hackney Wick",
        describes_itself: "A Congolese choir that anyone may join; Lingala is the language of our songs",
        about: "Thirty-one voices and two drums.",
        registration_number: "",
        writer: ("Grâce Mbemba", "grace.mbemba@example.org"),
        idea: "A concert on the canal, and songs taught to forty children",
        need: "Our children know the words of every advert and none of their grandmothers' songs.",
        plan: "Ten Saturday mornings in the community hall, then a concert from a boat.",
        difference: "Joy. Children who sing to their grandmothers on the phone.",
        costs: &[("Hall", 300), ("Boat", 250), ("Drum repair", 120), ("Food", 180)],
    },
    Group {
        name: "Bangla Gardeners, Kingsmead",
        kind: Kind::Unregistered,
        host: "",
        area: "Kingsmead Estate",
        describes_itself: "Bangladeshi women who garden, and neighbours",
        about: "Nine beds behind the flats, with coriander, kodu and one pear tree.",
        registration_number: "",
        writer: ("Shirin Begum", "shirin.begum@example.org"),
        idea: "Six more beds and a tap",
        need: "There is a list of twenty-two families who want a bed.",
        plan: "Build six beds over two weekends, put in a tap, and share the first kodu in August.",
        difference: "Twenty-two families with dirt under their nails.",
        costs: &[("Wood and soil", 420), ("Tap and plumber", 310), ("Tools", 120), ("Lunch for the builders", 90)],
    },
    Group {
        name: "Homerton Roma Women",
        kind: Kind::Individual,
        host: "",
        area: "Homerton",
        describes_itself: "Roma women from Poland and Slovakia",
        about: "We go with each other to appointments.",
        registration_number: "",
        writer: ("Elena Horváthová", "elena.horvathova@example.org"),
        idea: "Somebody beside you at the school gate",
        need: "Mothers are asked questions at school that other mothers are not asked. With two of us it goes differently.",
        plan: "Three women, paid by the hour, who go along to school and to the doctor, and a meal together each month to talk about it.",
        difference: "Children who stay in school. Mothers who go in by themselves the third time.",
        costs: &[("Three women's time", 1440), ("Travel", 240), ("Meals", 360)],
    },
    Group {
        name: "Ghana Union Youth Drummers",
        kind: Kind::Registered,
        host: "",
        area: "Hackney Central",
        describes_itself: "Ghanaian-led, Black and Global Majority-led",
        about: "Saturday drumming for people of ten to twenty, taught by people of twenty to seventy.",
        registration_number: "1166120",
        writer: ("Kofi Asante", "kofi.asante@example.org"),
        idea: "Drums for the ones who wait for a drum",
        need: "Fourteen young people share nine drums and take turns to watch.",
        plan: "Buy six drums from a maker in Tottenham, who shows how they are made.",
        difference: "Nobody watches.",
        costs: &[("Six drums", 720), ("The maker's day", 180), ("Van", 60)],
    },
    Group {
        name: "Hackney Nigerian Women in Trade",
        kind: Kind::Consortium,
        host: "",
        area: "Across Hackney",
        describes_itself: "Nigerian women who trade, from six churches and two mosques",
        about: "We lend to each other in turn, as our mothers did.",
        registration_number: "",
        writer: ("Folake Adebayo", "folake.adebayo@example.org"),
        idea: "A stall to learn on",
        need: "A market licence costs more than a first week's stock, and nobody will lend us either.",
        plan: "Pay for one stall on Well Street for thirty Saturdays. Five women learn on it in turn, six Saturdays each, with an older trader beside them.",
        difference: "Five women with a trade and a name in the market.",
        costs: &[("Stall and licence", 2100), ("Older traders' time", 1350), ("Insurance", 290), ("First stock", 750)],
    },
    Group {
        name: "Quiet Corner",
        kind: Kind::Unregistered,
        host: "",
        area: "Haggerston",
        describes_itself: "Black and Global Majority parents of autistic children",
        about: "Seven families who found each other in a waiting room.",
        registration_number: "",
        writer: ("Nadine Joseph", "nadine.joseph@example.org"),
        idea: "A room that is quiet on Saturdays",
        need: "Our children are sent out of other clubs. When they are Black they are sent out sooner.",
        plan: "Hire the small hall for twenty Saturdays, with soft light, two people paid to be there, and nothing anybody has to do.",
        difference: "Seven families with one easy morning a week.",
        costs: &[
            ("Hall", 1000),
            ("Two people's time", 2000),
            ("Light, mats, headphones", 450),
            ("Safety at the door", 300),
        ],
    },
    Group {
        name: "Windrush Seamstresses",
        kind: Kind::Unregistered,
        host: "",
        area: "Stoke Newington",
        describes_itself: "Caribbean women who sewed for a living",
        about: "Our hands made half of Oxford Street's dresses.",
        registration_number: "",
        writer: ("Marva Lewis", "marva.lewis@example.org"),
        idea: "Teach ten young women to cut and sew",
        need: "Nobody under sixty knows how to cut a sleeve.",
        plan: "Two terms of Thursday evenings with five machines.",
        difference: "Ten coats, cut and sewn by the women who wear them.",
        costs: &[("Five machines, second hand", 450), ("Cloth", 250), ("Room", 280)],
    },
    Group {
        name: "Daymer Bilingual Storytellers",
        kind: Kind::Hosted,
        host: "Day-Mer Library Friends",
        area: "Dalston",
        describes_itself: "Turkish and Kurdish speakers, two languages side by side and never mixed up",
        about: "We tell one story in two languages.",
        registration_number: "",
        writer: ("Berivan Aydın", "berivan.aydin@example.org"),
        idea: "Stories in Kurmancî and Turkish at four libraries",
        need: "Kurdish children are handed Turkish books. Both deserve their own.",
        plan: "Eight Saturday mornings at four libraries, with two tellers.",
        difference: "A shelf for each language.",
        costs: &[("Tellers", 640), ("Books", 220), ("Travel", 80)],
    },
];
