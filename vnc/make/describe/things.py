"""Words for what people carry: in the hand, at the belt, on the back, on the shoulder."""

from dataclasses import dataclass

from vnc.make.words import word_set


@dataclass(frozen=True)
class Carried:
    """One thing's words, its name in the hand, and the extras that it is elsewhere. `usual` is where it is when nobody says:
    `hand`, `belt`, `back`, `shoulder`, or `said` for things that are held only when it is said."""

    words: str
    hand: str = ""
    belt: str = ""
    back: str = ""
    shoulder: str = ""
    usual: str = "hand"
    shape: str = ""
    colour: str = ""
    """What these words say of it without a word for a colour."""


THINGS: tuple[Carried, ...] = (
    # weapons
    Carried("sword, longsword, cutlass, sabre, saber, broadsword, blade, wooden sword",
            "sword", belt="sword", back="sword on the back", shoulder="sword on the back", usual="belt"),
    Carried("greatsword, claymore, two handed sword, huge sword",
            "sword", belt="sword", back="sword on the back", shoulder="sword on the back", usual="back"),
    Carried("rapier, epee, foil, fencing sword", "rapier", belt="sword", back="sword on the back", usual="belt"),
    Carried("katana, samurai sword, wakizashi",
            "katana", belt="katana", back="sword on the back", shoulder="sword on the back", usual="belt"),
    Carried("dagger, knife, daggers, knives, hunting knife, throwing knife, stiletto, kunai",
            "dagger", belt="daggers", usual="belt"),
    Carried("kitchen knife, chef s knife, cleaver, carving knife, meat cleaver", "chef's knife"),
    Carried("axe, hatchet, battle axe, battleaxe, war axe, great axe, woodcutter s axe",
            "axe", back="axe", shoulder="axe", usual="back"),
    Carried("war hammer, warhammer, mace, maul, sledgehammer, sledge hammer, battle hammer", "war hammer"),
    Carried("hammer, blacksmith s hammer, smith s hammer, mallet, gavel", "hammer"),
    Carried("spear, pike, javelin, naginata, harpoon, long spear",
            "spear", back="spear on the back", shoulder="spear on the back"),
    Carried("halberd, glaive, poleaxe, guandao", "halberd", back="spear on the back"),
    Carried("lance", "lance"),
    Carried("trident", "trident"),
    Carried("pitchfork, hay fork", "trident", colour="#8c92a0"),
    Carried("scythe, reaper s scythe", "scythe"),
    Carried("wooden club, spiked club, cudgel", "club"),
    Carried("round shield, buckler, wooden shield", "round shield", back="shield on the back"),
    Carried("shield, kite shield, tower shield, heater shield", "shield", back="shield on the back"),
    Carried("bow, longbow, hunting bow, recurve bow, bow and arrow, bow and arrows",
            "bow", back="bow", shoulder="bow", usual="said"),
    Carried("crossbow", "crossbow"),
    Carried("revolver, six shooter, revolvers", "gun", belt="holster", usual="belt", shape="revolver"),
    Carried("gun, pistol, handgun, pistols, service weapon, flintlock", "gun", belt="holster", usual="belt"),
    Carried("ray gun, raygun, laser pistol, laser gun, blaster, phaser, plasma pistol", "ray gun"),
    Carried("rifle, shotgun, musket, carbine, sniper rifle, hunting rifle, laser rifle",
            "rifle", back="rifle", shoulder="rifle", usual="back"),
    # sticks
    Carried("gnarled walking stick, wooden walking stick, hiking stick, walking staff, wooden staff, gnarled "
            "staff, oak staff, shepherd s crook, pilgrim s staff, quarterstaff, bo staff, plain staff, gnarled "
            "wooden staff, traveller s staff", "staff", shape="plain"),
    Carried("staff, crystal staff, magic staff, wizard s staff, mage s staff, wand staff, glowing staff, priest s "
            "staff", "staff", back="staff"),
    Carried("silver topped cane, silver tipped cane, silver headed cane, ebony cane, black cane, swagger stick",
            "knobbed cane"),
    Carried("cane, walking stick, walking cane, crutch, wooden cane", "cane"),
    Carried("sceptre, scepter, mace of office, royal sceptre", "sceptre"),
    Carried("magical girl wand, star wand, fairy wand", "wand", shape="star"),
    Carried("wand, magic wand", "wand"),
    Carried("broom, broomstick, besom", "broom"),
    Carried("fishing rod, fishing pole, rod and line", "fishing rod"),
    Carried("baseball bat, cricket bat, wooden bat", "bat"),
    Carried("tennis racket, racket, racquet, badminton racket, tennis racquet", "racket"),
    Carried("closed umbrella, furled umbrella, folded umbrella, rolled umbrella, rolled up umbrella, closed "
            "parasol, folded parasol", "closed umbrella"),
    Carried("lace parasol, white parasol, frilly parasol", "umbrella", shape="lace", colour="#f2ece4"),
    Carried("paper umbrella, oil paper umbrella, wagasa, paper parasol, bamboo umbrella, parasol", "umbrella", shape="paper"),
    Carried("umbrella, open umbrella, clear umbrella", "umbrella"),
    Carried("paintbrush, paint brush, artist s brush, calligraphy brush, paintbrushes", "paintbrush"),
    Carried("palette", "palette"),
    Carried("fountain pen, pen, pencil, ballpoint pen", "pen", usual="said"),
    Carried("quill, quill pen, feather pen", "quill"),
    Carried("wrench, spanner, screwdriver, pipe wrench", "wrench", belt="wrench"),
    # paper and glass
    Carried("open book, opened book", "open book"),
    Carried("stack of books, pile of books, armful of books, books, heavy books, load of books", "books"),
    Carried("book, tome, grimoire, spellbook, spell book, novel, paperback, textbook, bible, ledger, leather "
            "bound book, diary, journal, prayer book, hymn book, cookbook, encyclopedia, storybook, picture book, "
            "thick book", "book", belt="book at the belt"),
    Carried("notebook, notepad, pocket notebook, note book, exercise book", "notebook"),
    Carried("sketchbook, sketchpad, sketch pad, sketch book, drawing pad", "sketchbook"),
    Carried("clipboard", "clipboard"),
    Carried("sheet of paper, sheets of paper, papers, documents, sheaf of papers, stack of papers, pile of "
            "papers, sheet music, manuscript, blueprints", "papers"),
    Carried("report, script, blueprint, poster, paper, notes", "papers", usual="said"),
    Carried("folder, file, case file, dossier, binder, portfolio, manila folder", "folder"),
    Carried("newspaper, magazine", "newspaper"),
    Carried("map, treasure map, sea chart, chart, star chart", "map"),
    Carried("letter, envelope, love letter, sealed letter, invitation, postcard", "letter"),
    Carried("scroll, parchment, rolled parchment, scrolls", "scroll", belt="scroll case"),
    Carried("phone, smartphone, cell phone, mobile phone, cellphone, mobile, iphone, flip phone", "phone"),
    Carried("tablet, tablet computer, data pad, datapad, ipad", "tablet"),
    Carried("laptop, laptop computer, notebook computer", "laptop"),
    # vessels and food
    Carried("mug, coffee mug, cup of coffee, mug of coffee, mug of cocoa, cup of cocoa, cup of hot chocolate, mug "
            "of tea, steaming mug", "mug"),
    Carried("tea cup, teacup, cup of tea, cup and saucer, cup, porcelain cup", "tea cup"),
    Carried("paper cup, takeaway coffee, coffee cup, take away coffee, takeout coffee, iced coffee, to go cup, "
            "bubble tea, milkshake", "paper cup"),
    Carried("wine glass, glass of wine, glass of red wine, wineglass, cocktail, cocktail glass, martini glass, "
            "martini", "wine glass"),
    Carried("glass of white wine", "wine glass", colour="#f0e4a8"),
    Carried("champagne glass, champagne flute, glass of champagne, flute of champagne", "champagne"),
    Carried("goblet, chalice, golden cup, silver cup, grail", "goblet"),
    Carried("tankard, beer mug, mug of beer, mug of ale, flagon, stein, pint, pint of beer", "tankard"),
    Carried("bottle, wine bottle, bottle of wine, beer bottle, bottle of beer, bottle of rum, rum bottle, whisky "
            "bottle, bottle of sake, sake bottle, whiskey bottle, flask, hip flask", "bottle"),
    Carried("water bottle, bottle of water", "bottle", colour="#8ac4e8"),
    Carried("potion, potion bottle, vial, phial, potion flask, elixir, bottle of potion, test tube, flask of "
            "potion", "potion"),
    Carried("tray, silver tray, serving tray, tray of drinks, tea tray", "tray"),
    Carried("basket, wicker basket, picnic basket, flower basket, basket of flowers, basket of apples, basket of "
            "bread, basket of fruit, basket of herbs, basket of eggs, fruit basket, egg basket, shopping basket", "basket"),
    Carried("bucket, pail, water bucket, milk pail", "bucket"),
    Carried("frying pan, pan, skillet, saucepan, wok, cooking pot", "frying pan"),
    Carried("ladle, soup ladle", "ladle"),
    Carried("wooden spoon, spoon, spatula", "wooden spoon"),
    Carried("apple, red apple", "apple", usual="said"),
    Carried("loaf of bread, loaves of bread, baguette, baguettes, bag of groceries, groceries, grocery bag, paper "
            "bag", "bread"),
    Carried("ice cream, ice cream cone, icecream, ice lolly, gelato", "ice cream"),
    Carried("lollipop, lolly, candy apple, toffee apple, candy cane, cotton candy, candyfloss", "lollipop"),
    Carried("rose, single rose, long stemmed rose", "rose", usual="said"),
    Carried("lily, white lily", "lily", usual="said"),
    Carried("sunflower", "sunflower", usual="said"),
    Carried("flower, tulip, daisy, daffodil, carnation, single flower, wildflower, orchid", "flower", usual="said"),
    Carried("bouquet of roses, bunch of roses, roses, dozen roses, bridal bouquet", "bouquet", usual="said", shape="roses"),
    Carried("bouquet, bunch of flowers, bouquet of flowers, bouquet of wildflowers, bunch of wildflowers, armful "
            "of flowers, posy, bouquet of tulips, bunch of tulips, bouquet of lilies, bouquet of sunflowers", "bouquet"),
    Carried("fan, folding fan, paper fan, silk fan, hand fan, war fan, feather fan, painted fan",
            "fan", belt="fan at the belt"),
    Carried("round fan, uchiwa", "round fan"),
    # light and glass
    Carried("paper lantern, chochin, red lantern", "paper lantern"),
    Carried("lantern, oil lantern, oil lamp, hurricane lamp, storm lantern, gas lamp, miner s lamp, lamp",
            "lantern", belt="lantern at the belt"),
    Carried("torch, burning torch, flaming torch, lit torch", "torch"),
    Carried("candle, lit candle, candlestick, candelabra, taper", "candle"),
    Carried("flashlight, electric torch, pocket torch", "flashlight"),
    Carried("crystal ball, orb, glowing orb, magic orb, glass ball, glowing sphere", "orb"),
    Carried("magnifying glass, lens, loupe", "magnifying glass"),
    Carried("hand mirror, mirror", "mirror"),
    Carried("telescope, spyglass", "telescope"),
    Carried("mask", "held mask", usual="said"),
    Carried("keys, key ring, bunch of keys, ring of keys, keyring, key, set of keys", "keys", belt="keys at the belt"),
    Carried("coin purse, purse of coins, pouch of coins, money pouch, money bag, bag of coins, purse, pouch, coin "
            "pouch, belt pouch, herb pouch, pouches, leather pouch, pouch of herbs", "coin purse", belt="pouch", usual="belt"),
    Carried("hourglass", "hourglass"),
    Carried("pipe, smoking pipe, corncob pipe, tobacco pipe, kiseru", "pipe"),
    Carried("camera, cameras, dslr, polaroid camera, video camera, film camera, polaroid",
            "camera", belt="camera", back="camera", shoulder="camera", usual="belt"),
    # instruments and sport
    Carried("electric guitar, bass guitar",
            "guitar", back="guitar on the back", shoulder="guitar on the back", shape="electric"),
    Carried("guitar, acoustic guitar, ukulele, banjo", "guitar", back="guitar on the back", shoulder="guitar on the back"),
    Carried("violin, fiddle, viola", "violin", back="guitar on the back", shape="violin"),
    Carried("lute, mandolin, oud, biwa, pipa, shamisen", "lute", back="guitar on the back", shape="lute"),
    Carried("flute, bamboo flute, recorder, clarinet", "flute", belt="flute", usual="belt"),
    Carried("trumpet, bugle", "trumpet", usual="said"),
    Carried("silver flute, concert flute", "flute"),
    Carried("microphone, mic, mike", "microphone"),
    Carried("basketball", "basketball"),
    Carried("football, soccer ball, soccerball", "football"),
    Carried("volleyball", "volleyball"),
    Carried("tennis ball, ball, red ball, rubber ball, beach ball", "ball", usual="said"),
    Carried("skateboard", "skateboard"),
    Carried("surfboard, snowboard", "surfboard"),
    # bags and bundles
    Carried("briefcase, attache case, document case, leather case, doctor s bag, medical bag", "briefcase"),
    Carried("suitcase, travel bag, trunk, carpet bag, luggage, duffel bag, travelling case, toolbox, tool box, "
            "violin case", "suitcase"),
    Carried("handbag, hand bag, leather handbag, clutch, clutch bag", "handbag", shoulder="shoulder bag"),
    Carried("satchel, messenger bag, courier bag", belt="satchel", usual="belt"),
    Carried("tote bag, tote, canvas bag, shopping bag, canvas tote, bag, leather bag, shoulder bag, book bag, gym "
            "bag, sports bag", shoulder="shoulder bag", usual="shoulder"),
    Carried("teddy bear, teddy, stuffed bear, plush bear, stuffed animal, plushie, plush, plush toy, stuffed toy, "
            "soft toy, bear plush", "teddy bear"),
    Carried("stuffed rabbit, plush rabbit, stuffed bunny, plush bunny, toy rabbit, bunny plush, rabbit plush", "plush rabbit"),
    Carried("doll, porcelain doll, rag doll, voodoo doll, puppet", "doll"),
    Carried("cat, kitten, black cat, white cat, kitty", "cat", shoulder="cat on the shoulder"),
    Carried("puppy, little dog, small dog, lap dog, dog, pug, chihuahua", "puppy"),
    Carried("rabbit, bunny, white rabbit, hare", "rabbit"),
    Carried("baby, infant, newborn", "baby", usual="said"),
    Carried("pillow, cushion", "pillow"),
    Carried("wrapped present, gift box, wrapped gift, wrapped box, box of chocolates, birthday present", "present"),
    Carried("present, gift", "present", usual="said"),
    Carried("box, cardboard box, crate, wooden box, parcel, package", "present", usual="said", shape="plain"),
    # on the shoulder
    Carried("owl, snowy owl, barn owl", shoulder="owl", usual="shoulder"),
    Carried("raven, crow", shoulder="raven", usual="shoulder"),
    Carried("parrot, macaw, cockatoo", shoulder="parrot", usual="shoulder"),
    Carried("falcon, hawk, eagle", shoulder="falcon", usual="shoulder"),
    Carried("songbird, canary, little bird, small bird, bird, sparrow, dove, pigeon, robin, bluebird",
            shoulder="songbird", usual="shoulder"),
    Carried("balloon, balloons, red balloon", "balloon"),
    Carried("syringe", "syringe"),
    Carried("game controller, controller, gamepad, handheld console, game console", "controller"),
    Carried("vinyl record, record, vinyl", "record", usual="said"),
    Carried("pickaxe, pick axe, mattock", "pickaxe"),
    Carried("shovel, spade, hoe, rake", "shovel"),
    Carried("helmet, space helmet, motorcycle helmet, crash helmet, bike helmet", "held helmet", usual="said"),
    Carried("compass", "compass"),
    Carried("playing cards, tarot cards, cards, deck of cards, tarot deck, hand of cards, fan of cards", "cards"),
    Carried("flag, banner, standard, pennant", "flag", usual="said"),
    Carried("watering can", "watering can"),
    Carried("binoculars, field glasses, opera glasses", "binoculars"),
    Carried("rolling pin", "rolling pin"),
    Carried("baton, conductor s baton, drumstick, drumsticks", "baton"),
    Carried("glass of water, glass of milk, glass of whisky, glass of whiskey, tumbler, glass, glass of juice",
            "glass", usual="said"),
    Carried("teapot, tea pot, kettle", "teapot"),
    Carried("bowl, rice bowl, bowl of rice, bowl of soup, bowl of ramen, ramen bowl, bowl of noodles, steaming "
            "bowl", "bowl", usual="said"),
    Carried("cake, cupcake, slice of cake, piece of cake, birthday cake, pie, plate of food", "cake", usual="said"),
    Carried("handcuffs, shackles", "handcuffs", usual="said"),
    Carried("coffee, tea, espresso", "paper cup", usual="said"),
    Carried("beer, ale", "tankard", usual="said"),
    Carried("wine, red wine", "wine glass", usual="said"),
    Carried("flowers, wildflowers, sunflowers, tulips, lilies, daisies, peonies, irises, camellias, violets, red "
            "roses, white roses", "bouquet", usual="said"),
    Carried("bat", "bat", usual="said"),
    Carried("guitar case", back="guitar on the back", usual="back"),
    Carried("baby dragon, dragon, small dragon, little dragon, dragonet, tiny dragon", shoulder="dragon", usual="said"),
    Carried("monkey, capuchin", shoulder="monkey", usual="said"),
    Carried("mouse, rat, hamster, squirrel", shoulder="mouse", usual="said"),
)  # fmt: skip

