"""Where people work, heal, judge and learn."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "airport": Facts(
        "departure gate, boarding lounge, airport departure gate, airport, terminal, departure hall, departure "
        "lounge, airport lounge, boarding gate, check-in",
        holds="plane aeroplane airplane seat board window plant",
        spots=Spots(floor=at("50,70 38,74 66,76 22,76 84,78"), wall=at("24,14 78,14")),
        indoors=True,
        painter="halls",
    ),
    "bank": Facts(
        "bank, bank hall, bank lobby, bank counter, bank teller, teller windows, bank tellers, inside the "
        "bank, inside a bank, bank interior, bank branch, bank robbery, bank heist, savings bank, credit "
        "union, exchange office, currency exchange, old bank, grand bank, hall of the bank",
        holds="counter teller grille lamp clock column desk rope post vault door window marble palm plant slip pen",
        spots=Spots(floor=at("50,80 38,84 62,84 24,76 76,76"), top=at("46,52 54,52"), wall=at("86,42"), hang=at("50,0 30,0")),
        indoors=True,
    ),
    "breakroom": Facts(
        "breakroom, break room, staff room, staffroom, staff break room, staff lounge, employee lounge, employee break "
        "room, employees' room, employees' break room, office kitchen, office kitchenette, office pantry, office break "
        "room, office lounge, coffee corner, coffee kitchen, tea kitchen, company lounge, nurses' break room, doctors' "
        "lounge, vending machine room, break area, back room of the store, back room of the shop, teachers' lounge, "
        "teacher's lounge, teachers lounge",
        holds=(
            "machine vending table chair sofa fridge refrigerator microwave coffee cup mug sink cupboard board note "
            "clock window plant bin fruit newspaper cushion lamp"
        ),
        spots=Spots(floor=at("50,84 40,88 60,86 30,84 70,88"), top=at("38,51"), wall=at("50,30 30,28"), hang=at("50,0")),
        indoors=True,
    ),
    "chapel": Facts(
        "chapel, church, pews, altar, confessional, wedding chapel",
        holds="pew window altar candle cross flower aisle glass",
        spots=Spots(floor=at("50,72 42,68 58,68 24,86 78,86"), top=at("48,50 52,50"), wall=at("36,38 66,38")),
        indoors=True,
        painter="halls",
    ),
    "court": Facts(
        "courtroom, court room, court, law court, trial, tribunal",
        holds="bench seal table flag stand chair gavel judge",
        spots=Spots(floor=at("50,66 42,76 60,76 50,86 30,84"), top=at("34,54 66,54 50,40"), wall=at("36,38 64,38 28,42")),
        indoors=True,
        painter="justice",
    ),
    "darkroom": Facts(
        "darkroom, dark room, photo darkroom, photographic darkroom, photographer's darkroom, photo lab, "
        "photography lab, developing room, film lab, photography club room, photography club",
        holds="print photo photograph tray enlarger lamp bottle shelf clock stool camera film door sink tap peg line",
        spots=Spots(floor=at("50,84 42,88 58,88 50,78"), hang=at("50,6")),
        indoors=True,
    ),
    "executive": Facts(
        "executive, executive office, executive suite, executive's office, ceo's office, ceo office, office of the ceo, boss's "
        "office, boss' office, office of the boss, chairman's office, chairwoman's office, corner office, modern office of the "
        "director, top floor office, top-floor office, office on the top floor, tycoon's office, billionaire's office, "
        "company president's office, villain's office",
        holds="desk chair armchair sofa couch window city skyline shelf book folder trophy painting table lamp rug carpet palm "
        "plant computer monitor screen telephone pen paper magazine",
        spots=Spots(floor=at("50,84 62,80 32,84 76,84"), top=at("56,62 40,62 44,62"), wall=at("13,24"), hang=at("50,0 30,0")),
        indoors=True,
    ),
    "factory": Facts(
        "factory, factory hall, factory floor, assembly lines, production line, production hall, conveyor belt, "
        "conveyor belts, conveyor, car factory, auto plant, toy factory, chocolate factory, industrial plant, "
        "industrial hall, manufacturing plant, plant floor, processing plant, modern factory, machine hall, machine "
        "shop, machine room, cannery, bottling plant, munitions factory, paper mill, factory interior, inside the "
        "factory, inside a factory, robotics plant, packing plant, recycling plant",
        holds="belt conveyor robot arm machine press gauge lamp box crate barrel window pipe board rail walkway screen",
        spots=Spots(floor=at("50,74 44,82 56,84 50,92"), hang=at("50,0 36,0")),
        indoors=True,
    ),
    "hospital": Facts(
        "hospital, hospital room, clinic, ward, infirmary, sickroom, sick room, nurse's office, nurses office, "
        "nurse office, operating room, operating theatre, emergency room, doctor's office, sickbed, dentist's, "
        "dentist's office, dentist office, dental clinic, dental office, dentist, doctor's, doctor's surgery, "
        "vet's, vet's office, vet clinic, veterinary clinic, animal clinic, examination room, exam room, consulting "
        "room, recovery room, intensive care, icu, school infirmary, school nurse's office, nurse's room",
        holds="bed curtain window plant lamp",
        spots=Spots(floor=at("36,76 26,80 46,84 70,90"), top=at("46,60 44,60"), wall=at("50,32 14,40 62,36")),
        indoors=True,
        painter="work",
    ),
    "hospitalcorridor": Facts(
        "hospitalcorridor, hospital corridor, hospital hallway, hospital passage, hospital hall, clinic "
        "corridor, clinic hallway, asylum, asylum corridor, nurse's station, nurses' station, nurses station, "
        "nursing station, emergency room corridor, emergency ward, emergency corridor, er corridor, ward "
        "corridor",
        holds="door bed trolley seat sign lamp bench",
        spots=Spots(floor=at("50,66 42,74 60,76 36,86"), wall=at("18,38 88,30"), hang=at("50,0")),
        indoors=True,
        painter="ward",
    ),
    "hospitaloutside": Facts(
        "hospitaloutside, hospital exterior, outside the hospital, outside a hospital, in front of the "
        "hospital, in front of a hospital, front of the hospital, hospital entrance, hospital building, "
        "hospital parking lot, hospital car park, hospital driveway, hospital from outside, hospital grounds, "
        "emergency entrance, ambulance bay, ambulance entrance, hospital gate, entrance of the hospital, "
        "medical campus",
        holds="ambulance cross window door tree bush lamp sign arrow crossing lawn canopy helipad building road",
        spots=Spots(floor=at("50,80 40,86 60,86 28,84 74,84"), land=at("90,70,60"), ground=0.5),
    ),
    "lab": Facts(
        "lab, laboratory, research facility, research station, research base, clean room, "
        "weather station, polar station, arctic station, antarctic station, antarctic base",
        holds="tank tube screen lamp table bench pipe",
        spots=Spots(floor=at("50,70 43,77 58,78 50,86"), top=at("26,61 74,61 14,61 86,61"), wall=at("50,44")),
        indoors=True,
        painter="work",
    ),
    "lobby": Facts(
        "lobby, hotel lobby, hotel reception, hotel foyer, hotel entrance, lobby of the hotel, lobby of a hotel, "
        "hotel hall, reception desk, reception hall, reception area, front desk, concierge, concierge desk, foyer, "
        "entrance hall, entry hall, vestibule, atrium, grand hotel, casino lobby, theatre lobby, office lobby",
        holds=(
            "desk key bell clock lamp column chandelier sofa couch armchair palm plant table door stair staircase "
            "carpet trolley suitcase luggage vase flower book pillar counter picture cushion pillow"
        ),
        spots=Spots(
            floor=at("46,70 64,74 28,78 84,80"), top=at("44,55 58,55 32,63"), wall=at("30,30 74,38"), hang=at("30,0 76,0")
        ),
        indoors=True,
        painter="welcome",
    ),
    "medbay": Facts(
        "medbay, med bay, medical bay, sickbay, sick bay, implant clinic, sleeping pods",
        holds="pod capsule glass bed screen monitor lamp light window planet console door hose mist panel",
        spots=Spots(floor=at("50,68 44,74 56,74 50,82 38,80 62,80"), wall=at("6,36 94,36"), hang=at("50,0")),
        indoors=True,
    ),
    "morgue": Facts(
        "morgue, mortuary, autopsy room, autopsy table, autopsy, cold room, cold storage, dissection room, funeral "
        "parlour, embalming room",
        holds=(
            "table body corpse sheet drawer lamp door trolley sink basin tile bottle cabinet tag drain instrument scalpel curtain"
        ),
        spots=Spots(
            floor=at("40,80 30,76 62,74 58,84 70,86"), top=at("70,57 10,57 20,53"), wall=at("14,30 76,24"), hang=at("30,0 70,0")
        ),
        indoors=True,
    ),
    "museum": Facts(
        "museum, gallery, art gallery, exhibition, picture gallery, exhibition hall",
        holds="painting picture statue bench rope vase frame",
        spots=Spots(floor=at("44,72 60,72 34,70 70,74"), top=at("50,63"), wall=at("50,40 36,42 64,42")),
        indoors=True,
        painter="halls",
    ),
    "newsroom": Facts(
        "newsroom, news room, newspaper office, newspaper offices, newspaper newsroom, newspaper's office, "
        "editorial office, editorial offices, editorial room, press office, press room, magazine office, "
        "magazine newsroom, tv newsroom, television newsroom, tv news office, news agency, city desk, "
        "reporters' office, reporter's office, journalists' office, office of a newspaper, "
        "office of the newspaper",
        holds="desk screen monitor computer typewriter paper newspaper clock lamp mug office window page board bin map blind",
        spots=Spots(floor=at("50,76 46,82 54,82"), top=at("32,58,60 68,58,60"), wall=(), hang=at("50,0")),
        indoors=True,
    ),
    "observatory": Facts(
        "observatory, planetarium, telescope dome",
        holds=(
            "telescope dome star sky chart map desk lamp ladder step stairs stool book cup drawer column pier paper "
            "floor roof slit"
        ),
        spots=Spots(floor=at("64,84 24,88 92,80 40,88"), top=at("80,62 76,62 84,62"), wall=()),
        indoors=True,
        painter="dome",
    ),
    "office": Facts(
        "office, workplace, cubicle, agency, headquarters, teachers' room, teachers room, teacher's room, faculty room, studio",
        holds="desk computer monitor chair window plant lamp screen",
        spots=Spots(floor=at("54,70 40,76 64,74 28,82"), top=at("28,58 50,58 70,66 84,66"), wall=at("50,32 66,34")),
        indoors=True,
        painter="work",
    ),
    "policestation": Facts(
        "policestation, police station, police precinct, precinct, police office, police headquarters, detective "
        "squad room, squad room, squad room of the police, detective's desk, detectives' room, detective division, "
        "homicide division, sheriff's office, sheriff station, sheriff's station, police department, police box, "
        "police desk, investigation room, incident room, evidence board, station house, police station interior, "
        "fbi office, crime board",
        holds=(
            "desk board map photograph thread cell bar computer screen lamp file paper cabinet window blind clock star "
            "badge phone cup"
        ),
        spots=Spots(floor=at("46,76 58,78 40,84 60,86"), top=at("28,60 72,60"), wall=at("14,30 88,34"), hang=at("50,0")),
        indoors=True,
    ),
    "postoffice": Facts(
        "postoffice, post office, post office counter, mail room, mailroom, sorting office, mail sorting "
        "room, post office boxes, po boxes, parcel office, parcel counter, village post office, letter "
        "office, postmaster's, telegraph office, courier office, mail office, delivery depot, stamp counter, "
        "postal office, inside the post office",
        holds=(
            "counter box mailbox letterbox postbox parcel package letter scale clock poster desk lamp window trolley "
            "cart pigeonhole stamp form"
        ),
        spots=Spots(floor=at("52,80 44,86 60,84 24,82 76,84"), top=at("62,50"), wall=at("30,20"), hang=at("40,0 60,0")),
        indoors=True,
    ),
    "prison": Facts(
        "prison, prison cell, jail, jail cell, gaol, cell, holding cell, lock-up",
        holds=(
            "cell bar bunk bed mattress blanket pillow window basin sink tap mirror towel bucket table stool book cup "
            "tally chain lamp door pipe drain"
        ),
        spots=Spots(floor=at("40,84 62,82 52,88 30,90"), top=at("46,57 42,57 24,65"), wall=at("28,34 50,34 62,46")),
        indoors=True,
    ),
    "privateoffice": Facts(
        "privateoffice, private office, principal's office, principals office, headmaster's office, headmaster's "
        "study, headmistress's office, head teacher's office, headteacher's office, dean's office, director's "
        "office, detective's office, detective agency, detective bureau, private investigator's office, private "
        "detective's office, private eye's office, investigator's office, lawyer's office, law office, law firm, "
        "attorney's office, solicitor's office, notary's office, chief's "
        "office, manager's office, president's office, mayor's office, professor's office, "
        "oval office, principal's room, detective office, detective's bureau, "
        "principal office, headmaster office, lawyer office, manager office, office of the principal, office of the "
        "headmaster, office of the director, office of a detective, office of a lawyer, therapist's office, "
        "psychiatrist's office, counselor's office, counsellor's office, psychologist's office, editor's office, "
        "accountant's office, commander's office, captain's office, doctor's study, guidance counselor's office, "
        "banker's office",
        holds=(
            "desk chair lamp window blind book bookshelf bookcase shelf cabinet certificate diploma globe plant phone "
            "telephone paper carpet rug fan coat hat armchair drawer folder file trophy portrait frame city skyline "
            "door"
        ),
        spots=Spots(
            floor=at("24,78 78,84 40,86 60,86"), top=at("38,59 52,59 60,60"), wall=at("30,34 70,26 92,30"), hang=at("30,0 76,0")
        ),
        indoors=True,
        painter="private",
    ),
    "questioning": Facts(
        "questioning, interrogation room, interrogation, questioning room, interview room, police interview room",
        holds="door table chair lamp mirror camera pane clock recorder",
        spots=Spots(floor=at("26,76 78,76 16,84 34,88"), top=at("48,59 42,59 58,59"), wall=at("22,36 78,32 28,42")),
        indoors=True,
        painter="justice",
    ),
    "theatre": Facts(
        "theatre, theater, opera, opera house, playhouse, stage, concert hall, auditorium, opera box, theatre box, theater box",
        holds="stage curtain seat moon light spotlight",
        spots=Spots(floor=at("50,56 42,56 60,56 50,80"), wall=at("18,50 82,50"), hang=at("50,8")),
        indoors=True,
        painter="halls",
    ),
    "vault": Facts(
        "vault, bank vault, vault door, vault room, strongroom, strong room, safe deposit boxes, deposit "
        "boxes, safety deposit boxes, safe room, gold vault, gold reserve, inside the vault, vault of the "
        "bank, vault of a bank, casino vault, heist vault",
        holds="vault door wheel gold bar ingot money cash note banknote jewel gem box trolley table keypad lamp lock safe",
        spots=Spots(floor=at("50,76 40,84 60,84 24,80 76,82"), top=at("82,52"), hang=at("50,0")),
        indoors=True,
        painter="bank",
    ),
    "waitingroom": Facts(
        "waitingroom, waiting room, hospital waiting room, waiting area, hospital waiting area, hospital "
        "reception, hospital lobby, hospital lounge, clinic reception, clinic waiting room, clinic lobby, "
        "reception of the clinic, reception of a clinic, reception of the hospital, doctor's waiting room, "
        "dentist's waiting room, vet's waiting room, emergency waiting room, hospital entrance hall, hospital "
        "front desk, nurse's reception, medical centre, medical center, health centre, health center, "
        "hospital foyer, lobby of the hospital, lobby of a hospital, waiting room of the hospital, waiting "
        "room of a hospital",
        holds=(
            "counter desk seat chair cross fish fishtank tank aquarium plant palm poster table magazine cooler window "
            "door sign telephone vase lamp screen computer"
        ),
        spots=Spots(
            floor=at("52,76 44,84 62,82 34,80 74,84"), top=at("28,63 46,49"), wall=at("88,36 80,40"), hang=at("50,0 30,0")
        ),
        indoors=True,
    ),
    "warehouse": Facts(
        "warehouse, abandoned factory, abandoned warehouse, storehouse, storage room, storeroom, depot, "
        "container yard, storage hall, old factory, logistics centre, loading dock, loading bay, terraforming "
        "plant, power plant interior, chemical plant, steel mill, water plant, turbine hall",
        holds=(
            "shelf rack box carton crate barrel drum container forklift door window lamp crane hook chain pallet beam "
            "number light"
        ),
        spots=Spots(floor=at("40,72 56,72 32,80 64,82"), top=at("84,60"), wall=at("50,38 94,52")),
        indoors=True,
    ),
}
