"""Schools: rooms of lessons, clubs and sport."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "archery": Facts(
        "archery, archery range, archery hall, archery club, archery dojo, japanese archery, kyudo, kyudo hall, "
        "kyudo range, kyudo dojo, kyudojo, archery field, archery ground, archery targets, bow range",
        holds="target bow arrow rack grass lawn roof tree post beam board curtain bank",
        spots=Spots(floor=at("50,76 36,74 64,76 24,80 76,80"), wall=(), hang=at("38,6 62,6 50,6")),
        indoors=True,
    ),
    "artroom": Facts(
        "artroom, art room, art class, art classroom, art studio, atelier, painter's studio, artist's studio, "
        "sculptor's studio, art club, easels",
        holds="easel canvas painting brush stool head bust window paint",
        spots=Spots(floor=at("42,74 72,68 26,80 88,85"), wall=at("44,34 12,36 72,22")),
        indoors=True,
        painter="clubs",
    ),
    "cafeteria": Facts(
        "cafeteria, canteen, school cafeteria, lunchroom, lunch room, mess hall, food court",
        holds=(
            "table bench tray counter window curtain door clock lamp menu plate bowl fork milk apple jug bottle kitchen "
            "pot hood ladle shelf poster plant machine radiator trolley food"
        ),
        spots=Spots(
            floor=at("50,72 42,80 60,80 50,90"), top=at("32,54 12,72 66,54"), wall=at("88,34 96,46"), hang=at("50,0 26,0 66,0")
        ),
        indoors=True,
        painter="meals",
    ),
    "classroom": Facts(
        "classroom, class room, homeroom, schoolroom, seminar room, lesson, club room, clubroom, literature club, "
        "literature club room, newspaper club, club activities room, detention room",
        holds="curtain desk chair blackboard chalkboard board poster clock window",
        spots=Spots(floor=at("50,72 28,78 74,78 50,86 42,92"), top=at("32,59 66,59 22,63 78,63"), wall=at("34,38 72,38 84,34")),
        indoors=True,
        painter="school",
    ),
    "corridor": Facts(
        "corridor, hallway, passage, passageway, locker hall, lockers",
        holds="locker window door floor lamp",
        spots=Spots(floor=at("48,68 60,78 36,76 54,86"), top=at("14,62"), wall=at("90,32 62,42")),
        indoors=True,
        painter="school",
    ),
    "dancestudio": Facts(
        "dancestudio, dance studio, dance room, dance class, dance school, dance practice room, dance rehearsal "
        "room, dance hall of mirrors, ballet studio, ballet room, ballet school, ballet class, ballet barre, barre, "
        "rehearsal studio, practice studio, yoga studio, yoga room, pilates studio, aerobics studio, studio with "
        "mirrors, wall of mirrors, mirrored studio",
        holds="mirror barre window curtain piano stool mat ball speaker picture shoe ribbon towel board floor door poster",
        spots=Spots(floor=at("56,68 66,74 52,78 44,84 30,84"), top=at("78,45 82,45 30,56"), wall=at("68,30 54,28")),
        indoors=True,
        painter="dance",
    ),
    "dormroom": Facts(
        "dormroom, dorm room, dorm, dormitory, dormitory room, college dorm, college dorm room, university "
        "dorm, university dormitory, student dormitory, student hall, hall of residence, halls of residence, "
        "residence hall, boarding school room, boarding school dormitory, boarding house room, shared room, "
        "shared bedroom, bunk room, bunkroom, bunk bed, bunk beds, bunkbeds, roommate's room, roommates' "
        "room, school dormitory, dormitory bedroom, hostel room, youth hostel, hostel dormitory, academy "
        "dormitory, academy dorm",
        holds=(
            "bunk bed desk chair lamp book shelf laptop window curtain poster guitar backpack rug carpet teddy bear "
            "wardrobe locker towel shoe cup light pillow blanket ladder"
        ),
        spots=Spots(floor=at("50,82 42,78 60,86 36,88"), top=at("40,56"), wall=at("36,40")),
        indoors=True,
    ),
    "gate": Facts(
        "school gate, gate, gates, schoolyard, school yard, school entrance, campus, university, behind the gym, behind "
        "the school, back of the school, bicycle shed, bike shed, school grounds, behind the school building, behind the "
        "gymnasium, school courtyard, courtyard of the school, school building, outside the school, front of the school, "
        "in front of the school, school exterior, school front, back of the school building, university courtyard, "
        "college courtyard",
        holds="gate wall tree school path building clock",
        spots=Spots(floor=at("50,74 42,84 58,84 36,92 64,92"), land=at("14,56,90 86,56,90"), ground=0.85),
        painter="campus",
    ),
    "gym": Facts(
        "gym, gymnasium, sports hall, basketball court, volleyball court, assembly hall, gym storage, gym storage "
        "room, gym storeroom, gymnasium storage, sports storage, pe storage room, gym equipment room",
        holds="basketball ball hoop stage curtain window floor",
        spots=Spots(floor=at("50,70 34,66 68,66 20,76 82,76"), wall=at("34,38 66,38"), hang=at("50,0 24,0 78,0")),
        indoors=True,
    ),
    "lecturehall": Facts(
        "lecturehall, lecture hall, lecture room, lecture theatre, lecture theater, university lecture hall, "
        "university classroom, academy lecture hall, magic academy classroom",
        holds="bench desk blackboard board window lamp",
        spots=Spots(floor=at("30,62 68,62 22,62 76,62 50,78"), top=at("46,63 54,63"), wall=at("28,30 68,30")),
        indoors=True,
        painter="sessions",
    ),
    "library": Facts(
        "library, reading room, archive, archives, bookshelves, scriptorium, bookcase, study corner, study "
        "area, study hall, library study corner, reading corner, reading nook",
        holds="book bookshelf bookcase shelf table lamp window",
        spots=Spots(floor=at("38,76 60,74 50,82 36,88 66,88"), top=at("50,56 46,56 54,56"), wall=at("50,18")),
        indoors=True,
        painter="school",
    ),
    "lockerroom": Facts(
        "lockerroom, locker room, changing room, changing rooms, team room, team's room, changing room of the team, "
        "gym locker room, gym changing room, school changing room, boys' changing room, girls' changing room",
        holds="locker bench towel shirt jersey ball bottle bag board boot window lamp star emblem",
        spots=Spots(floor=at("30,72 72,72 86,84 16,82"), top=at("44,76 56,76 64,76"), wall=at("66,40 40,34")),
        indoors=True,
        painter="changing",
    ),
    "meetingroom": Facts(
        "meetingroom, meeting room, conference room, boardroom, council room, student council room, student council "
        "office, briefing room, conference hall",
        holds="table chair screen whiteboard window paper glass lamp",
        spots=Spots(floor=at("12,80 88,80 42,88 60,88"), top=at("50,60 44,66 57,66"), wall=at("34,32 68,32")),
        indoors=True,
        painter="sessions",
    ),
    "musicroom": Facts(
        "musicroom, music room, band room, piano room, choir room, practice room, rehearsal room, orchestra room, music club",
        holds="piano chair stand curtain board window note",
        spots=Spots(floor=at("46,74 34,82 58,80 14,76"), top=at("14,63 44,57"), wall=at("36,36 66,36 94,30")),
        indoors=True,
        painter="clubs",
    ),
    "rooftop": Facts(
        "rooftop, roof top, roof terrace, school roof, roof",
        holds="fence railing door tank water skyline building city",
        spots=Spots(floor=at("46,84 30,86 62,84 76,86 20,90"), land=at("46,76 66,76 34,76,80"), ground=0.85),
        painter="campus",
    ),
    "scienceroom": Facts(
        "scienceroom, science room, science lab, science laboratory, science classroom, chemistry lab, chemistry "
        "laboratory, chemistry room, chemistry classroom, biology room, biology lab, biology classroom, physics "
        "room, physics lab, physics classroom, school lab, school laboratory, school's laboratory, laboratory of "
        "the school, laboratory of a school, science club, chemistry club, bunsen burners",
        holds=(
            "bench flask beaker tube rack burner flame microscope tap sink skeleton skull chart board blackboard shelf "
            "cabinet globe jar bottle stool window curtain poster"
        ),
        spots=Spots(floor=at("50,78 20,86 82,86 46,70"), top=at("30,54 70,54 22,55 78,55"), wall=at("34,40 66,42 88,34")),
        indoors=True,
        painter="science",
    ),
    "shoelockers": Facts(
        "shoelockers, shoe lockers, shoe locker, shoe locker area, shoe cupboard, shoe cupboards, shoe rack, shoe "
        "racks, getabako, genkan, school genkan, school entrance hall, school foyer, school lobby, entrance hall of "
        "the school, entrance hall of a school, entrance of the school, entrance of a school, entrance to the "
        "school, locker area, shoe box, shoebox, shoe lockers area",
        holds="locker shoe door glass umbrella clock plant poster board crest tree mat lamp window",
        spots=Spots(floor=at("50,70 40,78 62,78 33,86 68,86"), wall=at("30,46 72,46")),
        indoors=True,
    ),
    "sportsfield": Facts(
        "sportsfield, sports field, sports ground, sports grounds, playing field, playing fields, athletic "
        "field, athletics field, athletics track, baseball field, baseball diamond, ballpark, running track, "
        "track and field, track field, bleachers, tennis court, tennis courts, school "
        "field, school ground, school sports field, school track, field of the school, sports day, sports "
        "festival, athletics meet, floodlights",
        holds=(
            "track lane goal net stand bleacher seat floodlight mast scoreboard flag hurdle ball grass roof tree hill railing"
        ),
        spots=Spots(floor=at("50,70 62,76 40,80 76,82 28,86"), land=at("72,52,60 90,52,60"), ground=0.8),
        painter="sports",
    ),
    "stairwell": Facts(
        "stairwell, staircase, stairway, stair landing, landing of the stairs, school stairs, flight of stairs, stairs to "
        "the roof, stairs to the rooftop, stairs leading to the roof, stairs leading to the rooftop, staircase to the "
        "roof, staircase to the rooftop, top of the stairs, bottom of the stairs, foot of the stairs, head of the stairs",
        holds=("stair staircase step landing railing handrail window poster bench lamp cupboard plant bag extinguisher board"),
        spots=Spots(floor=at("44,74 30,78 54,84 14,84"), top=at("26,63"), wall=at("28,36 80,28 12,40")),
        indoors=True,
        painter="stairs",
    ),
}
