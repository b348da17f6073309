"""What other words of a prompt make of the places in `places/shops.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("bar", "resort", "beach tiki tropical"),
    Turn("bar", "spacelounge", "space starship spaceship orbital"),
    Turn("bar", "jazzclub", "jazz blues saxophone", "opera"),
    Turn("desert", "mars", "mars martian"),
    Turn("desert", "oasis", "camel camels bedouin palms caravan tents tent"),
    Turn("desert", "volcano", "volcanic lava"),
    Turn("desert", "camp", "campfire"),
    Turn("greenhouse", "hydroponics", "spaceship starship orbital mars martian space station colony lunar"),
    Turn("market", "marketsquare", "goblin fantasy medieval elven kingdom knights wizard dwarven peasants"),
    Turn("market", "arabcity", "desert oasis spice spices"),
    Turn("market", "nightmarket", "cyberpunk hologram holograms holographic alien hovering hover space galactic futuristic"),
    Turn("market", "pojangmacha", "seoul soju pojangmacha"),
    Turn("market", "shanghai", "shanghai chinatown"),
    Turn("market", "festival", "festival"),
    Turn("market", "forum", "rome roman greece greek athens"),
    Turn("ramenshop", "nightmarket", "cyberpunk neon megacity holograms holographic"),
    Turn("restaurant", "banqueting", "wizard wizards magic castle knights academy royal king's", also="hall"),
    Turn("restaurant bakery", "terrace", "exterior facade"),
    Turn("restaurant", "skybar", "skyline skyscrapers overlooking top", "sea beach valley lake table counter", also="city"),
    Turn("restaurant", "spacelounge", "space spaceship starship orbital spacecraft"),
    Turn("shop", "cornershop", "puddles puddle outside parking"),
    Turn("tavern", "hotspring", "bath rocks outdoor onsen", also="spring"),
)
