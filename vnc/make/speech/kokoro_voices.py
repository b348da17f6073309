"""Kokoro's voices: the digest of each vector as kokoro-js 1.2.1 ships it, and the voice's middle pitch."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Native:
    """A voice: SHA-256 of its vector, its middle pitch in Hz, the language it was taught (all of them speak English)."""

    digest: str
    mean: float
    language: str


VOICES = {
    "af_alloy": Native("c4a6b876047fd7fb472edf4ebd63cfac7c3b958a7cae7c106e8f038ca6308c45", 134, "en-US"),
    "af_aoede": Native("4a004c33430762e2461eedb2013fad808ef4ab3121f5300f554476caf58d8361", 174, "en-US"),
    "af_bella": Native("f69d836209b78eb8c66e75e3cda491e26ea838a3674257e9d4e5703cbaf55c8b", 193, "en-US"),
    "af_heart": Native("d583ccff3cdca2f7fae535cb998ac07e9fcb90f09737b9a41fa2734ec44a8f0b", 189, "en-US"),
    "af_jessica": Native("a240a5e3c15b43563d6e923bdca8ef5613a23471d9b77653694012435df23bd8", 196, "en-US"),
    "af_kore": Native("9be5221b6a941c04b561959b8ff0b06e809444dcc4ab7e75a7b23606f691819e", 142, "en-US"),
    "af_nicole": Native("cd2191ab31b914ed7b318416b0e4440fdf392ddad9106a060819aa600a64f59a", 144, "en-US"),
    "af_nova": Native("18778272caa0d0eebaea251c35fd635f038434f9eee5e691d02a174bd328414f", 148, "en-US"),
    "af_river": Native("00a2bcf82b1d86e8f19902ede58c65ccf6c0e43b44b7d74fad54e5d8933c9c30", 178, "en-US"),
    "af_sarah": Native("4409fbc125afabacc615d94db5398d847006a737b0247d6892b7a9a0007a2f0a", 182, "en-US"),
    "af_sky": Native("4435255c9744f3f31659e0d714ab7689bf65d9e77ec1cce060f083912614f0b9", 152, "en-US"),
    "am_adam": Native("162b035ed91cfc48b6046982184c645f72edcdd1b82843347f605d7bf7b15716", 113, "en-US"),
    "am_echo": Native("3968b92c3c4cd1c4416dbded36c13eaa388a90d5788d02a13e4d781f5f8cf3c3", 102, "en-US"),
    "am_eric": Native("e8b5be17edd1e3636901ce7598baafe2dc8dd8ff707a0c23bf9e461add7e2832", 143, "en-US"),
    "am_fenrir": Native("c27989f741f7ee34d273a39d8a595cc0837d35f5ced9a29b7cc162614616df43", 126, "en-US"),
    "am_liam": Native("52403be32fd047c6a44517cb0bcd6b134f2a18baa73e70ef41651e0eab921ade", 113, "en-US"),
    "am_michael": Native("1d1f21dd8da39c30705cd4c75d039d265e9bc4a2a93ed09bc9e1b1225eb95ba1", 111, "en-US"),
    "am_onyx": Native("da5d135b424164916d75a68ffb4c2abce3d7d5ccc82dd1ee6cf447ce286145e6", 84, "en-US"),
    "am_puck": Native("fcf73c989033e9233e0b98713eca600c8c74dcc1614b37009d5450ff4a2274a0", 112, "en-US"),
    "am_santa": Native("61150cf726ab6c5ed7a99f90a304f91f5a72c00c592e89ec94e5df11c319227a", 153, "en-US"),
    "bf_alice": Native("08afa6ba24da61ea5e8efa139e5aadc938d83f0a6da5a900adaf763ac1da5573", 208, "en-GB"),
    "bf_emma": Native("669fe0647f9dd04fcab92f1439a40eeb4c8b4ab1f82e4996fe3d918ce4a63b73", 176, "en-GB"),
    "bf_isabella": Native("3754352c4aaa46d17f27654ab7518d65b62ad6163a0f55a5f4330c2da2c4e94f", 202, "en-GB"),
    "bf_lily": Native("5e0ee32ebe64a467124976b14e69590746f1c4ce41a12b587a50c862edfea335", 166, "en-GB"),
    "bm_daniel": Native("6b3194bbceffb746733cbc22c8f593dd44e401a71d53895a2dca891bc595a1e8", 120, "en-GB"),
    "bm_fable": Native("f889083196807b4adb15e9204252165f503b8d33d3982e681c52443c49d798f1", 110, "en-GB"),
    "bm_george": Native("c4b235a4c1f2cd3b939fed08b899ce9385638b763f7b73a59616c4fc9bd6c9bc", 139, "en-GB"),
    "bm_lewis": Native("b8f671cef828c30e66fdf0b0756a76bba58f6bb3398cbbf27058642acbcedb97", 96, "en-GB"),
    "ef_dora": Native("f66ec66bd295acb18372e37008533a9a3228483ccd294e7538d5d9294ac9a532", 166, "es"),
    "ff_siwis": Native("a35f5675ad08948e326ae75fd0ea16ba5d0042e4f76b5f3d1df77d0a48c54861", 202, "fr"),
    "if_sara": Native("409b69248798fcdc2542330c76953d230710f19b057e59cb82fdc3c4cf71265c", 220, "it"),
    "im_nicola": Native("bc578e510d52a96d6940d46f12e96d7b3df00905dbea075113226d100e6e1ab0", 97, "it"),
    "jf_alpha": Native("56b479360aad9f367aeb8cef908f9201cf48b4555e488c5f4590c9dfcd978bb6", 269, "ja"),
    "jf_gongitsune": Native("0f1181f3772d27b7c12aaf4bcd71e31b186c4146e330d074a3dc64ee392af396", 227, "ja"),
    "jf_nezumi": Native("13cb71eebb0b48739d444558322aa35a8c9a489b80e1e631f14d2e6aea93026b", 235, "ja"),
    "jf_tebukuro": Native("29c6c0561b4288d59639677bebe7533c919743d5ea68d0d2ae992644beea6696", 318, "ja"),
    "jm_kumo": Native("09e959d239724c734d65661f06f14cdabcddfd476bfaaad905a937099ae9e64f", 94, "ja"),
    "pm_alex": Native("0175c753f59c54e7fd5a995bedef0c5ff2fb67e0043dd3dcb2ae74ec2acbeb2a", 128, "pt-BR"),
    "zf_xiaoxiao": Native("03adb5d5e3ddd88b047954e974e651cb0a4b524c985057e5d872e962c7be1169", 230, "zh"),
    "zm_yunxia": Native("6b2b8fc15b3df19a368daebe5c581c7fabf433ee5b8a17ffd6b3d723cff8936d", 275, "zh"),
}
"""Names begin with the language (a American, b British …) and f or m."""
