"""The words for places, times of day, weather and moods. Comma-separated; the longest match wins; plurals are understood."""

from collections.abc import Mapping

from vnc.make.words import word_set

WEAK: Mapping[str, str] = {
    "indoor": "interior",
    "classroom": "school, class, college, academy, student's desk, students' desks, teacher's desk",
    "street": "city, town, metropolis, urban, traffic, public phone, payphone, pay phone, phone booth, telephone booth, "
    "phone box, lamppost, streetlamp, street lamp, traffic light, sidewalk, pavement, police car, taxi, parked "
    "car, car chase",
    "livingroom": "house, home, household",
    "apartment": "flat",
    "beach": "sea, ocean, surf, waves",
    "neon": "neon, cyberpunk",
    "space": "stars",
    "forest": "tree, birch, pine, oak",
    "bedroom": "bed, pillow",
    "lobby": "reception",
    "hall": "hall, king, queen, knight",
    "kitchen": "stove, cooking",
    "park": "park bench",
    "camp": "campfire, camp fire, bonfire",
    "logcabin": "shack, hut",
    "shrine": "shinto, miko",
    "hospital": "hospital bed, ambulance interior, inside the ambulance, inside an ambulance",
    "mountain": "snowy peak, snowy peaks",
    "rooftop": "skyline, city skyline, cityscape",
    "outdoor": "tower, power plant",
    "dreamscape": "dream, memory",
}
"""Words that only hint at a place: used when nothing names one."""

TIMES: Mapping[str, str] = {
    "dawn": "dawn, sunrise, sun rises, sun rising, sun is rising, sun comes up, sun coming up, sun is coming up, daybreak, "
    "first light, break of day, early morning, cockcrow, before sunrise, crack of dawn, rising sun, new day",
    "morning": "morning, breakfast, forenoon, midmorning, mid-morning, before school, morning light",
    "day": "noon, midday, recess, mid-day, afternoon, daytime, daylight, lunch, lunchtime, lunch break, by day, sunny "
    "day, summer day, bright day, clear day, hot day, winter day, rainy day, spring day, autumn day, "
    "high noon, blazing sun, sunny, broad daylight",
    "sunset": "sunset, dusk, sun setting, sun is setting, sun sets, sun going down, sun is going down, sun goes down, sun "
    "sinking, sinking sun, day's end, end of the day, blue hour, purple sky, pink sky, pink clouds, violet sky, "
    "evening, twilight, golden hour, sundown, gloaming, setting sun, nightfall, blood-red sky, blood red sky, "
    "crimson sky, orange sky, after school, after class, after classes, orange light, golden light, late "
    "afternoon, evening light, evening sun, magic hour, low sun, last light, red sky",
    "night": "night, midnight, moonlit, moonlight, moon, full moon, starry, starlit, starlight, stars, nocturnal, after dark, "
    "nighttime, late night, small hours, closing time, after hours, past midnight, night sky, tonight, dead of night, late "
    "evening, moonrise, moonbeam, moonbeams, moonglow",
}

LIT: Mapping[str, str] = {
    "night": "lit by lanterns, lit by torches, lit by candles, lit by a lantern, lit by a torch, lit by a candle, "
    "lantern-lit, lantern lit, lanternlit, torchlit, torch-lit, candlelit, candle-lit, gaslit, firelit, fire-lit, "
    "lamplit, candlelight, lantern light, lanterns glowing, glowing lanterns, lamps glowing, fireworks, fireflies, "
    "stargazing, flashlight, city lights, night-light, headlights, searchlights, northern lights, aurora, comet, "
    "meteor shower, shooting star, shooting stars, bonfire, neon lights, neon signs, red alert, lights of the "
    "city, glittering city, city glittering, new year's eve, milky way, sleepover, insomnia, lamplight, "
    "torchlight, neon, neon sign, neon-lit, streetlights, owls hooting, owl hooting, moonrise, gaslight, gaslights",
    "day": "day, sunlight, sunshine, sunlit, sun",
}
"""Lights that are seen in the dark, and by day: the time where no word names one."""

WEATHERS: Mapping[str, str] = {
    "storm": "storm, stormy, hailstorm, thunderhead, thunderheads, thunderclouds, thunder, thunderstorm, lightning, "
    "typhoon, tempest, hurricane, gale, rainstorm",
    "snow": "snowfield, tundra, snow, snowy, snowing, snowfall, blizzard, snowstorm, snowflakes, snowbound, frost, frosty, icy, "
    "frozen, sleet, snowed-in, snowed in, buried in snow",
    "rain": "rain, rainy, raining, drizzle, drizzly, downpour, shower, showers, cloudburst, pouring rain, pouring "
    "outside, pouring down, puddles, puddle, wet, monsoon, rain-soaked, raindrops",
    "embers": "ember, embers, molten, ash, ashes, burning city, burning town, burning village, burning house, burning "
    "buildings, burning forest, ablaze, in flames, on fire, flames, sparks, lava, inferno, "
    "firestorm, blaze",
    "dust": "dust, dusty, sandstorm, dust storm, duststorm, sand storm, sandy wind",
    "fog": "fog, foggy, mist, misty, haze, hazy, smog, steam, steamy, smoke, smoky, vapour",
    "petals": "petal, petals, cherry blossom, cherry blossoms, cherry tree, cherry trees, sakura, blossom, blossoms, "
    "blossoming, in bloom, in full bloom, blooming trees, plum blossoms, apple blossoms",
    "leaves": "leaves on the ground, leaves everywhere, piles of leaves, leaves in the corner, leaves swirling, fall "
    "leaves, fall foliage, fall colours, fall colors, in the fall, ginkgo leaves, dead leaves, dry leaves, "
    "falling leaves, autumn leaves, fallen leaves, red leaves, golden leaves, leaves turning, leaves falling, "
    "golden trees, maple leaves, foliage",
    "overcast": "overcast, cloudy, clouds rolling in, gathering clouds, clouds gathering, clouded, grey sky, gray sky, grey "
    "skies, gray skies, leaden sky, heavy clouds, dark clouds, grey day, gray day, cloud cover, grey dawn, gray "
    "dawn, grey morning, gray morning, grey light, gray light, grey afternoon, gray afternoon, grey evening, "
    "gray evening",
    "clear": "clear sky, cloudless, clear, blue sky, fair weather, clear night",
}

