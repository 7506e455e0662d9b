package org.reannotate.benchmarks.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

import org.reannotate.benchmarks.Benchmark;
import org.reannotate.benchmarks.FigureSink;
import org.reannotate.benchmarks.Places;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.thumbnail.Thumbnails;

/** Thumbnails of 640 x 480 JPEG files on two threads, made and then read from their cache. Goal: 300 images/s when made. */
public final class ThumbnailSpeed implements Benchmark {
    private static final int IMAGES = 1000;
    private static final int EDGE = 160;

    @Override
    public String name() {
        return "thumbnail-speed";
    }

    @Override
    public void run(FigureSink sink) throws Exception {
        Path folder = DrawnPhotos.folder("photos", IMAGES, 640, 480);
        List<Path> images;
        try (var files = Files.walk(folder)) {
            images = files.filter(file -> file.toString().endsWith(".jpg")).toList();
        }
        Path cache = Files.createTempDirectory(Places.work(), "thumbnails");
        var thumbnails = new Thumbnails(ImageDecoder.standard(), cache);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            measure(sink, "thumbnail-speed-made", thumbnails, images, threads);
            measure(sink, "thumbnail-speed-cached", thumbnails, images, threads);
        } finally {
            threads.shutdown();
            thumbnails.trim(0);
        }
    }

    private static void measure(FigureSink sink, String name, Thumbnails thumbnails, List<Path> images,
            ExecutorService threads) throws Exception {
        List<Callable<Pixels>> work = images.stream().map(image -> (Callable<Pixels>) () -> thumbnails.get(image, EDGE)).toList();
        var watch = new Stopwatch();
        for (var result : threads.invokeAll(work)) {
            result.get();
        }
        watch.report(sink, name, images.size());
    }
}
