package org.reannotate.benchmarks.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.imaging.decode.DecodeTarget;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.hash.PerceptualHash;

/** Decoding of 640 x 480 JPEG files in memory on one core, to 224 x 224 and for the perceptual hash, with and without OpenCV. */
public final class DecodeSpeed implements Benchmark {
    private static final int ROUNDS = 4;

    @Override
    public String name() {
        return "decode-speed";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        List<byte[]> pictures = DrawnPhotos.pictures(640, 480);
        for (Map.Entry<String, ImageDecoder> way : Map.of("standard", ImageDecoder.standard(), "portable", ImageDecoder.portable())
                .entrySet()) {
            measure(sink, "decode-speed-" + way.getKey() + "-224", way.getValue(), pictures, DecodeTarget.cover(224, 224), false);
            measure(sink, "decode-speed-" + way.getKey() + "-hash", way.getValue(), pictures, PerceptualHash.TARGET, true);
        }
    }

    private static void measure(FigureSink sink, String name, ImageDecoder decoder, List<byte[]> pictures, DecodeTarget target,
            boolean hash) throws ImageException {
        for (int round = 1; round <= ROUNDS; round++) {
            var watch = new Stopwatch();
            for (byte[] picture : pictures) {
                var pixels = decoder.decode(picture, Path.of("picture"), target);
                if (hash && PerceptualHash.of(pixels) == PerceptualHash.NONE) {
                    throw new IllegalStateException("a flat picture");
                }
            }
            if (round == ROUNDS) {
                watch.report(sink, name, pictures.size());
            }
        }
    }
}
