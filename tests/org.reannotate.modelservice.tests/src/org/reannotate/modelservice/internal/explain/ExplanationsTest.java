package org.reannotate.modelservice.internal.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.model.ModelException;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.rpc.ExplanationMethod;

class ExplanationsTest {

    @TempDir
    Path folder;
    private Path run;
    private Path image;
    private final List<List<Integer>> asked = new ArrayList<>();

    @BeforeEach
    void write() throws IOException {
        run = Files.createDirectories(folder.resolve("runs/one"));
        image = Files.writeString(folder.resolve("a.png"), "first");
    }

    private ExplainRequest request(long sample, ExplanationMethod method, List<List<Integer>> targets) {
        return new ExplainRequest(run.toString(), sample, image.toString(), targets, method);
    }

    private Explanation explain(Integer... columns) throws ModelException {
        return explain(request(7, ExplanationMethod.GRAD_CAM, List.of(columns).stream().map(List::of).toList()));
    }

    private Explanation explain(ExplainRequest request) throws ModelException {
        return new Explanations(request).answer(missing -> {
            asked.addAll(missing.targets());
            return new Explanation(missing.targets().stream().map(ExplanationsTest::map).toList(), 3, true, "relu");
        });
    }

    private static ExplanationMap map(List<Integer> columns) {
        float value = 1f / (1 + columns.get(0));
        return new ExplanationMap(value, 2, 3, new float[] { 0, value, 0.5f, 1, 0, 0.25f });
    }

    @Test
    void asksForEachCategoryOnce() throws Exception {
        explain(1);
        Explanation both = explain(4, 1);
        assertEquals(List.of(List.of(1), List.of(4)), asked);
        assertEquals(0.2, both.maps().get(0).probability(), 1e-6);
        assertEquals(0.5, both.maps().get(1).probability(), 1e-6);
        assertArrayEquals(map(List.of(1)).values(), both.maps().get(1).values());
        assertEquals("relu", both.layer());
        assertEquals(3, explain(4).fold());
        assertEquals(2, asked.size());
    }

    @Test
    void tellsMethodsSamplesAndMergedCategoriesApart() throws Exception {
        explain(1);
        explain(request(7, ExplanationMethod.OCCLUSION, List.of(List.of(1))));
        explain(request(7, ExplanationMethod.GRAD_CAM, List.of(List.of(1, 2))));
        explain(request(8, ExplanationMethod.GRAD_CAM, List.of(List.of(1))));
        assertEquals(4, asked.size());
    }

    @Test
    void explainsAnImageThatWasReplacedAnew() throws Exception {
        explain(1);
        Files.writeString(image, "second");
        explain(1);
        assertEquals(2, asked.size());
    }

    @Test
    void makesDamagedEntriesAnew() throws Exception {
        explain(1);
        int expected = 1;
        for (String ending : List.of(".npy", ".json")) {
            Path file = only(ending);
            byte[] whole = Files.readAllBytes(file);
            for (byte[] damaged : List.of(new byte[0], java.util.Arrays.copyOf(whole, whole.length - 3), "{}".getBytes())) {
                Files.write(file, damaged);
                explain(1);
                assertEquals(++expected, asked.size(), ending + " of " + damaged.length + " bytes");
                explain(1);
                assertEquals(expected, asked.size());
            }
        }
        Path grid = only(".npy");
        byte[] hostile = Files.readAllBytes(grid);
        hostile[hostile.length - 1] = 0x7f;
        hostile[hostile.length - 2] = (byte) 0xff;
        Files.write(grid, hostile);
        explain(1);
        assertEquals(expected + 1, asked.size(), "a value that is no share");
    }

    private Path only(String ending) throws IOException {
        try (var files = Files.list(run.resolve("explanations"))) {
            return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
        }
    }

    @Test
    void answersWithoutKeepingWhereNothingCanBeWritten() throws Exception {
        Files.writeString(run.resolve("explanations"), "a file is in the way");
        explain(1);
        explain(1);
        assertEquals(2, asked.size());
    }

    @Test
    void keepsABoundedNumberTheNewest() throws Exception {
        Path cache = Files.createDirectories(run.resolve("explanations"));
        for (int i = 0; i < CacheBound.MOST; i++) {
            Path grid = Files.writeString(cache.resolve("old" + i + ".npy"), "");
            Files.writeString(cache.resolve("old" + i + ".json"), "");
            Files.setLastModifiedTime(grid, FileTime.fromMillis(1_000_000L + i * 1_000L));
        }
        explain(1);
        try (var files = Files.list(cache)) {
            List<String> names = files.map(f -> f.getFileName().toString()).toList();
            assertTrue(names.size() <= 2 * CacheBound.MOST);
            assertTrue(!names.contains("old0.npy") && !names.contains("old0.json"));
            assertTrue(names.contains("old" + (CacheBound.MOST - 1) + ".npy"));
        }
        explain(1);
        assertEquals(1, asked.size());
    }

    @Test
    void saysThatTheImageIsGone() throws Exception {
        Files.delete(image);
        assertTrue(assertThrows(ModelException.class, () -> explain(1)).getMessage().contains("a.png"));
    }
}
