# ruff: noqa: E501  (one line a word reads best)
"""The words people use for moods, places and sounds, and what we have for them."""

from collections.abc import Mapping
from difflib import get_close_matches

# fmt: off
MOOD_WORDS: Mapping[str, str] = {
    "calm": "peaceful peace relaxed relaxing quiet gentle serene soothing ambient slow neutral morning nature meditative rest thoughtful soft",
    "tender": "love caring kind warm intimate comfort comforting lullaby mother gentle_love soft_piano heartfelt touching emotional confession",
    "happy": "joy joyful cheerful upbeat bright sunny fun excited glad celebration festival festive party summer school light positive merry",
    "playful": "comic comedy funny silly quirky mischief mischievous cute whimsical bouncy cheeky humorous cartoon awkward embarrassed",
    "sad": "grief sorrow crying tears loss mourning funeral tragic tragedy heartbreak death farewell lonely despair depressing goodbye",
    "tense": "suspense tension nervous anxious danger threat investigation stealth chase_slow uneasy thriller urgent dramatic angry anger conflict crime worried",
    "mysterious": "mystery strange magic magical enigmatic curious puzzle detective secret ancient exotic forest_night occult wonder space eerie_calm night",
    "horror": "scary fear creepy terror dread eerie dark ominous nightmare haunted ghost evil sinister afraid spooky disturbing monster shock",
    "epic": "heroic grand majestic triumph triumphant victory orchestral cinematic fantasy glory kingdom legend war march powerful determined noble",
    "romantic": "romance date wedding kiss passion affection longing waltz dance_slow lovers sweet crush valentine elegant",
    "melancholy": "melancholic bittersweet wistful rain rainy autumn regret somber pensive blue gloomy reflective introspective memory_sad evening",
    "action": "battle fight chase combat fast energetic intense adrenaline boss escape race running attack rock hero_fight exciting explosive",
    "hopeful": "hope inspiring inspirational uplifting optimistic dawn sunrise journey adventure new_beginning resolve courage ending dreams motivating",
    "nostalgic": "nostalgia memory memories childhood past flashback remembrance reminiscing old_times home sunset retro yearning",
    "dreamy": "dream ethereal floating surreal heavenly fantasy_soft starry stars underwater snow angelic fairy sleep sleepy celestial",
    "cosy": "cozy cafe coffee jazz lofi lounge slice_of_life everyday daily casual chill home_life kitchen shop shopping town smooth bar",
}

AIR_WORDS: Mapping[str, str] = {
    "rain": "rainy rainfall heavy_rain raining downpour shower wet",
    "drizzle": "light_rain soft_rain gentle_rain drizzling sprinkle",
    "storm": "thunderstorm thunder lightning tempest typhoon hurricane",
    "wind": "windy breeze gust rooftop hill mountain mountains field plains balcony desert",
    "blizzard": "snowstorm",
    "snow": "snowy winter snowfall quiet_outdoors",
    "sea": "ocean beach waves shore coast seaside harbour harbor bay pier surf lighthouse dock",
    "river": "stream brook creek fountain water lake pond canal onsen spring",
    "waterfall": "falls rapids",
    "underwater": "undersea diving aquarium deep_sea submarine",
    "forest": "woods wood jungle park garden nature grove trees meadow countryside shrine leaves outdoors",
    "birds": "bird birdsong morning dawn chirping spring_morning",
    "night": "evening night_forest midnight moonlight camp nighttime owl",
    "crickets": "cricket insects summer_night cicadas cicada",
    "swamp": "frogs frog marsh bog",
    "city": "street urban downtown town alley bridge square night_city neon",
    "traffic": "road highway cars motorway intersection",
    "crowd": "people audience stadium festival party hall_full theatre theater concert arena station_hall murmur chatter",
    "market": "bazaar fair village plaza mall shop",
    "cafe": "restaurant bar coffee coffee_shop pub tavern diner canteen cafeteria inn",
    "school": "classroom corridor hallway campus gym lunchroom students",
    "office": "work typing computer newsroom keyboard",
    "room": "room_tone silence quiet bedroom house home indoor indoors kitchen apartment bathroom interior",
    "clock": "ticking tick study living_room waiting_room",
    "library": "reading_room archive bookshop museum",
    "church": "cathedral temple chapel crypt palace throne_room castle hall",
    "cave": "cavern dungeon tunnel dripping sewer mine well",
    "fire": "fireplace campfire bonfire hearth crackling flames torch",
    "train": "subway metro railway tram rails carriage",
    "car": "driving bus taxi vehicle truck road_trip",
    "plane": "airplane aircraft flight cabin jet",
    "ship": "boat sailing deck vessel",
    "spaceship": "space_station starship cockpit sci_fi lab laboratory bridge_of_ship reactor server hum",
    "factory": "machines machine industrial workshop forge engine steam warehouse",
    "hospital": "clinic ward infirmary heart_monitor",
    "static": "radio television noise glitch",
    "horror": "haunted eerie creepy dark nightmare abandoned graveyard void spooky dread",
    "heaven": "dream dreamy ethereal magic sky celestial sparkle space stars",
}

