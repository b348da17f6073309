"""What other words of a prompt make of the places in `places/future.py`."""

from vnc.make.describe.turn import Turn

TURNS: tuple[Turn, ...] = (
    Turn("cockpit", "alienplanet", "lands landed landing crash-landed", "inside window viewscreen", also="planet"),
    Turn("cockpit spacelounge", "space", "exterior", "planet's"),
    Turn("cockpit spacelounge", "crashsite", "crashed crash-landed wrecked buried half-buried wreck", also="snow"),
    Turn("cockpit spacelounge", "crashsite", "crashed crash-landed wrecked buried half-buried wreck", "inside"),
    Turn("escapepod", "alienplanet", "jungle forest plants vegetation", "inside interior window"),
    Turn("escapepod", "icefield", "snow ice tundra", "inside interior window"),
    Turn("escapepod", "desert", "crashed dunes sand desert", "inside interior window"),
    Turn("hideout", "irori", "ninja ninja's ninjas samurai"),
    Turn("hideout", "seacave", "pirate pirate's pirates smuggler smugglers smugglers'"),
    Turn("hideout", "cave", "thieves thieves' bandit bandits bandits' rebel rebels rogue rogue's medieval"),
    Turn("hideout", "sewer", "sewer sewers"),
    Turn("moon mars", "spacelounge", "interior inside corridor"),
    Turn("ruinedcity", "bunker", "shelter bunker"),
    Turn("ruinedcity", "shop", "supermarket grocery store"),
    Turn("shipcell", "dungeon", "pirate pirate's pirates pirates' galleon frigate sailing"),
    Turn("whitecity", "neon", "neon cyberpunk dystopian holograms hologram"),
)
