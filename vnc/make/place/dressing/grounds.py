"""Where outdoor places have space for props, in percent of the frame; a third number is the size of what stands so far off.

`ground` and `sea` are the depths of the sheets that hold landmarks and boats: what is nearer covers their foot."""

from collections.abc import Mapping

from vnc.make.place.dressing.spots import Spots, at

GROUNDS: Mapping[str, Spots] = {
    "alley": Spots(floor=at("48,72 44,84 58,80"), land=at("50,60,34")),
    "balcony": Spots(floor=at("46,78 34,84 58,84"), top=at("65,63 62,63"), land=at("62,62 38,60 84,62"), ground=0.7),
    "bamboo": Spots(floor=at("38,74 62,75 50,72"), land=at("46,66,70 62,67,60"), ground=0.5),
    "battlefield": Spots(floor=at("38,74 60,76 24,80"), land=at("56,62 34,62 84,62,80"), ground=0.5),
    "beach": Spots(
        floor=at("52,82 34,80 16,84 88,84 64,78"),
        land=at("22,51,60 46,79 88,80,90"),
        water=at("54,60,80 30,64 84,58,70"),
        ground=0.5,
        sea=0.8,
    ),
    "bridge": Spots(
        floor=at("50,92 30,92 70,92"), land=at("26,58,80 74,58,80 50,56,80"), water=at("56,76 34,78 78,77"), ground=0.8, sea=0.6
    ),
    "busstop": Spots(floor=at("44,74 30,76 16,80"), land=at("16,56,60 34,55,60 60,54,50")),
    "deck": Spots(
        floor=at("50,76 40,82 60,82"), land=at("14,53,60 86,53,60"), water=at("10,58,70 91,58,60"), ground=0.75, sea=0.75
    ),
    "desert": Spots(floor=at("50,78 34,82 66,80 20,80"), land=at("56,64 28,65 42,62,70 88,66,70")),
    "farm": Spots(floor=at("50,76 40,80 60,80 30,86"), land=at("58,56,60 6,58,60")),
    "festival": Spots(floor=at("50,78 42,84 58,86"), land=at("50,60,50"), sky=at("50,14 30,20 70,20")),
    "field": Spots(floor=at("48,76 53,84 44,88"), land=at("34,63 56,63 14,63,80 92,63,80")),
    "forest": Spots(floor=at("42,74 60,76 32,80 70,80"), land=at("52,67,80 38,68,70"), ground=0.5),
    "funfair": Spots(floor=at("44,78 34,84 56,84"), land=at("46,66,70 30,68,70")),
    "garden": Spots(floor=at("50,76 44,86 57,86"), land=at("20,60,80 80,60,80"), ground=0.6),
    "gate": Spots(floor=at("50,76 44,84 58,84"), land=at("14,56,90 86,56,90"), ground=0.85),
    "graveyard": Spots(floor=at("40,74 60,74 50,80"), land=at("48,60,80 34,60,70 62,60,70")),
    "harbour": Spots(
        floor=at("48,78 56,84 46,88"),
        land=at("70,49,70 40,49,60 90,49,60"),
        water=at("78,66 16,66 34,56,70 66,56,60"),
        ground=0.7,
        sea=0.7,
    ),
    "hotspring": Spots(floor=at("50,64 34,62 66,64"), land=at("32,44,80 84,44,70"), ground=0.85),
    "lake": Spots(
        floor=at("40,82 84,90 70,94 20,94"),
        land=at("64,58,90 32,58,90 84,58,80 48,58,70"),
        water=at("64,67 36,65 84,68"),
        sea=0.6,
    ),
    "lighthouse": Spots(
        floor=at("52,82 66,80 76,76 88,82"), land=at("74,53,60 52,57,60 94,52,60"), water=at("18,68 30,60,60 10,60,60"), sea=0.6
    ),
    "market": Spots(floor=at("46,78 56,78 50,86"), land=at("50,56,55")),
    "mountain": Spots(floor=at("40,80 58,82 28,84"), land=at("60,76 38,76 76,78,80")),
    "neon": Spots(floor=at("40,80 58,82 30,84"), land=at("50,60,50")),
    "oldtown": Spots(floor=at("46,78 56,80 38,84"), land=at("50,60,50")),
    "outdoor": Spots(floor=at("40,82 56,86 72,88 24,82"), land=at("62,80 44,78 84,84 30,76,80")),
    "park": Spots(floor=at("54,80 40,82 70,80 60,72"), land=at("60,61,80 36,61,80 92,61,70"), ground=0.5),
    "platform": Spots(floor=at("52,84 66,80 30,84"), land=at("13,55,60 5,55,50")),
    "playground": Spots(floor=at("46,80 58,84 32,82"), land=at("52,60,80 30,60,80")),
    "pool": Spots(floor=at("90,66 10,68 80,62"), land=at("30,46,80 60,46,80"), ground=0.8),
    "riverbank": Spots(
        floor=at("34,78 28,84 40,72"),
        land=at("56,54,60 84,56,70 70,55,60"),
        water=at("78,70,80 72,63,60 88,76,80"),
        ground=0.7,
        sea=0.45,
    ),
    "rooftop": Spots(floor=at("46,84 30,86 62,84"), land=at("46,76 66,76 34,76,80"), ground=0.85),
    "ruins": Spots(floor=at("42,76 62,78 32,80"), land=at("34,63,80 70,62,80 88,62,70")),
    "shrine": Spots(floor=at("26,80 74,82 40,86"), land=at("22,68,80 80,68,80"), ground=0.6),
    "skybar": Spots(floor=at("42,82 56,84 30,84"), land=at("42,62 24,62,80 60,62,80"), ground=0.85),
    "station": Spots(floor=at("56,76 66,82 50,84"), land=at("66,58,50 84,58,50"), ground=0.85),
    "street": Spots(floor=at("46,78 34,82 60,84"), land=at("50,57,50")),
    "swamp": Spots(
        floor=at("30,82 70,84 50,80"),
        land=at("52,60,80 36,60,70 70,60,70"),
        water=at("50,70 58,78,80 42,66,60"),
        ground=0.75,
        sea=0.55,
    ),
    "terrace": Spots(floor=at("50,78 46,84 58,84"), top=at("34,61 70,62"), land=at("44,58,50")),
    "village": Spots(floor=at("46,76 40,84 56,82"), land=at("50,61,80 28,58,70 96,60,70")),
    "volcano": Spots(floor=at("44,80 66,84 30,84"), land=at("22,71,80 84,72,80")),
    "waterfall": Spots(
        floor=at("18,78 82,78 34,70"), land=at("16,64,80 84,64,80"), water=at("50,78 34,74,70 66,76,70"), ground=0.45, sea=0.45
    ),
}
