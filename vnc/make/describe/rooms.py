"""Where rooms have space for props, in percent of the frame: `floor`, `top` (tables), `wall`, `hang`."""

from collections.abc import Mapping

from vnc.make.describe.spots import Spots, at

ROOMS: Mapping[str, Spots] = {
    "airport": Spots(floor=at("50,70 38,74 66,76 22,76 84,78"), wall=at("24,14 78,14")),
    "apartment": Spots(
        floor=at("42,84 58,84 30,78 64,76"), top=at("42,68 55,68 30,40"), wall=at("74,26 28,26"), hang=at("36,0 62,0")
    ),
    "aquarium": Spots(floor=at("50,70 20,76 80,76 42,82 60,82"), top=at("32,67 67,67 28,67 72,67"), wall=at("50,6")),
    "arcade": Spots(floor=at("34,74 64,74 24,82 78,82 48,84"), wall=at("38,20 62,20")),
    "archery": Spots(floor=at("50,76 36,74 64,76 24,80 76,80"), wall=at("94,32 6,32"), hang=at("38,6 62,6 50,6")),
    "artroom": Spots(floor=at("42,74 72,68 26,80 88,85"), wall=at("44,34 12,36 72,22")),
    "attic": Spots(floor=at("56,70 44,84 70,84 62,66"), top=at("24,64 30,64"), wall=at("38,44")),
    "bakery": Spots(
        floor=at("24,78 14,76 32,82 46,88 62,90"),
        top=at("48,55 60,55 72,55 94,55"),
        wall=at("84,26 12,36"),
        hang=at("24,0 52,0 78,0"),
    ),
    "ballroom": Spots(floor=at("32,66 68,66 22,78 80,78 50,62"), wall=at("28,34 72,34")),
    "bar": Spots(
        floor=at("32,76 38,82 26,78 44,86 60,88"),
        top=at("48,51 60,51 74,51 18,58"),
        wall=at("36,28 12,34 90,32"),
        hang=at("34,0 58,0 73,0"),
    ),
    "barn": Spots(floor=at("52,70 42,80 62,82 68,74"), top=at("80,59 20,56"), wall=at("14,42 90,42")),
    "bath": Spots(floor=at("50,82 30,82 68,84 90,82"), wall=at("14,38 86,38")),
    "bathroom": Spots(floor=at("52,78 90,84 38,84 62,88"), top=at("62,55 74,55"), wall=at("50,30")),
    "bedroom": Spots(floor=at("36,78 56,80 26,84 70,92"), top=at("26,60 20,60 30,60"), wall=at("27,36 74,34 66,26")),
    "billiards": Spots(
        floor=at("22,76 80,76 16,84 50,88 30,88"), top=at("36,59 64,59 15,48 86,48"), wall=at("22,26 78,26"), hang=at("26,0 74,0")
    ),
    "boutique": Spots(
        floor=at("50,76 34,72 66,74 42,82 60,82"), top=at("40,52 58,52 66,46"), wall=at("66,34 50,22"), hang=at("40,0 60,0")
    ),
    "bowling": Spots(floor=at("50,74 36,76 66,76 24,80 44,82"), wall=at("18,30 82,30"), hang=at("50,0 26,0")),
    "boxing": Spots(floor=at("46,76 34,74 58,78 22,80 76,82"), wall=at("30,16 70,16")),
    "bunker": Spots(floor=at("48,80 32,84 66,84 28,90 70,90"), top=at("44,56 56,56 50,56"), wall=at("88,38 16,36")),
    "businside": Spots(floor=at("52,80 52,66,60 51,94 54,74,70"), hang=at("50,0")),
    "cabin": Spots(floor=at("50,76 36,82 64,80 50,88"), top=at("84,66 94,64"), wall=at("12,32 90,28")),
    "cafe": Spots(
        floor=at("36,76 46,72 20,78 28,84"), top=at("58,56 66,57 82,56 20,63"), wall=at("48,28 86,26"), hang=at("36,0 20,0")
    ),
    "cafeteria": Spots(
        floor=at("50,72 42,80 60,80 50,90"), top=at("32,54 12,72 66,54"), wall=at("88,34 96,46"), hang=at("50,0 26,0 66,0")
    ),
    "carpark": Spots(floor=at("52,66 42,70 64,74 20,80 80,84")),
    "casino": Spots(floor=at("30,80 70,80 50,84 20,86 82,86"), top=at("50,59 44,59 56,59"), wall=at("18,28 82,28")),
    "cave": Spots(floor=at("40,72 68,72 54,76 26,76 80,78")),
    "cellar": Spots(floor=at("50,64 42,72 60,72 36,84 66,84"), top=at("24,82 12,82"), wall=at("50,36")),
    "chapel": Spots(floor=at("50,72 42,68 58,68 24,86 78,86"), top=at("48,50 52,50"), wall=at("36,38 66,38")),
    "cinema": Spots(
        floor=at("50,66,70 36,51,80 62,51,80 50,84"),
        top=at("28,50 71,50 50,50"),
        wall=at("9,20 92,20"),
        hang=at("50,0 20,0 80,0"),
    ),
    "classroom": Spots(
        floor=at("50,72 28,78 74,78 50,86 42,92"), top=at("32,59 66,59 22,63 78,63"), wall=at("34,38 72,38 84,34")
    ),
    "clockwork": Spots(floor=at("50,72 36,74 66,74 24,82 78,82"), wall=at("82,50 18,30")),
    "compartment": Spots(floor=at("50,88 14,77 86,77 38,88 62,88"), top=at("50,62 46,62 54,62"), hang=at("50,0")),
    "concert": Spots(floor=at("50,70 38,57 62,57 28,57 72,57"), wall=at("14,24 84,24")),
    "concourse": Spots(floor=at("38,72 62,72 30,78 70,78 22,84"), wall=at("50,48"), hang=at("34,0 66,0")),
    "corridor": Spots(floor=at("48,68 60,78 36,76 54,86"), wall=at("90,32 62,42"), top=at("14,62")),
    "court": Spots(floor=at("50,66 42,76 60,76 50,86 30,84"), top=at("34,54 66,54 50,40"), wall=at("36,38 64,38 28,42")),
    "crystalcave": Spots(
        floor=at("22,78 78,78 16,84 84,84"), wall=at("30,40 70,40"), water=at("50,74 36,72,70 64,72,70"), sea=0.6
    ),
    "dancestudio": Spots(floor=at("56,68 66,74 52,78 44,84 30,84"), top=at("78,45 82,45 30,56"), wall=at("68,30 54,28")),
    "demonhall": Spots(floor=at("36,76 64,76 30,82 70,82"), wall=at("22,40 78,40"), hang=at("34,0 66,0")),
    "diningcar": Spots(floor=at("54,70,80 54,82 52,94 55,76"), top=at("36,62 68,62"), hang=at("54,0")),
    "dojo": Spots(floor=at("36,70 64,70 50,68 22,80 80,80"), wall=at("40,36 60,36 28,38")),
    "dressingroom": Spots(floor=at("50,72 40,76 62,74 32,82 72,80"), top=at("49,50 34,50 66,50"), wall=at("38,18 62,18 78,26")),
    "dungeon": Spots(floor=at("50,66 42,72 60,72 34,82 70,82"), wall=at("48,40 62,46")),
    "egypt": Spots(floor=at("50,76 40,80 60,80 34,86 66,86"), wall=at("12,34 88,34")),
    "flowershop": Spots(floor=at("44,76 56,78 36,82 62,86"), top=at("74,52 90,50"), wall=at("50,40"), hang=at("50,0 38,0")),
    "garage": Spots(floor=at("46,74 34,74 66,82 24,88"), top=at("14,54 22,53"), wall=at("28,28 92,40")),
    "greenhouse": Spots(floor=at("54,66 50,76 58,84 46,86"), hang=at("54,0 30,0 78,0")),
    "gym": Spots(floor=at("50,70 34,66 68,66 20,76 82,76"), wall=at("34,38 66,38"), hang=at("50,0 24,0 78,0")),
    "hairsalon": Spots(
        floor=at("52,74 62,76 30,74 44,82 72,80"), top=at("40,49 54,49"), wall=at("27,26 68,26"), hang=at("38,0 58,0 78,0")
    ),
    "hall": Spots(floor=at("36,66 64,66 28,78 74,78 50,60"), wall=at("43,46 58,46")),
    "hideout": Spots(floor=at("42,80 76,84 26,84 48,88 36,88"), top=at("46,63 36,63 54,63"), wall=at("32,22 66,20 44,22")),
    "hospital": Spots(floor=at("36,76 26,80 46,84 70,90"), top=at("46,60 44,60"), wall=at("50,32 14,40 62,36")),
    "hospitalcorridor": Spots(floor=at("50,66 42,74 60,76 36,86"), wall=at("18,38 88,30"), hang=at("50,0")),
    "hotel": Spots(
        floor=at("48,78 38,80 28,86 56,86"), top=at("32,62 36,62 86,57"), wall=at("72,36 14,34 88,34"), hang=at("46,0")
    ),
    "hotelcorridor": Spots(floor=at("50,68 43,78 57,78 37,86 63,86"), wall=at("82,32 5,36 92,34"), hang=at("50,0")),
    "hydroponics": Spots(floor=at("50,68 42,80 58,80 50,88 36,88"), wall=(), hang=at("50,0")),
    "icepalace": Spots(floor=at("50,76 36,76 64,76 28,84 72,84"), wall=at("14,36 86,36")),
    "icerink": Spots(floor=at("50,74 36,70 64,72 26,78 44,82"), wall=at("8,26 92,26"), hang=at("34,0 66,0")),
    "indoor": Spots(floor=at("44,76 30,78 20,84 58,78 84,84"), top=at("68,57 72,57 86,57"), wall=at("70,36 88,34 20,34")),
    "karaoke": Spots(
        floor=at("30,78 72,78 36,90 64,90 50,92"), top=at("38,64 52,66 64,65"), wall=at("32,24 72,22"), hang=at("34,0 66,0")
    ),
    "kitchen": Spots(
        floor=at("12,82 90,86 22,88 78,90"),
        top=at("40,72 58,72 32,74 68,74 24,58"),
        wall=at("20,46 90,30 38,46"),
        hang=at("24,0 74,0"),
    ),
    "lab": Spots(floor=at("50,70 43,77 58,78 50,86"), top=at("26,61 74,61 14,61 86,61"), wall=at("50,44")),
    "lair": Spots(floor=at("40,80 60,82 32,86 68,86"), top=at("36,64 64,64"), wall=at("20,40 84,36")),
    "laundry": Spots(floor=at("46,74 32,74 56,80 40,86"), wall=at("34,31 46,31"), top=at("84,55")),
    "lecturehall": Spots(floor=at("30,62 68,62 22,62 76,62 50,78"), top=at("46,63 54,63"), wall=at("28,30 68,30")),
    "library": Spots(floor=at("38,76 60,74 50,82 36,88 66,88"), top=at("50,56 46,56 54,56"), wall=at("50,18")),
    "lift": Spots(floor=at("34,82 66,82 50,80 42,90 58,90"), wall=at("18,40 86,40")),
    "livingroom": Spots(
        floor=at("26,78 76,84 90,82 16,86 50,94"), top=at("40,78 50,78 58,78 12,66"), wall=at("84,36 64,36 8,30")
    ),
    "lobby": Spots(
        floor=at("46,70 64,74 28,78 84,80"), top=at("44,55 58,55 32,63"), wall=at("30,30 74,38"), hang=at("30,0 76,0")
    ),
    "lockerroom": Spots(floor=at("30,72 72,72 86,84 16,82"), top=at("44,76 56,76 64,76"), wall=at("66,40 40,34")),
    "logcabin": Spots(
        floor=at("50,86 36,84 64,84 24,84"), top=at("47,70 53,70 42,50 58,50"), wall=at("50,26"), hang=at("50,0 34,0 66,0")
    ),
    "mall": Spots(floor=at("50,74 40,76 62,76 30,84 74,84"), wall=at("50,24"), hang=at("50,0 30,0 70,0")),
    "medbay": Spots(floor=at("50,68 44,74 56,74 50,82 38,80 62,80"), wall=at("6,36 94,36"), hang=at("50,0")),
    "meetingroom": Spots(floor=at("12,80 88,80 42,88 60,88"), top=at("50,60 44,66 57,66"), wall=at("34,32 68,32")),
    "mine": Spots(floor=at("38,76 62,78 32,84 68,84"), top=at("37,58"), wall=at("18,44 82,44"), hang=at("40,14")),
    "morgue": Spots(
        floor=at("40,80 30,76 62,74 58,84 70,86"), top=at("70,57 10,57 20,53"), wall=at("14,30 76,24"), hang=at("30,0 70,0")
    ),
    "museum": Spots(floor=at("44,72 60,72 34,70 70,74"), top=at("50,63"), wall=at("50,40 36,42 64,42")),
    "musicroom": Spots(floor=at("46,74 34,82 58,80 14,76"), top=at("14,63 44,57"), wall=at("36,36 66,36 94,30")),
    "nightclub": Spots(floor=at("30,76 70,76 16,80 86,80 50,74"), top=at("12,86 18,86"), wall=at("24,34 78,34")),
    "observationdeck": Spots(
        floor=at("38,72 62,72 32,78 68,78"),
        wall=at("50,30"),
        hang=at("40,8 60,8"),
        land=at("30,56,50 70,56,50"),
        sky=at("46,24,60 30,30,40"),
    ),
    "observatory": Spots(floor=at("64,84 24,88 92,80 40,88"), top=at("80,62 76,62 84,62"), wall=at("18,54 90,54")),
    "office": Spots(floor=at("54,70 40,76 64,74 28,82"), top=at("28,58 50,58 70,66 84,66"), wall=at("50,32 66,34")),
    "policestation": Spots(floor=at("46,76 58,78 40,84 60,86"), top=at("28,60 72,60"), wall=at("14,30 88,34"), hang=at("50,0")),
    "prison": Spots(floor=at("40,84 62,82 52,88 30,90"), top=at("46,57 42,57 24,65"), wall=at("28,34 50,34 62,46")),
    "privateoffice": Spots(
        floor=at("24,78 78,84 40,86 60,86"), top=at("38,59 52,59 60,60"), wall=at("30,34 70,26 92,30"), hang=at("30,0 76,0")
    ),
    "questioning": Spots(floor=at("26,76 78,76 16,84 34,88"), top=at("48,59 42,59 58,59"), wall=at("22,36 78,32 28,42")),
    "ramenshop": Spots(
        floor=at("22,84 42,84 60,84 78,84 92,88"),
        top=at("36,56 56,56 78,56 22,56"),
        wall=at("16,26 84,24"),
        hang=at("50,0 20,0 80,0"),
    ),
    "recording": Spots(floor=at("48,80 66,80 34,82 76,76 22,78"), top=at("88,35 44,48 56,48"), wall=at("12,26 86,24")),
    "restaurant": Spots(
        floor=at("50,72 44,80 66,82 30,80"), top=at("66,54 36,55 12,60"), wall=at("18,36 82,36 8,34"), hang=at("30,0 70,0")
    ),
    "ritual": Spots(floor=at("50,72 40,66 60,66 34,82 66,82"), top=at("46,44 54,44"), wall=at("34,12 64,12")),
    "royalbedroom": Spots(
        floor=at("40,82 60,82 30,80 74,80"), top=at("84,63 90,63 16,50"), wall=at("24,34 78,34"), hang=at("50,0")
    ),
    "scienceroom": Spots(floor=at("50,78 20,86 82,86 46,70"), top=at("30,54 70,54 22,55 78,55"), wall=at("34,40 66,42 88,34")),
    "sewer": Spots(
        floor=at("28,76 72,76 34,70 66,70 20,82"), wall=at("22,44 78,40"), hang=at("50,14"), water=at("50,70,70"), sea=0.7
    ),
    "shipcorridor": Spots(floor=at("52,68 45,80 60,80 52,90"), hang=at("50,0")),
    "shoelockers": Spots(floor=at("50,70 40,78 62,78 33,86 68,86"), wall=at("30,46 72,46")),
    "shop": Spots(floor=at("48,72 40,84 58,84 50,92"), top=at("78,67 86,67"), wall=at("50,30 80,40"), hang=at("50,0 20,0 80,0")),
    "smithy": Spots(floor=at("42,74 62,78 30,84 86,86 16,82"), top=at("78,62 84,62"), wall=at("40,38 86,40")),
    "stairwell": Spots(floor=at("44,74 30,78 54,84 14,84"), top=at("26,63"), wall=at("28,36 80,28 12,40")),
    "study": Spots(floor=at("36,84 64,84 50,88 24,88"), top=at("50,66 47,66 53,66 42,49 58,49"), wall=at("50,28")),
    "submarine": Spots(
        floor=at("40,76 60,80 36,84 66,86 56,92"), top=at("68,57 64,57"), wall=at("39,55"), hang=at("50,0 30,0 70,0")
    ),
    "subway": Spots(floor=at("70,72 56,70 62,84 80,84"), top=at("74,62 84,72"), wall=at("80,34 68,42")),
    "tatami": Spots(floor=at("22,80 80,80 88,74 32,86"), top=at("60,60 40,60 46,60 56,60"), wall=at("28,36 76,36 8,34")),
    "tavern": Spots(
        floor=at("50,76 42,86 62,88 24,84"), top=at("34,61 70,60 26,62 64,60"), wall=at("34,36 40,40 88,34"), hang=at("50,0 80,0")
    ),
    "theatre": Spots(floor=at("50,56 42,56 60,56 50,80"), wall=at("18,50 82,50"), hang=at("50,8")),
    "throne": Spots(floor=at("40,78 60,78 24,84 78,84"), wall=at("22,46 80,46")),
    "train": Spots(floor=at("49,72,80 50,88 36,71,80 65,71,80"), top=at("28,66 74,66"), hang=at("50,0")),
    "tvstudio": Spots(floor=at("50,76 40,74 60,76 30,78 70,80"), top=at("47,50 51,50"), wall=at("84,24 16,24")),
    "underwater": Spots(floor=at("40,80 60,82 50,84 30,84 72,84"), wall=()),
    "warehouse": Spots(floor=at("40,72 56,72 32,80 64,82"), top=at("84,60"), wall=at("50,38 94,52")),
    "wizard": Spots(
        floor=at("32,72 46,70 22,80 54,86"), top=at("70,57 80,57 64,58"), wall=at("19,24 80,24"), hang=at("30,0 66,0 50,0")
    ),
    "workshop": Spots(
        floor=at("34,76 56,80 16,82 64,74"), top=at("46,56 30,57 70,56 20,57"), wall=at("24,38 88,40"), hang=at("52,0 18,0 86,0")
    ),
}
