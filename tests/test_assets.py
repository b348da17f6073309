"""Bundles: what goes in comes out, and equal things give equal bytes."""

import io
import time

import numpy as np
import soundfile

from vnc import assets

RNG = np.random.default_rng(1)
SOUND = RNG.standard_normal((2, 4_800)).astype(np.float32) * 0.1
PICTURE = RNG.integers(0, 255, (8, 6, 4), dtype=np.uint8)


def test_a_clip_comes_back_whole():
    clip = assets.Clip(SOUND, (assets.Word(1, 5, 0, 3),), (assets.Phone(1, 2, "ɑ", 1),), 3, 4_700, (10, 4_000))
    back = assets.unpack_clip(assets.pack_clip(clip))
    assert np.array_equal(back.samples, SOUND)
    assert (back.words, back.phones, back.onset, back.offset, back.loop) == (clip.words, clip.phones, 3, 4_700, (10, 4_000))


def test_facts_of_a_clip_know_its_length_without_its_sound():
    facts = assets.clip_facts(assets.pack_clip(assets.Clip(SOUND)))
    assert facts.samples.shape == (1, 4_800) and not facts.samples.any()


def test_equal_clips_give_equal_bytes_at_any_time():
    one = assets.pack_clip(assets.Clip(SOUND))
    time.sleep(1.1)
    assert assets.pack_clip(assets.Clip(SOUND)) == one


def test_a_wav_file_is_one_for_others_too():
    samples, rate = soundfile.read(io.BytesIO(assets.wav(SOUND)), dtype="float32")
    assert rate == 48_000 and np.array_equal(samples.T, SOUND)


def test_sprites_and_places_come_back_and_are_told_apart():
    sprite = assets.Sprite(PICTURE, {"mouth:A": assets.Patch(1, 2, PICTURE[:2, :3])}, (1, 1, 3, 3), (0, 0, 5, 5), 4)
    place = assets.Place((assets.Layer(PICTURE, 1.0),), assets.Light(strength=0.5), ((0.0, 0.4),), ("rain",))
    back = assets.unpack_picture(assets.pack_sprite(sprite))
    assert isinstance(back, assets.Sprite) and np.array_equal(back.patches["mouth:A"].image, PICTURE[:2, :3])
    other = assets.unpack_picture(assets.pack_place(place))
    assert isinstance(other, assets.Place) and (other.light, other.free, other.loops) == (place.light, place.free, ("rain",))
