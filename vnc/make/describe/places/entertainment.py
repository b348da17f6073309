"""Where one goes for pleasure: shows, games, sport."""

from collections.abc import Mapping

from vnc.make.describe.facts import Facts
from vnc.make.describe.spots import Spots, at

PLACES: Mapping[str, Facts] = {
    "aquarium": Facts(
        "aquarium, aquarium hall, aquarium tunnel, aquarium date, public aquarium, aquarium tank, jellyfish tank, "
        "jellyfish tanks, jellyfish room, fish tank, fish tanks, shark tank, giant tank, oceanarium, sea life "
        "centre, hall of the aquarium, tunnel of the aquarium",
        holds=(
            "tank water fish shark whale ray jellyfish coral bubble kelp bench glass rock sign board column railing rail light"
        ),
        spots=Spots(floor=at("50,70 20,76 80,76 42,82 60,82"), top=at("32,67 67,67 28,67 72,67"), wall=at("50,6")),
        indoors=True,
    ),
    "arcade": Facts(
        "arcade, game arcade, games arcade, video arcade, video game arcade, penny arcade, amusement arcade, arcade hall, "
        "game center, game centre, gaming center, gaming centre, amusement centre, amusement center, claw machine, claw "
        "machines, crane game, crane games, ufo catcher, arcade machines, arcade cabinets, pinball machines, dance "
        "machine, pachinko, pachinko parlor, pachinko parlour, pachinko hall",
        holds=("machine claw plush toy bear rabbit prize cabinet screen stool button joystick sign star heart light arrow pad"),
        spots=Spots(floor=at("34,74 64,74 24,82 78,82 48,84"), wall=at("38,20 62,20")),
        indoors=True,
    ),
    "arena": Facts(
        "arena, colosseum, coliseum, amphitheatre, amphitheater, gladiator arena, gladiators, gladiator, "
        "gladiatorial arena, gladiator pit, roman arena, roman amphitheatre, circus maximus, fighting pit, battle "
        "arena, sand of the arena, sands of the arena, tournament arena, duelling ground, dueling ground, "
        "hippodrome, bullring",
        holds=(
            "sand gate arch seat tier crowd people banner flag shield sword spear brazier fire torch wall box awning "
            "door stand portcullis"
        ),
        spots=Spots(floor=at("50,72 38,78 62,78 30,84 70,84"), land=at("50,60,40")),
    ),
    "billiards": Facts(
        "billiards, billiard room, billiards room, billiard hall, billiards hall, billiard table, billiard "
        "parlour, pool hall, pool room, pool table, snooker, snooker hall, snooker room, snooker table, games "
        "room, game room, darts, dart board, pool bar",
        holds="table ball cue lamp bar bottle stool glass dart board rack chalk clock picture counter sign",
        spots=Spots(
            floor=at("22,76 80,76 16,84 50,88 30,88"),
            top=at("36,59 64,59 15,48 86,48"),
            wall=at("22,26 78,26"),
            hang=at("26,0 74,0"),
        ),
        indoors=True,
    ),
    "bowling": Facts(
        "bowling, bowling alley, bowling hall, bowling lane, bowling lanes, bowling centre, bowling center, bowling "
        "club, ten-pin bowling, tenpin bowling, skittle alley, bowling pins",
        holds="lane pin ball rack arrow screen seat bench table drink lamp light mural wall shoe",
        spots=Spots(floor=at("50,74 36,76 66,76 24,80 44,82"), wall=at("18,30 82,30"), hang=at("50,0 26,0")),
        indoors=True,
    ),
    "boxing": Facts(
        "boxing, boxing gym, boxing ring, boxing club, boxing hall, boxers' gym, boxing match, punching bag, "
        "punching bags, fitness gym, fitness studio, fitness club, fitness centre, fitness center, weight room, "
        "weights room, training gym, gym with a boxing ring, dumbbells, wrestling ring, ring of the gym, fighting "
        "ring, fight ring, fight club, underground ring, fighting club",
        holds="ring rope post bag glove window brick lamp weight dumbbell poster stool bucket bench clock mat chain",
        spots=Spots(floor=at("46,76 34,74 58,78 22,80 76,82"), wall=at("30,16 70,16")),
        indoors=True,
    ),
    "camp": Facts(
        "camp, campsite, camp site, camping ground, campground, camping, camping trip, army camp, war camp, tents, "
        "tent, encampment, bivouac, military camp, scout camp, summer camp, bandit camp, mercenary camp, gypsy camp, "
        "camp in the woods, camp in the forest, camp at the edge of the forest, campfire in the woods, around the "
        "campfire, by the campfire, round the campfire, base camp, travellers' camp, camp of the army, soldiers' "
        "camp, night camp, caravan park, trailer park, rv park",
        holds=(
            "tent fire campfire log kettle pot lantern lamp crate barrel flag banner pack backpack tree rope stone "
            "spear smoke spark kettle tripod"
        ),
        spots=Spots(floor=at("40,84 60,84 28,86 72,86"), land=at("60,62,80 34,62,80 84,62,80"), ground=0.85),
    ),
    "casino": Facts(
        "poker room, gambling den, casino, gambling hall, gaming hall, card table, poker table, slot machines",
        holds="table card chip wheel machine stool chandelier carpet lamp light slot column plant curtain",
        spots=Spots(floor=at("30,80 70,80 50,84 20,86 82,86"), top=at("50,59 44,59 56,59"), wall=at("18,28 82,28")),
        indoors=True,
        painter="gaming",
    ),
    "cinema": Facts(
        "cinema, cinema hall, cinema auditorium, cinema screen, movie theater, movie theatre, movie house, movies, "
        "film theatre, film theater, picture house, picture palace, the pictures, multiplex, screening room, "
        "projection room, film screening, cinema date, movie date, movie night at the cinema",
        holds="screen seat row curtain aisle step lamp light sconce sign popcorn beam film",
        spots=Spots(
            floor=at("50,66,70 36,51,80 62,51,80 50,84"),
            top=at("28,50 71,50 50,50"),
            wall=at("9,20 92,20"),
            hang=at("50,0 20,0 80,0"),
        ),
        indoors=True,
    ),
    "concert": Facts(
        "concert, concert stage, concert venue, concert arena, idol stage, idol concert, pop concert, rock concert, "
        "live concert, concert crowd, live house, livehouse, live show, live stage, live venue, gig, music "
        "festival, rock festival, festival stage, music venue, stage of the concert, stage of a concert, stage "
        "lights, glow sticks, glowsticks, light sticks, encore",
        holds=(
            "stage screen beam lamp light truss speaker drum guitar keyboard amplifier microphone crowd audience people "
            "glowstick stick star runway confetti smoke"
        ),
        spots=Spots(floor=at("50,70 38,57 62,57 28,57 72,57"), wall=at("14,24 84,24")),
        indoors=True,
    ),
    "dressingroom": Facts(
        "dressingroom, dressing room, star's dressing room, actor's dressing room, actress's dressing room, theatre "
        "dressing room, dressing room of the theatre, dressing table, backstage, back stage, green room, make-up "
        "room, makeup room, make up room, greasepaint, vanity mirror, vanity mirrors, costume room, wardrobe room, "
        "fitting room, powder table",
        holds=(
            "mirror bulb light table chair costume dress gown rack hat bouquet flower rose wig brush lipstick bottle "
            "palette trunk scarf star door poster"
        ),
        spots=Spots(floor=at("50,72 40,76 62,74 32,82 72,80"), top=at("49,50 34,50 66,50"), wall=at("38,18 62,18 78,26")),
        indoors=True,
        painter="backstage",
    ),
    "icerink": Facts(
        "icerink, ice rink, ice hall, ice-rink, ice skating rink, ice-skating rink, skating rink, frozen rink, "
        "hockey rink, ice hockey rink, ice arena, ice stadium, skating hall, figure skating, ice skating, rink",
        holds="ice board glass goal net seat stand flag window skate scoreboard lamp cone line beam",
        spots=Spots(floor=at("50,74 36,70 64,72 26,78 44,82"), wall=at("8,26 92,26"), hang=at("34,0 66,0")),
        indoors=True,
        painter="rink",
    ),
    "jazzclub": Facts(
        "jazzclub, jazz club, jazz bar, jazz cellar, blues club, blues bar, piano bar, cabaret, cabaret stage, supper club, "
        "stage of the jazz club, jazz lounge, jazz cafe, jazz concert, jazz stage",
        holds="stage curtain piano drum bass microphone mic table chair lamp glass record brick spotlight cymbal",
        spots=Spots(floor=at("50,76 42,84 58,84 50,90"), top=at("30,62 70,62"), wall=at("16,32 84,32")),
        indoors=True,
    ),
    "karaoke": Facts(
        "karaoke, karaoke room, karaoke box, karaoke booth, karaoke bar, karaoke club, karaoke parlour, karaoke "
        "parlor, karaoke lounge, karaoke night, room of the karaoke, ktv, singing booth",
        holds=(
            "screen sofa couch table drink glass tambourine maraca microphone mic speaker tablet book chip ball light "
            "lamp beam cushion door telephone star"
        ),
        spots=Spots(
            floor=at("30,78 72,78 36,90 64,90 50,92"), top=at("38,64 52,66 64,65"), wall=at("32,24 72,22"), hang=at("34,0 66,0")
        ),
        indoors=True,
    ),
    "nightclub": Facts(
        "nightclub, night club, disco, discotheque, dance club, dance floor, rave, host club, hostess club",
        holds="bar glass cocktail floor beam speaker ball dancer lamp light desk record",
        spots=Spots(floor=at("30,76 70,76 16,80 86,80 50,74"), top=at("12,86 18,86"), wall=at("24,34 78,34")),
        indoors=True,
    ),
    "racecourse": Facts(
        "racecourse, race course, horse race, horse races, horse racing, horse race track, horse racing track, horse "
        "racetrack, horse track, steeplechase, at the races, day at the races, racecourse stand, racecourse "
        "stands, racecourse grandstand, turf track, winning post, derby, jockeys, race day, racetrack with horses, "
        "stands of the racecourse, ascot",
        holds="horse jockey rail stand flag crowd people board post clock track turf grass tree roof spectator",
        spots=Spots(floor=at("50,84 40,86 60,86"), land=at("14,48,50"), sky=at("22,14,60 36,20,50"), ground=0.75),
    ),
    "raceway": Facts(
        "raceway, race track, racetrack, racing track, racing circuit, race circuit, motor racing track, motor race track, "
        "speedway, race track for cars, car race track, car racing track, pit lane, pits, pit stop, pit wall, racing pits, "
        "grand prix, grand prix circuit, grand prix track, formula one track, formula 1 track, formula one circuit, starting "
        "grid, motor race, car race, motorsport circuit, motorsports track, autodrome, racing grandstand, go-kart track, "
        "kart track",
        holds="car racer track kerb grandstand stand flag tyre tire wall light gantry garage crowd fence tree",
        spots=Spots(floor=at("52,74,80 62,80 40,82 70,86"), land=at("50,56,50"), ground=0.6),
    ),
    "recording": Facts(
        "recording, recording studio, recording booth, recording room, recording session, sound studio, music studio, "
        "sound booth, voice booth, vocal booth, dubbing studio, dubbing booth, voice acting booth, voice recording booth, "
        "radio booth, radio studio, radio station, broadcasting room, broadcasting booth, school broadcasting room, "
        "podcast studio, control room of the studio, mixing room, mixing desk, mixing console, broadcast booth, broadcast "
        "room, school broadcast room",
        holds=(
            "desk mixer fader knob meter microphone mic window glass lamp light foam speaker monitor screen guitar "
            "chair headphone rack rug stool"
        ),
        spots=Spots(floor=at("48,80 66,80 34,82 76,76 22,78"), top=at("88,35 44,48 56,48"), wall=at("12,26 86,24")),
        indoors=True,
    ),
    "skislope": Facts(
        "skislope, ski slope, ski slopes, ski run, ski piste, piste, ski hill, ski area, ski resort, ski trip, ski "
        "lift, skilift, chairlift, chair-lift, chair lift, skiing, snowboarding, slalom, nursery slope, bunny "
        "slope, winter sports",
        holds="snow ski pole lift chair lodge house mountain peak tree fir gate net goggles window smoke",
        spots=Spots(floor=at("52,82 36,84 60,76 70,86 22,88"), land=at("62,64,70 40,62,60")),
        painter="skiing",
    ),
    "stadium": Facts(
        "stadium, sports stadium, football stadium, soccer stadium, baseball stadium, football pitch, soccer "
        "pitch, soccer field, football field, football ground, rugby pitch, olympic stadium, national "
        "stadium, stadium lights, stands of the stadium, stadium stands, football match, soccer match, soccer "
        "game, football game, soccer final, cup final, world cup, pitch of the stadium, packed stadium, empty "
        "stadium, stadium at night, stadium tunnel, grandstand, home ground, rugby stadium, super bowl, "
        "penalty shootout, penalty kick",
        holds="goal ball stand floodlight pitch crowd people net flag screen light seat line roof fan spectator",
        spots=Spots(floor=at("50,76 38,84 62,84 28,78 72,78"), land=at("50,56,50")),
    ),
    "tvstudio": Facts(
        "tvstudio, tv studio, television studio, television set, film set, movie set, photo studio, news studio, "
        "news desk, broadcast studio, quiz show, game show, talk show, film studio, sound stage, soundstage, "
        "backstage of a tv studio",
        holds="camera desk screen lamp light spotlight microphone chair armchair stage monitor star sign cable mug boom",
        spots=Spots(floor=at("50,76 40,74 60,76 30,78 70,80"), top=at("47,50 51,50"), wall=at("84,24 16,24")),
        indoors=True,
    ),
    "zoo": Facts(
        "zoo, zoological garden, zoological gardens, zoo path, zoo enclosure, zoo enclosures, animal park, safari park, "
        "wildlife park, menagerie, elephant house, elephant enclosure, giraffe enclosure, bear enclosure, lion enclosure, "
        "animal enclosures, zoo entrance, trip to the zoo, petting zoo",
        holds=(
            "elephant giraffe bear animal enclosure fence rail wall path aviary dome bird sign signpost lamp tree bush rock "
            "house roof"
        ),
        spots=Spots(floor=at("50,76 44,84 57,84 50,90"), land=at("50,52,40"), sky=at("50,14,60 36,16,50"), ground=0.8),
    ),
}