SEASONS: Mapping[str, str] = {
    "snow": "winter, midwinter, wintry, december, january, february, christmas",
    "leaves": "autumn, autumnal, october, november, maple",
    "petals": "spring, springtime, april",
}
"""What a season brings when no weather is named."""

MOODS: Mapping[str, str] = {
    "cosy": "cosy, cozy, homely, snug, warm, comfortable, inviting, hygge",
    "eerie": "eerie, creepy, haunted, ominous, abandoned, horror, spooky, sinister, cursed, ghostly, "
    "derelict, uncanny, forsaken, gloomy, nightmarish, nightmare, unsettling, disturbing",
    "romantic": "romantic, dreamy, dreamlike, tender, love, lovers, confession",
    "tense": "tense, danger, dangerous, battle, alarm, red alert, war, threatening, chase, showdown, suspense",
    "serene": "serene, peaceful, calm, tranquil, quiet, silent, still, gentle, mirror-still, idyllic",
    "neon": "neon, cyberpunk, neon lights, neon-lit, synthwave, neon signs",
}

IDIOMS: Mapping[str, str] = {
    "thing": "day of the dead, between the trunks, among the trunks, tree trunks, tree trunk, telephone pole, telephone "
    "poles, telephone wires, chicken legs, snow leopard, spring water, spring cleaning, rain gutter, rain gutters, "
    "mushroom cloud, storm cellar, storm drain, rain forest, fog horn, evening dress, evening gown, morning room, "
    "day room, winter garden, midnight blue, lightning rod, bamboo chair, bamboo chairs, snow queen, garden gnome, "
    "garden gnomes, heat haze, smoke from the chimneys, smoke from the chimney, smoke from chimneys, smoke from a "
    "chimney, smoke from the roof, smoke from the roofs, smoking chimneys, chimneys smoking, bridge crosses, path "
    "crosses, crosses a, crosses the, after the rain, after rain, rain of petals, sea of, mountains of gold, "
    "mountain of gold, frosted pods, frozen pods, frosted capsules, frosted glass, moon gate, after a storm, after "
    "the storm, before the storm, fire escape, fireplace burning, fireplace burning low, hearth burning, fire "
    "burning, fires burning, candle burning, candles burning, lamp burning, lamps burning, lantern burning, "
    "lanterns burning, torches burning, incense burning, burning candle, burning candles, burning low, burning "
    "incense, burning torches, burning lamp, night light, sun lounger, wedding ring, snow globe, fog machine, rain "
    "barrel, dust cover, moon cake, star chart, star charts, star map, silent movie, ash tray, ashtray, leaf "
    "blower, still life, still on, still moving, still warm, still glowing, love letter, love letters, meteor "
    "shower, baby shower, bridal shower, vaulting horse, love hotel, horse race, horse races, chess club, guitar "
    "case, violin case, shower of sparks, shower of petals, barbecue smoke, cigarette smoke, cigar smoke, incense "
    "smoke, chimney smoke, candle smoke, pipe smoke, gun smoke, chalk dust, storm lantern, steam locomotive, steam "
    "train, steam engine, steam pipe, steam pipes, steam room, paper fan, folding fan, hand fan, fan club, "
    "screaming fans, excited fans, bay window, bay windows, snowy peak, snowy peaks, snowy mountain, snowy "
    "mountains, snow peaks, bamboo mat, bamboo mats, bamboo screen, bamboo screens, bamboo blind, bamboo blinds, "
    "bamboo flute, bamboo fence, bamboo fountain, hot spring, hot springs, blood-red sky, blood red sky, paper "
    "plane, paper planes, paper airplane, long shadows, long shadow, dust motes, dust mote, dust sheet, dust "
    "sheets, herb bed, herb beds, vegetable bed, vegetable beds, hookah smoke, opera glasses, newspaper boy, brass "
    "lamps",
}
"""Phrases whose single words mean something else."""

CUES = word_set(
    "room inside interior indoors ceiling wall walls floor corner window windows curtain curtains door "
    "chamber cellar carpet chair table desk lamp fridge sofa couch bed shelf shelves fireplace hearth stairs "
    "windowsill sill armory armoury closet underground flickering lights lit lightbulb lampshade mirror"
)
"""Words that speak of a room when no place is known."""

PREPOSITIONS = word_set(
    "used crossing facing watching leaving passing entering seen lit buried hidden leading converted beneath below underneath "
    "atop amid amidst of in on at inside by near with under overlooking above during behind beside before after through among "
    "between against from beyond outside over toward towards along across around past into where when while "
    "without for full"
)

NEGATIONS = word_set("no without not never isn't nor")

STOP = (
    PREPOSITIONS
    | NEGATIONS
    | word_set(
        "a an the and or but is are was were be been it its her his their our my your this that these those there "
        "as to up down out off only just very some any all one two three few many s t"
    )
)