SOUND_WORDS: Mapping[str, str] = {
    "door": "doors gate",
    "door_open": "open opens opening open_door door_opens unlock_door",
    "door_close": "close closes closing shut shuts close_door door_shut door_closes",
    "slam": "door_slam slam_door bang slams",
    "sliding_door": "slide sliding shoji elevator lift drawer window curtain",
    "creak": "creaking floorboard squeak hinge",
    "knock": "knocking knocks knock_door tap tapping",
    "steps": "step footsteps footstep walk walking feet stairs heels",
    "steps_fast": "running run footsteps_running running_footsteps hurry rush dash steps_running",
    "steps_gravel": "gravel sand forest_steps leaves_steps",
    "steps_snow": "snow_steps footsteps_snow snow",
    "bell": "bells church_bell temple_bell tower_bell toll",
    "chime": "school_bell school_chime chimes westminster class_bell clock_tower",
    "doorbell": "ding_dong ding intercom",
    "shop_bell": "cafe_bell door_chime small_bell jingle wind_chime windchime",
    "phone": "telephone phone_ring ring ringing call",
    "ringtone": "cellphone mobile smartphone phone_melody",
    "buzz": "vibrate vibration phone_buzz buzzing buzzer",
    "message": "notification text_message sms chat_message ping pop",
    "beep": "beeping machine_beep computer monitor error",
    "alarm": "alarm_clock warning alert",
    "siren": "police ambulance fire_engine",
    "heartbeat": "heart heartbeats pulse",
    "whoosh": "swoosh swish rush_of_air fly flash_back",
    "swing": "swipe throw toss",
    "thunder": "lightning thunderclap",
    "page": "pages page_turn turn_page book paper rustle_paper letter",
    "paper_tear": "tear rip ripping tearing",
    "writing": "write pen pencil scribble chalk",
    "glass": "glass_break break shatter smash window_break crash broken",
    "clink": "toast cheers_glasses glasses",
    "click": "mouse button tap_ui select",
    "switch": "light_switch lamp lever",
    "camera": "photo shutter snapshot picture",
    "typing": "keyboard type keys_typing",
    "clock": "tick ticking tick_tock watch",
    "lock": "key keys unlock locked handcuffs",
    "coins": "coin money cash gold register",
    "dishes": "plates cutlery cups cup plate tea spoon",
    "pour": "pouring drink coffee_pour water_pour",
    "drip": "drop drops water_drop dripping",
    "splash": "dive water fall_in_water",
    "bubbles": "bubble boiling boil underwater",
    "sword": "blade draw_sword unsheathe knife dagger",
    "clash": "sword_clash swords steel metal clang parry",
    "punch": "hit kick blow impact fight",
    "slap": "smack clap hand_clap spank",
    "fall": "thud fall_down collapse drop_body trip stumble body_fall",
    "arrow": "bow_shot shoot_arrow dart",
    "gunshot": "gun shot shoot pistol rifle bullet fire_gun",
    "explosion": "explode bomb blast boom detonation cannon fireworks firework",
    "engine": "start_car motor car_start motorcycle",
    "car_pass": "car drive_by vehicle passing",
    "car_horn": "honk horn",
    "train_horn": "train train_whistle ship_horn steam_whistle foghorn",
    "magic": "spell cast_spell enchant fairy wand",
    "sparkle": "twinkle shine glitter glint idea",
    "heal": "healing blessing restore power_up level_up",
    "dark_magic": "curse dark evil demon summon",
    "teleport": "warp portal vanish disappear appear",
    "shock": "stinger sting dramatic jump_scare jumpscare scare gasp_hit dun_dun_dun horror_sting realization",
    "suspense": "riser tension rise suspense_riser",
    "reveal": "discovery revelation wonder found",
    "success": "correct win complete victory achievement",
    "fanfare": "trumpet triumph royal announce",
    "fail": "wrong lose failure sad_trombone defeat",
    "comic": "boing bounce spring funny",
    "surprise": "surprised exclamation huh pizz",
    "gong": "temple_gong",
    "drum": "taiko drum_hit boom_drum",
    "drum_roll": "drumroll",
    "applause": "clapping ovation",
    "cheer": "cheering crowd_cheer yay crowd",
    "bark": "dog barking woof",
    "meow": "cat meowing kitten",
    "bird": "birds tweet chirp",
    "gull": "seagull seagulls",
    "owl": "hoot",
    "wolf": "howl howling",
    "frog": "croak toad",
    "fire": "ignite flame burning match candle torch",
    "wind": "gust breeze",
    "rustle": "cloth clothes leaves bush bushes fabric undress",
    "chair": "scrape furniture stand_up sit drag",
    "static": "noise radio glitch electricity electric zap interference",
    "whistle": "referee whistling kettle",
    "bow": "koto pluck twang",
    "rewind": "fast_forward tape record_scratch scratch",
}
# fmt: on


def nearest_mood(words: str) -> str | None:
    """The mood that words mean, or None: an exact name, then a known word, then a near spelling."""
    return nearest(words, MOOD_WORDS)


def nearest_ambience(words: str) -> str | None:
    """The ambience that words mean, or None."""
    return nearest(words, AIR_WORDS)


def nearest_sound(words: str) -> str | None:
    """The effect that words mean, or None."""
    return nearest(words, SOUND_WORDS)


def nearest(phrase: str, words: Mapping[str, str]) -> str | None:
    """The name that a phrase means, by its whole, by its words from the last (the head noun) on, then by near spelling."""
    index = {word: name for name, line in words.items() for word in line.split()} | {name: name for name in words}
    whole = "_".join(phrase.lower().replace("-", " ").replace("_", " ").split())
    parts = [whole, *reversed(whole.split("_"))]
    for part in parts:
        for form in (part, part.removesuffix("s"), part.removesuffix("es"), part + "s", part.removesuffix("ing")):
            if form in index:
                return index[form]
    close = [match for part in parts if len(part) > 3 for match in get_close_matches(part, index, 1, 0.8)]
    return index[close[0]] if close else None
