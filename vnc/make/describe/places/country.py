"""Farms, fields and villages."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "africanvillage": Facts(
        "africanvillage, african village, village in africa, village of mud huts, mud huts, mud hut, round huts, thatched "
        "huts, thatched mud huts, tribal village, zulu village, masai village, maasai village, kraal, boma, huts on the "
        "savannah, village on the savannah, village on the savanna, village in the savannah, baobab, baobab tree, "
        "baobabs, village under the baobab, kenyan village, ghanaian village, senegalese village, malian village, "
        "nigerian village, ethiopian village, round mud huts, village of round mud huts, round mud hut",
        holds=("hut house tree baobab acacia fence pot fire campfire basket chicken hen sheep goat grass granary mortar roof"),
        spots=Spots(floor=at("52,80 42,84 60,84 34,86"), land=at("30,57,50 80,57,50"), sky=at("30,16,70 72,14,60"), ground=0.8),
    ),
    "alp": Facts(
        "alp, alpine meadow, alpine pasture, alpine hut, mountain meadow, mountain pasture, high meadow, meadow in "
        "the mountains, meadow below the peaks, cows on the meadow, cows in the meadow, meadow with cows, cow "
        "pasture, cows grazing, grazing cows, cabin in the mountains, mountain cabin outside, mountain hut, hut in "
        "the mountains, swiss meadow, swiss countryside, bavarian countryside, tyrol, heidi",
        holds=("mountain peak cow hut cabin house trough fence rock stone pine tree flower grass path roof window door meadow"),
        spots=Spots(floor=at("50,80 42,84 60,84 34,86"), land=at("30,60,50 64,60,50"), sky=at("30,14,70 68,12,60")),
    ),
    "barn": Facts(
        "barn, stable, stables, haybarn, hay barn, shed, cowshed, hayloft",
        holds="beam hay straw ladder stall bale lantern lamp door loft post gate can board horseshoe rope window",
        spots=Spots(floor=at("52,70 42,80 62,82 68,74"), top=at("80,59 20,56"), wall=at("14,42 90,42")),
        indoors=True,
    ),
    "cornfield": Facts(
        "cornfield, corn field, cornfields, maize field, field of corn, maize",
        holds="corn maize path hill tree",
        spots=Spots(floor=at("50,74 43,84 57,84 36,94 64,94"), land=at("30,61,60 70,61,60")),
        painter="crops",
    ),
    "farm": Facts(
        "farm, farmyard, farm yard, farmhouse, farmstead, ranch, farmland, barnyard, henhouse",
        holds=(
            "barn house farmhouse windmill silo fence hay bale chicken hen rooster chick tree flower field pitchfork "
            "straw door porch chimney window path grass hill"
        ),
        spots=Spots(floor=at("50,76 40,80 60,80 30,86"), land=at("58,56,60 6,58,60")),
        painter="farming",
    ),
    "field": Facts(
        "field, sunflowers, sunflower field, field of sunflowers, sunflower fields",
        holds="flower sunflower windmill path grass hill",
        spots=Spots(floor=at("48,74 54,84 42,86 60,92 36,92"), land=at("34,63 56,63 14,63,80 92,63,80")),
        painter="meadow",
    ),
    "kitchengarden": Facts(
        "kitchengarden, kitchen garden, cottage garden, vegetable garden, vegetable patch, vegetable plot, vegetable rows, "
        "rows of vegetables, allotment, allotments, allotment garden, grandmother's garden, grandma's garden, "
        "granny's garden, grandmother's vegetable garden, garden behind the house, garden behind the cottage, farm "
        "garden, cabbage patch, pumpkin patch, garden with vegetables, potager, raised beds",
        holds=(
            "vegetable cabbage carrot lettuce leek pumpkin tomato bean pole sunflower bed row house cottage shed fence gate "
            "can basket path tree flower straw window roof"
        ),
        spots=Spots(floor=at("48,76 46,84 52,88 46,68"), land=at("40,56,40"), sky=at("46,16,60 30,20,50"), ground=0.8),
    ),
    "lavender": Facts(
        "lavender, lavender field, lavender fields, field of lavender",
        holds="flower lavender row hill tree",
        spots=Spots(floor=at("50,78 50,86 34,84 66,84 50,74"), land=at("30,61,70 70,61,70")),
        painter="crops",
    ),
    "lookout": Facts(
        "lookout, viewpoint, scenic overlook, hill over the town, hill above the town, hill over the city, hill "
        "above the city, hill overlooking the town, hill overlooking the city, hilltop overlooking the city, "
        "hilltop overlooking the town, hilltop park, observation point",
        holds="town city light fence tree flower house roof skyline",
        spots=Spots(floor=at("46,84 34,82 60,86 24,86 70,88"), land=at("56,70,80 30,70,80 44,70,70"), ground=0.8),
        painter="crops",
    ),
    "meadow": Facts(
        "meadow, meadows, snowfield, plain, plains, pasture, grassland, grasslands, open field, flower "
        "field, field of flowers, flower meadow, wildflowers, fields, savannah grass",
        holds="flower tree fence grass hill",
        spots=Spots(floor=at("46,78 60,80 34,80 22,78 70,76"), land=at("30,62,80 50,61,70 14,62,70")),
        painter="crops",
    ),
    "orchard": Facts(
        "orchard, apple orchard, peach orchard, cherry orchard, orange grove, orange orchard, lemon grove, "
        "citrus grove, pear orchard, plum orchard, fruit orchard, fruit trees, apple trees, apple tree, fruit "
        "grove, apple picking, apple harvest, fruit picking, fruit farm, almond orchard, persimmon orchard, "
        "apricot orchard",
        holds="tree apple fruit ladder basket crate box grass hill",
        spots=Spots(floor=at("50,76 42,84 58,84 32,88 68,88"), land=at("50,54,40")),
        painter="treerows",
    ),
    "paddy": Facts(
        "paddy, rice paddy, rice paddies, rice field, rice fields, paddy field",
        holds="rice path hill tree water",
        spots=Spots(floor=at("50,72 46,82 54,90 42,94"), land=at("68,61,80 30,61,80 50,60,60")),
        painter="crops",
    ),
    "riceterraces": Facts(
        "riceterraces, rice terraces, rice terrace, terraced rice fields, terraced fields, terraced field, "
        "terraced rice paddies, terraced paddies, terraces of rice, terraced hills, terraced hillside, ubud, "
        "banaue, sapa, rice hills, farm among rice terraces, paddy terraces, bali",
        holds="terrace rice water farm house tree hill mountain smoke roof bank bush grass paddy",
        spots=Spots(floor=at("50,74 42,82 58,84"), land=at("40,64,50 62,62,50"), sky=at("40,14,60 64,16,60"), ground=0.7),
    ),
    "ruins": Facts(
        "ruin, ruins, ruined temple, remains, rubble, ancient city",
        holds="column arch stone grass pillar",
        spots=Spots(floor=at("42,76 62,78 32,80 24,86 52,88"), land=at("34,63,80 70,62,80 88,62,70")),
    ),
    "snowvillage": Facts(
        "snowvillage, snow village, snowy village, snow-covered village, snowbound village, alpine village, alpine "
        "town, village in the alps, alps, swiss alps, swiss village, mountain village in winter, mountain village, "
        "mountain town, ski village, ski town, winter village, village in the snow, village under snow, snowy town, "
        "snow-covered town, snowy mountain village, winter wonderland, village of chalets, christmas village, "
        "christmas town, village at the foot of the mountains, northern village, santa's village",
        holds="snow mountain peak house chalet church fir pine tree lane fence lamp roof window smoke",
        spots=Spots(floor=at("44,82 56,82 38,86 62,86"), land=at("50,68,60 42,70,50"), sky=at("40,12,60 62,14,60"), ground=0.75),
    ),
    "teahills": Facts(
        "teahills, tea hills, tea plantation, tea plantations, tea fields, tea field, tea terraces, tea "
        "garden hills, tea estate, hills of tea, tea farm, tea country, uji, shizuoka, darjeeling, ceylon, "
        "rows of tea, tea bushes, tea slopes, munnar, longjing",
        holds="tea bush row hill farm house tree basket hat fan mountain smoke roof",
        spots=Spots(floor=at("56,84 54,94 62,80"), land=at("58,64,50"), sky=at("40,14,60 64,16,60"), ground=0.7),
        painter="terraces",
    ),
    "treewalk": Facts(
        "treewalk, avenue of trees, tree-lined avenue, tree lined avenue, tree-lined path, tree-lined street, "
        "tree-lined walk, avenue in autumn, autumn avenue, avenue of ginkgo trees, ginkgo avenue, avenue of "
        "maples, avenue of limes, alley of trees, allée, path between trees, path lined with trees, street "
        "lined with trees, poplar avenue, chestnut avenue, promenade under the trees, leafy avenue, tree "
        "tunnel, tunnel of trees",
        holds="tree bench lamp lantern path leaf grass gravel",
        spots=Spots(floor=at("50,76 43,84 57,84 36,90 64,90"), land=at("50,56,40"), ground=0.7),
        painter="treerows",
    ),
    "tulips": Facts(
        "tulips, tulip field, tulip fields, fields of tulips, field of tulips, dutch tulip fields, dutch fields, "
        "dutch countryside, holland, netherlands, dutch windmill, dutch windmills, windmill, windmills, windmill "
        "by the canal, windmill on the canal, dutch canal, dutch village, keukenhof, kinderdijk, flower fields of "
        "holland, polder, dutch landscape",
        holds="tulip flower windmill mill canal water house farmhouse church tree field path sail",
        spots=Spots(floor=at("22,78 38,84 16,90 30,90"), land=at("40,57,40 84,57,40"), water=at("36,61,40 56,61,40"), sea=0.55),
    ),
    "village": Facts(
        "village, hamlet, settlement, cottage, cottages, village square, village green, village lane, countryside",
        holds="door house cottage well castle path lane fence tree flower church barrel chimney wheel bush",
        spots=Spots(floor=at("46,74 40,84 56,82 64,88 32,88"), land=at("50,61,80 28,58,70 96,60,70")),
    ),
    "vineyard": Facts(
        "vineyard, vineyards, vines, grapevines, rows of vines, wine country, wine estate, tuscany, "
        "tuscan hills, tuscan farmhouse, tuscan villa, grape harvest, vineyard hills, vineyard on the hill, hills "
        "of vines, vineyard in tuscany, italian countryside, provence hills, chianti, vineyard house, "
        "winegrower's house, rolling hills with cypresses",
        holds="vine grape row house farmhouse cypress hill track tower post window tree",
        spots=Spots(floor=at("47,76 44,84 51,84 46,92"), land=at("30,60,40 84,60,40")),
    ),
    "wheatfield": Facts(
        "wheatfield, wheat field, wheat fields, field of wheat, wheat, grain field, barley field, fields of grain, "
        "golden fields, field of grain",
        holds="wheat grain path hill tree",
        spots=Spots(floor=at("50,74 43,84 57,84 36,94 64,94"), land=at("30,62,60 70,62,60")),
        painter="crops",
    ),
}
