package org.reannotate.audit.internal.insight;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;

import org.eclipse.osgi.util.NLS;

/** Which sample is which row of a run's arrays. */
public final class RunRows {
    private final int[] ids;
    private final BitSet unreadable;

    private RunRows(int[] ids, BitSet unreadable) {
        this.ids = ids;
        this.unreadable = unreadable;
    }

    /**
     * Rows of these samples.
     *
     * @param ids ascending
     * @param unreadable rows that the run says nothing about: of images that it could not read, or that a split trained on
     */
    public static RunRows of(int[] ids, int[] unreadable) {
        var bits = new BitSet(ids.length);
        Arrays.stream(unreadable).forEach(bits::set);
        return new RunRows(ids, bits);
    }

    /**
     * Reads {@code sample-ids.txt}.
     *
     * @throws IOException naming the line that is no number or does not ascend
     */
    public static int[] readIds(Path file) throws IOException {
        int[] ids = new int[1024];
        int count = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                ids = count == ids.length ? Arrays.copyOf(ids, count * 2) : ids;
                ids[count] = parse(line, count == 0 ? 0 : ids[count - 1], file, count + 1);
                count++;
            }
        }
        return Arrays.copyOf(ids, count);
    }

    private static int parse(String line, int before, Path file, int number) throws IOException {
        try {
            int id = Integer.parseInt(line);
            if (id > before) {
                return id;
            }
        } catch (NumberFormatException e) {
            throw new IOException(NLS.bind(Messages.RunRows_notAnId, file, number), e);
        }
        throw new IOException(NLS.bind(Messages.RunRows_notAscending, file, number));
    }

    /** Number of rows. */
    public int size() {
        return ids.length;
    }

    /** Id of the sample in a row. */
    public int id(int row) {
        return ids[row];
    }

    /** The row of a sample that the run could read, or -1. */
    public int row(int sampleId) {
        int row = Arrays.binarySearch(ids, sampleId);
        return row < 0 || unreadable.get(row) ? -1 : row;
    }

    /** Whether the run could read the image of a row. */
    public boolean readable(int row) {
        return !unreadable.get(row);
    }
}