NAMES = tuple(dict.fromkeys(thing.hand for thing in THINGS if thing.hand))
"""Everything that may be held, by the names of the language."""


CARRYING = word_set("carrying carries carry bearing bears toting")
"""This alone draws no sword."""
HOLDING = CARRYING | word_set(
    "holding holds held hold clutching clutches clutched gripping grips grasping grasps brandishing brandishes wielding "
    "wields raising raises raised twirling twirls swinging swings lifting lifts drawn drawing unsheathed aiming aims waving "
    "waves leaning leans hugging hugs hugged cradling cradles cuddling cuddles reading reads sipping sips drinking drinks "
    "eating eats licking licks playing plays strumming offering offers stroking petting pointing points smoking smokes "
    "nursing tossing dribbling juggling bouncing biting nibbling"
)
"""Whoever does this with a thing has it in the hand."""
_WHOSE = "(?:one |her |his |their |the |a |an |each |either |both )?(?:other )?(?:left |right )?"
PLACES: dict[str, str] = {
    "hand": rf"in {_WHOSE}(?:hands?|fists?|fingers|arms?|lap)|in (?:the|her|his) other|beneath {_WHOSE}arms?"
    r"|(?:held|pressed|clutched|hugged) (?:\w+ )?(?:to|against|in|high|tight|aloft)(?: (?:her|his|the) chest)?"
    r"|at the ready|to (?:her|his) chest|drawn|unsheathed|raised|aloft",
    "back": rf"(?:slung |strapped |hanging |worn |tied )?(?:on|across|behind|down|to) {_WHOSE}backs?"
    rf"|slung (?:\w+ )?(?:on|across|behind|over) {_WHOSE}shoulder|slung behind",
    "belt": r"(?:hanging |sheathed |hung |tucked |tied |thrust |stuck |holstered )?(?:at|on|in|from|through|by|into|to) "
    rf"{_WHOSE}(?:leather )?(?:hips?|sides?|belt|waist|thighs?|sash|obi)|sheathed|holstered",
    "shoulder": rf"(?:perched |sitting |slung |hanging |resting )?(?:on|across|from|off) {_WHOSE}shoulders?"
    r"|(?:round|around) (?:her|his|the) neck|on (?:his|her) (?:arm|wrist|fist|glove)",
}
"""Where a thing is, by the words that follow it."""
FOLLOWERS = word_set(
    "beard bearer blond blonde blue bob boned boy braid brooch brown burglar cage cap case catcher charm cheeked cheeks "
    "clip clips club coat collar colored coloured curls cut dancer dealer demon doctor dress ear eared earring earrings "
    "ears emblem expert eye eyed eyes face faced factory feather feathers fighter folk fur girl glasses god goddess gold "
    "gown gowns gray green grey hair haircut haired hairpin hairpins hat helmet hide holder hood hunter jacket jaw jawed "
    "jockey keeper kid knight lady light like lipped lips lit locks logo lover maiden maker man mask masks master member "
    "merchant mistress motif moustache mustache necklace nerd nose nosed officer owner pants pattern patterned pendant "
    "people person pin pink pins player pleated pleats ponytail print red rider room s scale scales scar scars scented "
    "seller sergeant shaded shaped shirt shop sign singer skin skinned skirt slayer sleeve sleeves smith spectacles spirit "
    "stained stains stall store strap student tags tail tails tattoo tattoos teacher team themed thief tie ties tinted kit "
    "jersey trainer tresses trousers uniform vendor whisperer white wine wings woman worm wound"
)
"""What makes another thing of the word before it."""
PICTURED = word_set(
    "tattoo tattoos tattooed emblem embroidered embroidery print printed pattern patterned logo crest painted pendant "
    "brooch earrings earring hairpin shaped motif badge charm necklace like resembling dyed"
)
"""A thing in such a clause is an ornament."""
