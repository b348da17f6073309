"""What a face does while it speaks: mouths from phones, blinks and nods from words; phones from foreign sound."""
