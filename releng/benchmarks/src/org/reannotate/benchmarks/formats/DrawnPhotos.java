package org.reannotate.benchmarks.formats;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.reannotate.benchmarks.Places;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.encode.JpegEncoder;

/** JPEG files with the size and detail of photographs: soft shapes under some grain. Made once, kept for the next run. */
public final class DrawnPhotos {
    private static final int DISTINCT = 200;
    private static final int SHAPES = 25;
    private static final int GRAIN = 24;

    private DrawnPhotos() {
    }

    /** A folder with {@code count} different files in 20 categories. */
    static Path folder(String name, int count, int width, int height) throws IOException {
        Path folder = Places.work().resolve(name + "-" + count);
        if (Files.exists(folder.resolve("complete"))) {
            return folder;
        }
        List<byte[]> pictures = pictures(width, height);
        for (int i = 0; i < count; i++) {
            Path category = Files.createDirectories(folder.resolve("category-" + i % 20));
            Files.write(category.resolve(i + ".jpg"), numbered(pictures.get(i % pictures.size()), i));
        }
        Files.createFile(folder.resolve("complete"));
        return folder;
    }

    /** The same picture in another file: what stands behind a JPEG's end is no part of it. */
    private static byte[] numbered(byte[] picture, int number) {
        byte[] file = Arrays.copyOf(picture, picture.length + 3);
        for (int i = 0; i < 3; i++) {
            file[picture.length + i] = (byte) (number >> 8 * i);
        }
        return file;
    }

    /** 200 pictures in memory. */
    public static List<byte[]> pictures(int width, int height) {
        var random = new Random(1);
        var pictures = new ArrayList<byte[]>();
        for (int i = 0; i < DISTINCT; i++) {
            pictures.add(JpegEncoder.encode(new Pixels(width, height, draw(random, width, height)), 0.85));
        }
        return pictures;
    }

    private static byte[] draw(Random random, int width, int height) {
        var rgb = new byte[width * height * 3];
        for (int shape = 0; shape < SHAPES; shape++) {
            int left = random.nextInt(width) - width / 4;
            int top = random.nextInt(height) - height / 4;
            int right = shape == 0 ? width : Math.min(width, left + random.nextInt(width / 2) + 8);
            int bottom = shape == 0 ? height : Math.min(height, top + random.nextInt(height / 2) + 8);
            fill(rgb, width, new int[] { Math.max(0, left), Math.max(0, top), right, bottom }, random);
        }
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = (byte) Math.max(0, Math.min(255, (rgb[i] & 0xff) + random.nextInt(GRAIN) - GRAIN / 2));
        }
        return rgb;
    }

    private static void fill(byte[] rgb, int width, int[] box, Random random) {
        byte[] colour = { (byte) random.nextInt(256), (byte) random.nextInt(256), (byte) random.nextInt(256) };
        for (int y = box[1]; y < box[3]; y++) {
            for (int x = box[0]; x < box[2]; x++) {
                System.arraycopy(colour, 0, rgb, (y * width + x) * 3, 3);
            }
        }
    }
}
