"""Where outdoor places have space for props, in percent of the frame; a third number is the size of what stands so far off.

`ground` and `sea` are the depths of the sheets that hold landmarks and boats: what is nearer covers their foot."""

from collections.abc import Mapping

from vnc.make.describe.spots import Spots, at

GROUNDS: Mapping[str, Spots] = {
    "airship": Spots(
        floor=at("50,78 42,84 58,84 69,90 31,90"), land=at("30,64,60 66,64,60"), sky=at("36,36,70 64,34,70"), ground=0.8, sea=0.8
    ),
    "alienplanet": Spots(floor=at("46,76 56,80 36,80 68,74 28,84"), land=at("24,62,60 78,62,60 50,66")),
    "alley": Spots(floor=at("48,72 43,84 57,80 31,92 50,92"), land=at("50,60,34"), sky=at("50,14,35 50,26,25")),
    "arena": Spots(floor=at("50,72 38,78 62,78 30,84 70,84"), land=at("50,60,40")),
    "balcony": Spots(floor=at("46,78 34,84 58,84 26,90 70,90"), top=at("65,63 62,63"), land=at("62,62 38,60 84,62"), ground=0.7),
    "bamboo": Spots(
        floor=at("38,76 62,77 50,74 28,82 72,82"), land=at("46,66,70 62,67,60"), ground=0.5, sky=at("54,28,70 36,30,60")
    ),
    "battlefield": Spots(floor=at("38,74 60,76 24,80 70,80 48,84"), land=at("56,62 34,62 84,62,80"), ground=0.5),
    "battlements": Spots(floor=at("50,70 42,80 58,80 33,92 67,92"), land=at("78,50,50 20,52,50"), ground=0.8),
    "beach": Spots(
        floor=at("52,82 34,80 16,84 88,84 64,78"),
        land=at("42,80 88,80,90 22,51,60"),
        water=at("54,60,80 30,64 84,58,70"),
        ground=0.5,
        sea=0.8,
    ),
    "bridge": Spots(
        floor=at("50,92 30,92 70,92 14,92 86,92"),
        top=at("41,75 60,75 24,75"),
        land=at("26,58,80 74,58,80 50,56,80"),
        water=at("56,76 34,78 78,77"),
        ground=0.8,
        sea=0.6,
    ),
    "busstop": Spots(floor=at("44,74 30,76 16,80 54,86 24,88"), land=at("16,56,60 34,55,60 60,54,50")),
    "camp": Spots(floor=at("40,84 60,84 28,86 72,86"), land=at("60,62,80 34,62,80 84,62,80"), ground=0.85),
    "castleoutside": Spots(
        floor=at("50,74 42,84 58,84 36,92 64,92"),
        land=at("30,56,50 70,56,50"),
        water=at("12,76,60 88,76,60"),
        ground=0.75,
        sea=0.3,
    ),
    "construction": Spots(floor=at("50,82 38,86 62,86 26,90 74,90"), land=at("16,61,60 88,61,70 34,60,50"), ground=0.8),
    "cornershop": Spots(floor=at("38,82 62,82 30,78 70,80"), land=at("12,69,80 90,69,80"), sky=at("30,14,70 60,10,60")),
    "cornfield": Spots(floor=at("50,74 43,84 57,84 36,94 64,94"), land=at("30,61,60 70,61,60")),
    "cruise": Spots(
        floor=at("48,76 58,80 40,82 66,84"),
        land=at("62,45,60"),
        water=at("84,52,60 76,49,50"),
        sky=at("90,12,60 70,32,40"),
        ground=0.9,
        sea=0.9,
    ),
    "deck": Spots(
        floor=at("50,74 40,82 60,82 30,88 70,88"),
        land=at("14,53,60 86,53,60"),
        water=at("10,58,70 91,58,60"),
        ground=0.75,
        sea=0.75,
    ),
    "desert": Spots(floor=at("50,78 34,82 66,80 20,80"), land=at("56,64 28,65 42,62,70 88,66,70")),
    "edostreet": Spots(floor=at("50,74 42,84 58,84 30,90 70,90"), land=at("50,58,45")),
    "enchantedforest": Spots(
        floor=at("38,80 62,80 30,84 70,84"), land=at("26,74,60 74,74,60"), ground=0.6, sky=at("30,36,60 70,36,60")
    ),
    "farm": Spots(floor=at("50,76 40,80 60,80 30,86"), land=at("58,56,60 6,58,60")),
    "festival": Spots(floor=at("50,76 41,84 59,86 31,92 69,92"), land=at("50,60,50"), sky=at("50,14 30,20 70,20")),
    "field": Spots(floor=at("48,74 54,84 42,86 60,92 36,92"), land=at("34,63 56,63 14,63,80 92,63,80")),
    "forest": Spots(floor=at("42,74 60,76 32,80 70,80"), land=at("52,67,80 38,68,70"), ground=0.5, sky=at("52,32,70 40,24,60")),
    "forum": Spots(floor=at("50,74 42,82 58,82 31,88 69,88"), land=at("33,60,50 66,60,50"), ground=0.85),
    "funfair": Spots(floor=at("44,78 34,84 56,84 26,80 62,80"), land=at("46,66,70 30,68,70")),
    "garden": Spots(floor=at("50,74 43,84 58,84 34,94 66,94"), land=at("20,60,80 80,60,80"), ground=0.6),
    "gasstation": Spots(floor=at("40,82 54,80 66,84 24,84 78,86"), land=at("84,62,70 10,62,60"), ground=0.8),
    "gate": Spots(floor=at("50,74 42,84 58,84 36,92 64,92"), land=at("14,56,90 86,56,90"), ground=0.85),
    "gorge": Spots(floor=at("50,70 44,82 57,82 36,94 64,94"), land=at("20,57,60 80,57,60 34,57,50"), ground=0.7),
    "graveyard": Spots(floor=at("40,74 60,74 50,80 30,82 70,82"), land=at("48,60,80 34,60,70 62,60,70")),
    "harbour": Spots(
        floor=at("48,74 57,84 43,86 66,94 33,94"),
        land=at("70,49,70 40,49,60 90,49,60"),
        water=at("78,66 16,66 34,56,70 66,56,60"),
        ground=0.7,
        sea=0.7,
    ),
    "hauntedhouse": Spots(floor=at("50,84 40,80 62,88 54,76 34,88"), land=at("28,72,60 73,72,60"), ground=0.6),
    "hotspring": Spots(floor=at("50,64 34,62 66,64 24,64 78,64"), land=at("32,44,80 84,44,70"), ground=0.85),
    "jungle": Spots(
        floor=at("36,80 64,80 30,86 70,86"),
        land=at("36,64,60 64,64,60"),
        water=at("50,72,70 50,80,80"),
        sky=at("44,18,60 34,26,50"),
        ground=0.8,
        sea=0.7,
    ),
    "jungletemple": Spots(floor=at("50,80 42,86 59,86 34,92 66,92"), land=at("36,70,60 64,70,60"), ground=0.62),
    "lake": Spots(
        floor=at("40,82 84,90 70,94 20,94"),
        land=at("64,58,90 32,58,90 84,58,80 48,58,70"),
        water=at("64,67 36,65 84,68"),
        sea=0.6,
    ),
    "lavender": Spots(floor=at("50,78 50,86 34,84 66,84 50,74"), land=at("30,61,70 70,61,70")),
    "lighthouse": Spots(
        floor=at("52,82 66,80 76,76 88,82"), land=at("74,53,60 52,57,60 94,52,60"), water=at("18,68 30,60,60 10,60,60"), sea=0.6
    ),
    "lookout": Spots(floor=at("46,84 34,82 60,86 24,86 70,88"), land=at("56,70,80 30,70,80 44,70,70"), ground=0.8),
    "market": Spots(floor=at("50,74 42,84 58,82 31,90 69,90"), land=at("50,56,55"), sky=at("50,14,70 42,6,50")),
    "mars": Spots(floor=at("56,76 44,82 34,86 67,86 24,88"), land=at("18,60,60 84,62,60 50,66,70")),
    "meadow": Spots(floor=at("46,78 60,80 34,80 22,78 70,76"), land=at("30,62,80 50,61,70 14,62,70")),
    "mediterranean": Spots(
        floor=at("40,82 54,82 30,86 62,86"),
        land=at("62,58,60"),
        water=at("30,72,70 14,66,60 44,62,60"),
        sky=at("30,14,70 46,24,60"),
        ground=0.7,
        sea=0.8,
    ),
    "moon": Spots(floor=at("44,76 56,80 34,80 24,78 66,86"), land=at("20,60,60 82,60,60 50,66,70")),
    "mountain": Spots(floor=at("40,80 58,82 28,84 70,86 50,88"), land=at("62,76 33,76 82,78,80")),
    "neon": Spots(floor=at("40,80 58,82 30,84 70,86 18,88"), land=at("50,60,50"), sky=at("50,24,45 50,38,30")),
    "oldtown": Spots(floor=at("48,75 58,82 38,84 70,88 30,92"), land=at("50,60,50"), sky=at("50,16,45 50,30,30")),
    "orientpalace": Spots(floor=at("50,80 39,82 61,82 28,88 72,88"), land=at("24,62,60 76,62,60"), ground=0.85),
    "outdoor": Spots(floor=at("40,82 56,86 72,88 24,82"), land=at("48,80 66,84 33,79,80 84,88,80"), ground=0.4),
    "paddy": Spots(floor=at("50,72 46,82 54,90 42,94"), land=at("68,61,80 30,61,80 50,60,60")),
    "park": Spots(floor=at("54,80 40,82 70,80 60,72"), land=at("60,61,80 36,61,80 92,61,70"), ground=0.5),
    "platform": Spots(floor=at("52,84 66,80 30,84 78,86 18,88"), land=at("13,55,60 5,55,50")),
    "playground": Spots(floor=at("46,80 58,84 32,82 70,90 22,88"), land=at("52,60,80 30,60,80")),
    "pool": Spots(floor=at("90,66 8,68 80,62 36,51,60 64,51,60"), land=at("30,46,80 60,46,80"), ground=0.8),
    "residential": Spots(floor=at("48,75 57,84 39,86 68,92 31,92"), land=at("50,58,50"), sky=at("50,20,80 46,34,50")),
    "riverbank": Spots(
        floor=at("34,78 26,86 40,72 44,88"),
        land=at("56,54,60 84,56,70 70,55,60"),
        water=at("78,70,80 72,63,60 88,76,80"),
        ground=0.7,
        sea=0.45,
    ),
    "rooftop": Spots(floor=at("46,84 30,86 62,84 76,86 20,90"), land=at("46,76 66,76 34,76,80"), ground=0.85),
    "ruinedcity": Spots(floor=at("46,76 58,84 36,84 72,84 22,82"), land=at("51,60,55"), sky=at("50,18,75 48,32,50")),
    "ruins": Spots(floor=at("42,76 62,78 32,80 24,86 52,88"), land=at("34,63,80 70,62,80 88,62,70")),
    "savannah": Spots(
        floor=at("50,80 40,84 62,86 28,86"),
        land=at("54,66,60 36,65,60"),
        water=at("50,71,70"),
        sky=at("26,20,70 44,14,60"),
        ground=0.8,
        sea=0.8,
    ),
    "shrine": Spots(floor=at("26,80 74,82 42,86 58,86 88,84"), land=at("22,68,80 80,68,80"), ground=0.6),
    "skislope": Spots(floor=at("52,82 36,84 60,76 70,86 22,88"), land=at("62,64,70 40,62,60")),
    "skybar": Spots(floor=at("42,82 56,84 30,84 72,88 20,88"), land=at("42,62 24,62,80 60,62,80"), ground=0.85),
    "skyislands": Spots(floor=at("40,86 60,86 28,84 72,84"), land=at("21,43,30 70,47,30"), ground=0.7, sea=0.7),
    "snowvillage": Spots(
        floor=at("44,82 56,82 38,86 62,86"), land=at("50,68,60 42,70,50"), sky=at("40,12,60 62,14,60"), ground=0.75
    ),
    "sportsfield": Spots(floor=at("50,70 62,76 40,80 76,82 28,86"), land=at("72,52,60 90,52,60"), ground=0.8),
    "station": Spots(
        floor=at("56,74 67,80 48,84 78,88 58,92"), land=at("66,58,50 84,58,50"), ground=0.85, sky=at("10,34,45 4,40,40")
    ),
    "street": Spots(floor=at("46,78 34,82 60,84 40,90 54,74"), land=at("50,57,50"), sky=at("48,20,75 38,8,60 60,10,60")),
    "swamp": Spots(
        floor=at("34,72,80 65,72,80 22,80,90 80,80,90 50,94"),
        land=at("52,60,80 36,60,70 70,60,70"),
        water=at("50,70 58,78,80 42,66,60"),
        ground=0.75,
        sea=0.55,
    ),
    "terrace": Spots(
        floor=at("50,74 43,84 58,86 33,92 68,92"), top=at("34,61 70,62"), land=at("44,58,50"), sky=at("58,16,80 50,26,60")
    ),
    "treetops": Spots(floor=at("50,76 43,86 57,86 36,94 64,94"), land=at("37,72,60 66,72,60"), ground=0.8),
    "venice": Spots(
        floor=at("72,75,65 33,71,55 81,76,65 27,72,55"),
        land=at("50,52,40"),
        water=at("50,70,70 40,74,80 60,78,80"),
        sky=at("46,14,60 40,26,40"),
        ground=0.9,
        sea=0.5,
    ),
    "village": Spots(floor=at("46,74 40,84 56,82 64,88 32,88"), land=at("50,61,80 28,58,70 96,60,70")),
    "volcano": Spots(floor=at("44,80 66,84 30,84 24,80 72,88"), land=at("22,71,80 84,72,80")),
    "waterfall": Spots(
        floor=at("34,70 79,76 88,90 14,90 40,70"),
        land=at("16,64,80 84,64,80"),
        water=at("50,78 34,74,70 66,76,70"),
        ground=0.45,
        sea=0.45,
    ),
    "westernstreet": Spots(floor=at("50,74 42,84 58,84 31,88 69,88"), land=at("46,58,45 54,58,45")),
    "wheatfield": Spots(floor=at("50,74 43,84 57,84 36,94 64,94"), land=at("30,62,60 70,62,60")),
    "woodhouse": Spots(floor=at("40,82 62,84 30,84 72,84"), land=at("26,69,60 84,69,60"), ground=0.8),
}
