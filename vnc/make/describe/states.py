"""The words for what has become of a place: states that are painted over any picture, and feasts with their props."""

from collections.abc import Mapping

STATES: Mapping[str, str] = {
    "overgrown": "overgrown, ivy, ivy-covered, vine-covered, creepers, reclaimed by nature, swallowed by the jungle, "
    "swallowed by the forest, taken over by plants, moss-covered, roots",
    "flooded": "flooded, under water, knee-deep in water, half-submerged, submerged, waterlogged, drowned, black water, "
    "ankle-deep water, flood, floodwater",
    "decayed": "abandoned, derelict, decaying, crumbling, run-down, rotting, disused, dilapidated, forsaken, ruined, cobwebs, "
    "cobweb, in ruins, mouldy, moldy, peeling wallpaper, peeling paint, ghost town, neglected, cracked walls, "
    "bombed-out, bombed out, war-torn, burnt-out, burned-out, gutted",
    "open": "through the roof, through the broken roof, through a hole in the roof, through holes in the roof, hole in the roof, "
    "roofless, broken roof, collapsed roof, caved-in roof, through the ceiling, hole in the ceiling, shafts of light, shaft of "
    "light, "
    "light shafts, god rays, sunbeams, sunbeam, beams of light, shafts of sunlight, shaft of daylight",
    "crowded": "crowded, crowd, crowds, packed, bustling, busy, full of people, throng, thronged, rush hour, people everywhere, "
    "commuters, spectators, onlookers, shoppers, tourists, revellers, revelers, partygoers, adventurers, masked guests, dancing "
    "couples, waltzing couples, guests dancing, guests waltzing, worshippers, cheering fans",
    "messy": "messy, cluttered, untidy, ransacked, looted, trashed, chaotic, strewn, in disarray, vandalized, broken furniture, "
    "wrecked room, wrecked office, wrecked house, wrecked apartment",
    "burning": "burning city, burning town, burning village, burning house, burning houses, burning street, burning forest, "
    "burning castle, burning ship, "
    "burning ruins, city burning, village burning, town burning, in flames, ablaze, on fire, engulfed in flames, flames, "
    "burning buildings, inferno, blaze",
    "screenlit": "lit by a single screen, lit by one screen, lit by a single monitor, lit by one monitor, lit only by a screen, "
    "lit only by a monitor, lit by a screen, lit by a monitor, single glowing screen, one glowing screen, single glowing "
    "monitor, glow of a single screen, glow of a single monitor, glow of one screen, light of a single screen, light of a "
    "single monitor, single lit screen, one lit screen, single screen, one screen still on, lit by a single computer, lit by a "
    "laptop, lit only by a laptop, lit by a single laptop",
    "alarm": "emergency lights, emergency lighting, emergency light, red alert, alarm lights, warning lights, red light, alarm, "
    "alert, red lamps, red lamp, emergency lamps, emergency lamp, red lights, warning light",
    "dark": "pitch black, pitch-black, lights off, lights out, darkened, pitch dark, pitch-dark, power cut, blackout, power "
    "outage, unlit, in the dark, near darkness, shadows, dim, dimly lit, dimly-lit",
}

ALREADY: Mapping[str, frozenset[str]] = {
    "overgrown": frozenset(("forest", "bamboo", "jungletemple", "greenhouse", "hydroponics", "swamp", "garden")),
    "flooded": frozenset(("underwater", "pool", "hotspring", "lake", "swamp", "space", "aquarium", "floodedcity")),
    "decayed": frozenset(("ruins", "ruinedcity", "space", "jungletemple", "hauntedhouse")),
    "crowded": frozenset(
        (
            "neon",
            "festival",
            "concert",
            "space",
            "balcony",
            "rooftop",
            "underwater",
            "car",
            "cockpit",
            "lift",
            "nightclub",
            "deck",
            "arena",
        )
    ),
    "messy": frozenset(("space", "underwater", "car", "cockpit", "lake")),
    "burning": frozenset(("volcano", "underwater", "space", "smithy", "kitchen")),
    "dark": frozenset(("space", "underwater", "concert", "nightclub")),
}
"""Places that are so by themselves, or cannot be."""

ROOMLY = frozenset(("alarm", "screenlit"))
"""States of rooms: no lamp reddens the sky."""

FEASTS: Mapping[str, str] = {
    "christmas": "christmas, xmas, yuletide, christmas eve, christmas party",
    "halloween": "halloween, halloween party, samhain",
    "birthday": "birthday, birthday party",
    "wedding": "wedding, wedding party, wedding reception, bridal",
    "party": "party, decorated, decorations, festooned, farewell party, surprise party, winter dance, prom, prom night, school "
    "dance, cultural festival, school festival, celebration, new year's party, new year's eve party",
}
"""Feasts that dress a place."""
DRESSED: Mapping[str, tuple[str, ...]] = {
    "christmas": ("christmas tree", "fairy lights", "gift"),
    "halloween": ("pumpkin", "candle"),
    "birthday": ("cake", "balloons", "gift"),
    "wedding": ("flowers", "vase"),
    "party": ("bunting", "balloons"),
}
"""The props that a feast brings, several of each."""
