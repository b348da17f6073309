"""What types of people wear when nothing is said: not trades, but goths, poets, village girls, widows; and in what colours."""

from typing import Any

from vnc.make.describe.wardrobe import each
from vnc.record import record


@record
class Type:
    """`kind` is the outfit of a woman or of anybody, `man` that of a man; the rest is worn unless something else is said."""

    kind: str
    man: str = ""
    values: tuple[tuple[str, Any], ...] = ()
    extras: tuple[str, ...] = ()
    shapes: tuple[tuple[str, str], ...] = ()


_BLACK, _LINEN, _BROWN = "#26232b", "#e6dcc4", "#6b4a30"
_PEASANT = (("cloth", "#7d6a4e"), ("accent", "#a08a60"), ("lower_cloth", "#4a3c2e"))
_TYPES: tuple[tuple[str, Type], ...] = (
    ("goth, goth girl, gothic girl", Type("lolita dress", "biker jacket", (("cloth", _BLACK), ("accent", "#5a2a6a"),
        ("lower_cloth", _BLACK)))),
    ("punk, punk girl, rocker, rock star, rockstar, greaser, metalhead, guitarist, bassist", Type("biker jacket")),
    ("popular girl, cheer captain, prep, it girl, school idol, class president, student council president",
        Type("blazer", "blazer")),
    ("tomboy, skater girl, skater boy, skateboarder, streamer, graffiti artist", Type("hoodie")),
    ("poet, playwright, romantic poet", Type("shirt", "", (("cloth", "#f2efe8"), ("lower_cloth", "#2f2c34")),
        ("bow at the collar",), (("neck", "ruffled"),))),
    ("jester, court jester, court fool, harlequin, jester girl, clown", Type("tunic", "", (("cloth", "#b8242e"),
        ("accent", "#e8b83a"), ("lower_cloth", "#b8242e")), ("jester hat", "motley"))),
    ("troubadour, skald", Type("tunic")),
    ("flamenco dancer, flamenco singer", Type("flounced dress", "waistcoat", (("cloth", "#b3202c"),))),
    ("widow, widowed, in mourning, mourner", Type("victorian dress", "tailcoat", (("cloth", _BLACK), ("accent", "#4a4650")))),
    ("babushka", Type("cardigan", "", (("sex", "f"), ("age", "elder"), ("cloth", "#7a5a62"), ("lower", "long skirt")),
        ("headscarf", "shawl"))),
    ("grandma, grandmother, granny, old lady, librarian, housewife, stay at home mother", Type("cardigan", "sweater vest")),
    ("nurse, head nurse, night nurse", Type("nurse dress", "scrubs", (("cloth", "#f4f2f6"),), ("nurse cap",))),
    ("barmaid, tavern wench, serving girl, tavern maid, milkmaid, dairymaid, goose girl, shepherdess, village girl, "
     "peasant girl, country girl, farmer s daughter, tavern girl", Type("dirndl", "tunic", (("cloth", "#6a4a38"),))),
    ("peasant, villager, woodcutter, woodsman, serf, stable boy, stablehand, farm boy, goatherd, shepherd, swineherd, "
     "village boy, errand boy, hobbit", Type("tunic", "", _PEASANT)),
    ("hunter, huntsman, huntress, ranger, trapper, scout, archer, poacher, woodland ranger, monster hunter",
        Type("leather armour", "", (("cloth", _BROWN), ("lower_cloth", "#4f5a3a")))),
    ("bandit, thief, cutpurse, pickpocket, burglar, highwayman",
        Type("leather armour", "", (("cloth", "#3c302a"), ("lower_cloth", "#4a4640")))),
    ("innkeeper, tavern keeper, cobbler, shoemaker, seamstress, brewer, painter, sculptor, shopkeeper, toymaker, clockmaker",
        Type("apron", "", (("cloth", _LINEN), ("accent", _BROWN)))),
    ("merchant, pedlar, peddler, moneylender, trader, blacksmith s son",
        Type("waistcoat", "", (("cloth", _LINEN), ("accent", _BROWN)))),
    ("gunslinger, cowboy, cowgirl, outlaw, rancher, prospector, gold digger",
        Type("waistcoat", "", (("cloth", _LINEN), ("accent", _BROWN)))),
    ("fortune teller, gypsy, gypsy girl, palm reader", Type("corset", "waistcoat", (("cloth", "#5a2a4a"), ("lower",
        "long skirt"), ("lower_cloth", "#7a2a3a")), ("headscarf", "hoop earrings"), (("shirt", "shirt"),))),
    ("cultist, seer, soothsayer, archmage, elementalist, high mage, saint", Type("robe")),
    ("priestess, high priestess, moon priestess, temple maiden, saintess", Type("robe", "", (("cloth", "#f0ece6"), ("accent",
        "#d8b45a")))),
    ("pharaoh", Type("dress", "bare chest", (("cloth", "#f0ece4"),), ("broad collar",))),
    ("vampire, vampire lord, count", Type("evening gown", "tailcoat", (("cloth", _BLACK), ("accent", "#8a1c2a")))),
    ("demon lord, demon king, dark lord, warlord, general of the empire", Type("armour", "", (("cloth", "#3a3642"),))),
    ("dj, disc jockey, gamer girl, gamer boy, streamer girl", Type("hoodie")),
    ("police detective, homicide detective", Type("trench coat")),
    ("lifeguard", Type("tank top", "", (("cloth", "#c8282e"), ("lower", "shorts"), ("lower_cloth", "#c8282e")), ("whistle",))),
    ("musketeer, cavalier", Type("frock coat", "", (("cloth", "#2f4a7a"), ("accent", "#d8c8a0")))),
    ("king, emperor, monarch, mad king", Type("robe", "", (("cloth", "#7a1c2c"), ("accent", "#d8b45a")), ("crown",))),
    ("queen, empress", Type("gown", "", (), ("crown",))),
    ("princess knight, lady knight, knight princess, knight captain, knight commander", Type("armour")),
    ("royal guard, palace guard, castle guard, city guard, town guard, gate guard, guardsman, royal guard captain, "
     "captain of the guard", Type("mail")),
    ("street rat, slave, slave girl, slave boy, ragamuffin, guttersnipe, waif", Type("rags")),
    ("beach girl, beach boy, beach bum", Type("tank top", "tee", (("lower", "shorts"),))),
    ("kendo club captain, kendo club, shrine priest, kannushi", Type("hakama")),
    ("sailor, old sailor, seaman, mariner, deckhand, boatswain, first mate", Type("pea coat")),
    ("apothecary, herbalist", Type("apron", "", (("cloth", _LINEN), ("accent", "#5f6f4a")))),
    ("healer, cleric, white mage", Type("robe", "", (("cloth", "#f0ece6"), ("accent", "#7a9ab8")))),
    ("snake charmer, carpet seller, camel driver", Type("kaftan")),
    ("ringmaster, circus ringmaster", Type("tailcoat", "", (("cloth", "#a8242e"),), ("top hat",))),
    ("magician, illusionist, conjurer, stage magician", Type("tailcoat", "", (), ("top hat",))),
    ("trucker, truck driver, truckdriver", Type("shirt", "", (("cloth", "#a03a34"),), ("plaid", "cap"))),
    ("train conductor, station master, stationmaster, bus driver, ticket inspector",
        Type("suit", "", (("cloth", "#25305c"),), ("peaked cap",))),
    ("waiter, croupier, maitre d", Type("waistcoat", "", (("cloth", "#f4f2f6"), ("accent", _BLACK), ("lower_cloth", _BLACK)),
        ("bow tie",))),
    ("village elder, tribal elder, wise woman", Type("robe", "", (("cloth", "#6a5a48"), ("accent", _LINEN)))),
    ("chemistry teacher, science teacher, school doctor, school nurse", Type("labcoat")),
    ("baron, lord, viscount, marquis, duke, dandy, earl", Type("gown", "frock coat")),
    ("baroness, lady in waiting, lady of the court, dowager", Type("gown")),
    ("angel, seraph, goddess, muse", Type("toga", "", (("cloth", "#f4f0ea"), ("accent", "#d8b45a")))),
    ("secret agent, groom, host, hitman, yakuza, secretary, office lady, office worker, salaryman, clerk, manager, "
     "boss, agent, prosecutor, stockbroker", Type("suit")),
    ("yakuza boss", Type("kimono", "haori")),
    ("professor, schoolmaster, scholar", Type("suit", "", (("cloth", "#7a6448"),))),
    ("sea captain, sea dog, ferryman, ship s captain", Type("pea coat")),
    ("volleyball player, handball player, rugby player, hockey player, team captain, cyclist, volleyball captain, "
     "soccer captain, basketball captain", Type("jersey")),
    ("tennis player, golfer", Type("tee", "", (("cloth", "#f2f2f4"),))),
    ("swimmer, swim team", Type("swimsuit", "bare chest")),
    ("hippie", Type("poncho")),
    ("executioner, gravedigger", Type("leather armour", "", (("cloth", "#2c2826"),))),
    ("ballet dancer, prima ballerina", Type("tutu", "bodysuit")),
    ("oiran, courtesan", Type("kimono")),
    ("chauffeur, doorman", Type("tailcoat")),
)  # fmt: skip
TYPES: dict[str, Type] = {word: kind for words, kind in _TYPES for word in each("", words)}
"""By the words for them."""
RUSTIC: dict[str, tuple[tuple[str, str], ...]] = {
    "waistcoat": (("accent", _BROWN), ("cloth", _LINEN)), "tunic": _PEASANT, "apron": (("accent", "#8a7458"), ("cloth", _LINEN)),
    "coat": (("cloth", "#54463a"),), "jacket": (("cloth", "#5a4632"),), "dress": (("cloth", "#7a6650"),),
    "shirt": (("cloth", _LINEN),), "frock coat": (("cloth", "#4a3a30"),),
}  # fmt: skip
"""Muted colours of what country people and those of old wear, where none are said."""
RUSTICS = frozenset(
    each(
        "",
        "sheriff, cowboy, cowgirl, gunslinger, outlaw, rancher, farmer, peasant, villager, medieval, tavern, innkeeper, "
        "blacksmith, shepherd, woodcutter, woodsman, hunter, merchant, victorian, miller, fisherman, prospector, rustic, "
        "carpenter, cobbler, stetson",
    )
)
"""Words that tell of them."""
