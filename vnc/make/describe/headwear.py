"""More of what heads wear, by its names: cloths, combs, ties for the hair, hats of far places."""

EXTRAS: dict[str, str] = {
    phrase: extra
    for extra, phrases in (
        ("keffiyeh", "keffiyeh, kufiya, kaffiyeh, ghutra, shemagh, arab headdress"),
        ("headscarf", "headscarf, head scarf, babushka, headscarf tied under her chin, kerchief on her head, shawl on her head"),
        ("face veil", "face veil, veil on her face, veil covering her face, sheer veil, niqab"),
        ("turban", "headwrap, head wrap, gele, wrapped headscarf, pagri"),
        ("comb",
         "haircomb, haircombs, hair comb, comb in her hair, comb in his hair, tortoiseshell comb, jewelled comb, "
         "ivory comb, jeweled comb"),
        ("scrunchie", "scrunchie, scrunchies, hairtie, hairties, hair elastic"),
        ("ribbon",
         "hairribbon, hairribbons, hairbow, hairbows, bow at the back of her head, bow on her head, bow on top of "
         "her head, bow in the hair, ribbon in his hair, ribbon on her head, bow at the back of her hair"),
        ("hairband", "gold band, golden band, silver band, hair band, sweat band, bandeau"),
        ("jester hat", "jester hat, jester s hat, cap with bells, cap and bells, fool s cap, belled cap, jester s cap"),
        ("hairpin",
         "hairslide, clip in her hair, clips in her hair, clips in his hair, pin in her hair, pins in her hair, "
         "clip on her fringe, clip in her fringe, clip holding her fringe, clip in her bangs"),
        ("headscarf", "hairscarf"),
        ("hoop earrings",
            "gold hoop, silver hoop, hoop in one ear, hoop in his ear, hoop in her ear, ear hoop, gold ring in one ear"),
        ("balaclava", "balaclava, ski mask"),
        ("hijab", "headcovering, head covering"),
        ("beanie", "toque hat, wool cap, knit beanie, stocking cap"),
        ("straw hat", "wide brimmed straw hat, wide brimmed sun hat, floppy hat"),
        ("backwards cap", "red cap backwards, reversed cap"),
        ("flower", "marigold, jasmine, orchid in her hair, hibiscus flower"),
        ("hair ornaments", "hairsticks, hairstick, hairornament, hairornaments, hairjewels, kanzashi pins"),
        ("tiara", "small tiara, diadem"),
        ("fox ears", "wolf s ears, dog eared, fox s ears"),
        ("crown", "golden crown, gold crown"),
        ("halo", "floating halo"),
        ("wreath", "wreath of leaves, ivy crown"),
    )
    for phrase in phrases.split(", ")
}  # fmt: skip
