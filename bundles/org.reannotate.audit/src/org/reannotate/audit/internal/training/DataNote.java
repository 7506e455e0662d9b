package org.reannotate.audit.internal.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.training.DataChoice;
import org.reannotate.audit.training.Labels;
import org.reannotate.protocol.json.Json;
import org.reannotate.protocol.run.AtomicFile;
import org.reannotate.protocol.run.RunFolder;

/**
 * {@code data.json} of a run: which labels and categories it learnt from. Runs of audits have none: they learn from all.
 *
 * @param labels id
 * @param floor fewest images of a category
 */
public record DataNote(@Nullable String labels, int floor) {
    private static final String FILE = "data.json";
    private static final long LIMIT = 1 << 16;

    static void write(RunFolder folder, DataChoice data) throws IOException {
        AtomicFile.write(file(folder), Json.pretty(new DataNote(data.labels().id(), data.floor())));
    }

    /** What a run in this folder learnt from. */
    public static DataChoice read(RunFolder folder) throws IOException {
        if (!Files.exists(file(folder))) {
            return DataChoice.DEFAULT;
        }
        DataNote note = Json.read(file(folder), DataNote.class, LIMIT);
        String id = String.valueOf(note.labels());
        try {
            return new DataChoice(Labels.of(id).orElseThrow(
                    () -> new IOException(NLS.bind(Messages.DataNote_unknownLabels, file(folder), id))), note.floor());
        } catch (IllegalArgumentException e) {
            throw new IOException(file(folder) + ": " + e.getMessage(), e);
        }
    }

    private static Path file(RunFolder folder) {
        return folder.path().resolve(FILE);
    }
}
