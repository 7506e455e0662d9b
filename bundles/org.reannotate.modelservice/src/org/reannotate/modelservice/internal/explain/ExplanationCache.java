package org.reannotate.modelservice.internal.explain;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.protocol.arrays.FloatNpy;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.run.RunFolder;

/**
 * {@code explanations/} of a run: a float32 grid {@code <image>-<columns>-<method>.npy} for each category that was
 * asked for, and beside it what belongs to the grid. The image is known by what is in its file, so that one that was
 * replaced is explained anew. What cannot be read or written is as if it were not there.
 */
final class ExplanationCache {

    private static final long LIMIT = 1 << 16;
    private static final int LARGEST_SIDE = 512;
    private static final int LONGEST_NAME = 60;
    private static final int HASH_DIGITS = 32;

    /** What is kept beside a grid; written last. */
    private record Index(long sample, double probability, int fold, boolean outOfSample, String layer) {
    }

    private final Path folder;
    private final ExplainRequest request;
    private final String image;

    private ExplanationCache(Path folder, ExplainRequest request, String image) {
        this.folder = folder;
        this.request = request;
        this.image = image;
    }

    /** Reads the image's file, whose contents are the key. */
    static ExplanationCache open(RunFolder run, ExplainRequest request) throws IOException {
        return new ExplanationCache(run.path().resolve("explanations"), request, hash(Path.of(request.image())));
    }

    private static String hash(Path file) throws IOException {
        try (var out = new DigestOutputStream(OutputStream.nullOutputStream(), MessageDigest.getInstance("SHA-256"))) {
            Files.copy(file, out);
            return HexFormat.of().formatHex(out.getMessageDigest().digest()).substring(0, HASH_DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    private Path file(List<Integer> columns, String ending) {
        String text = columns.stream().map(String::valueOf).collect(Collectors.joining("+"));
        String name = text.length() <= LONGEST_NAME ? text : "h" + Integer.toHexString(text.hashCode());
        return folder.resolve(image + "-" + name + "-" + request.method().id() + ending);
    }

    /** What is kept of a category; null where it is nothing, damaged, or of another sample. */
    @Nullable
    KeptExplanation read(List<Integer> columns) {
        Path index = file(columns, ".json");
        if (!Files.isRegularFile(index)) {
            return null;
        }
        try (FloatNpy grid = FloatNpy.open(file(columns, ".npy"))) {
            Index known = Json.read(index, Index.class, LIMIT);
            if (known.sample() != request.sample() || !isShare(known.probability()) || known.layer() == null) {
                return null;
            }
            ExplanationMap map = map(grid, known.probability());
            return map == null ? null : new KeptExplanation(map, known.fold(), known.outOfSample(), known.layer());
        } catch (IOException | RuntimeException e) {
            // A damaged entry is as good as none: it is computed and written again.
            return null;
        }
    }

    private static @Nullable ExplanationMap map(FloatNpy grid, double probability) throws IOException {
        if (grid.rows() < 1 || grid.columns() < 1 || grid.rows() > LARGEST_SIDE || grid.columns() > LARGEST_SIDE) {
            return null;
        }
        float[] values = new float[grid.rows() * grid.columns()];
        float[] row = new float[grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            grid.read(r, row);
            System.arraycopy(row, 0, values, r * row.length, row.length);
        }
        for (float value : values) {
            if (!isShare(value)) {
                return null;
            }
        }
        return new ExplanationMap(probability, grid.rows(), grid.columns(), values);
    }

    private static boolean isShare(double value) {
        return value >= 0 && value <= 1 + 1e-6;
    }

    /** Keeps an explanation; a folder that cannot be written to keeps none. */
    void write(List<Integer> columns, KeptExplanation kept) {
        try {
            Files.createDirectories(folder);
            writeGrid(file(columns, ".npy"), kept.map());
            AtomicFile.write(file(columns, ".json"), Json.line(new Index(request.sample(), kept.map().probability(),
                    kept.fold(), kept.outOfSample(), kept.layer())));
            CacheBound.keep(folder);
        } catch (IOException e) {
            // The run lies on a medium that is read only, or full: explanations are computed each time.
            return;
        }
    }

    private static void writeGrid(Path file, ExplanationMap map) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            try (FloatNpy grid = FloatNpy.create(beside, map.rows(), map.columns())) {
                for (int r = 0; r < map.rows(); r++) {
                    grid.write(r, java.util.Arrays.copyOfRange(map.values(), r * map.columns(), (r + 1) * map.columns()));
                }
                grid.force();
            }
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
