package org.reannotate.samples.rooms;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoomsSampleTest {

	private static final Pattern TRUTH_LINE = Pattern
			.compile("([a-z ]+)/([0-9]{4})\\.jpg,([a-z ]+),(?:\\[\\]|\"\\[\"\"([a-z ]+)\"\"\\]\")");

	@TempDir
	Path disk;

	@Test
	void deletesWhatAKilledDrawingLeft() throws Exception {
		Path killed = Files.createDirectories(disk.resolve(".rooms.partial-17/bar"));
		Files.createFile(disk.resolve(".rooms.partial-17/.lock"));

		var summary = generate("rooms", 1, 2);

		assertFalse(Files.exists(killed.getParent()));
		assertFalse(Files.exists(summary.folder().resolve(".lock")));
	}

	@Test
	void givesTheSameFilesForTheSameSeed() throws Exception {
		var first = content(generate("first", 11, 4));
		var second = content(generate("second", 11, 4));
		assertEquals(first.keySet(), second.keySet());
		first.forEach((path, bytes) -> assertArrayEquals(bytes, second.get(path), path));
	}

	@Test
	void givesOtherPicturesForAnotherSeed() throws Exception {
		var first = generate("first", 1, 2);
		var second = generate("second", 2, 2);
		assertNotEquals(Files.readString(first.truth()), Files.readString(second.truth()));
		var pictures = new HashSet<Long>();
		for (var summary : List.of(first, second)) {
			for (Path picture : pictures(summary.folder())) {
				assertTrue(pictures.add(Files.size(picture) * 31 + Arrays.hashCode(Files.readAllBytes(picture))),
						() -> picture + " was drawn twice");
			}
		}
	}

	@Test
	void namesTheTruthOfEveryPictureOnceAndOfNothingElse() throws Exception {
		var summary = generate("rooms", 3, 10);
		var named = new HashSet<Path>();
		int wrong = 0;
		int shared = 0;
		var lines = Files.readAllLines(summary.truth());
		assertEquals("sample,true,also", lines.get(0));
		for (String line : lines.subList(1, lines.size())) {
			var parts = TRUTH_LINE.matcher(line);
			assertTrue(parts.matches(), line);
			assertTrue(RoomsSample.categories().contains(parts.group(3)), line);
			assertTrue(named.add(summary.folder().resolve(parts.group(1)).resolve(parts.group(2) + ".jpg")), line);
			wrong += parts.group(1).equals(parts.group(3)) || parts.group(1).equals(parts.group(4)) ? 0 : 1;
			shared += parts.group(4) == null ? 0 : 1;
		}
		assertEquals(Set.copyOf(pictures(summary.folder())), named);
		assertEquals(new RoomsSummary(summary.folder(), 120, wrong, shared), summary);
		assertEquals(7, wrong);
		assertEquals(6, shared);
	}

	@Test
	void namesTheTwinPair() throws Exception {
		assertEquals("category_a,category_b\nbook store,video store\n", Files.readString(generate("rooms", 1, 2).pairs()));
	}

	@Test
	void numbersPicturesWithoutNamingTheirCategory() throws Exception {
		var names = pictures(generate("rooms", 3, 5).folder()).stream().map(path -> path.getFileName().toString()).sorted()
				.toList();
		assertEquals(60, names.size());
		assertEquals("0001.jpg", names.get(0));
		assertEquals("0060.jpg", names.get(59));
	}

	@Test
	void hasOneFolderForEveryCategoryEvenWithVeryFewPictures() throws Exception {
		for (int perCategory : new int[] { 2, 5 }) {
			var summary = generate("few" + perCategory, 8, perCategory);
			assertEquals(12 * perCategory, pictures(summary.folder()).size());
			try (var folders = Files.list(summary.folder())) {
				assertEquals(RoomsSample.categories(), folders.filter(Files::isDirectory)
						.map(folder -> folder.getFileName().toString()).sorted().toList());
			}
		}
	}

	@Test
	void writesPicturesThatAnyReaderOpens() throws Exception {
		for (Path file : pictures(generate("rooms", 4, 2).folder())) {
			var picture = ImageIO.read(file.toFile());
			assertEquals(200, picture.getWidth());
			assertEquals(150, picture.getHeight());
		}
	}

	@Test
	void acceptsAnEmptyFolderAndMakesParents() throws Exception {
		Path empty = Files.createDirectory(disk.resolve("empty"));
		assertEquals(24, RoomsSample.generate(empty, 1, 2, SampleProgress.SILENT).images());
		Path deep = disk.resolve("not/there/yet");
		assertEquals(24, RoomsSample.generate(deep, 1, 2, SampleProgress.SILENT).images());
	}

	@Test
	void refusesAFolderThatIsInUseAndChangesNothing() throws Exception {
		Path used = Files.createDirectory(disk.resolve("used"));
		Files.writeString(used.resolve("mine.txt"), "mine");
		var refusal = assertThrows(SampleException.class, () -> RoomsSample.generate(used, 1, 2, SampleProgress.SILENT));
		assertTrue(refusal.getMessage().contains(used + " is not empty"), refusal.getMessage());
		assertEquals(List.of("mine.txt"), names(used));
		assertEquals(List.of("used"), names(disk));
	}

	@Test
	void refusesAFileInTheFoldersPlace() throws Exception {
		Path file = Files.writeString(disk.resolve("file"), "mine");
		var refusal = assertThrows(SampleException.class, () -> RoomsSample.generate(file, 1, 2, SampleProgress.SILENT));
		assertTrue(refusal.getMessage().contains("is not a folder"), refusal.getMessage());
		assertEquals("mine", Files.readString(file));
	}

	@Test
	void saysWhyAndWhereItCannotWrite() throws Exception {
		Path locked = Files.createDirectory(disk.resolve("locked"));
		assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked), "this user may write anywhere");
		try {
			var failure = assertThrows(SampleException.class,
					() -> RoomsSample.generate(locked.resolve("rooms"), 1, 2, SampleProgress.SILENT));
			assertTrue(failure.getMessage().contains(locked.resolve("rooms").toString()), failure.getMessage());
		} finally {
			assertTrue(locked.toFile().setWritable(true));
		}
	}

	@Test
	void leavesNothingBehindWhenCancelled() throws Exception {
		Path target = disk.resolve("cancelled");
		assertThrows(CancellationException.class, () -> RoomsSample.generate(target, 1, 2, (done, total) -> done < 5));
		assertEquals(List.of(), names(disk));
	}

	@Test
	void leavesNothingBehindWhenSomebodyElseTookTheNameMeanwhile() throws Exception {
		Path target = disk.resolve("taken");
		assertThrows(SampleException.class, () -> RoomsSample.generate(target, 1, 2, (done, total) -> {
			if (done == total) {
				assertTrue(target.resolve("theirs").toFile().mkdirs());
			}
			return true;
		}));
		assertEquals(List.of("taken"), names(disk));
		assertEquals(List.of("theirs"), names(target));
	}

	@Test
	void reportsEveryPicture() throws Exception {
		var heard = new ArrayList<Integer>();
		RoomsSample.generate(disk.resolve("rooms"), 1, 2, (done, total) -> {
			assertEquals(24, total);
			return heard.add(done);
		});
		assertEquals(24, heard.size());
		assertEquals(24, heard.get(23));
	}

	@Test
	void refusesImpossibleNumbersOfPictures() {
		for (int count : new int[] { -1, 0, 1, 100_001 }) {
			assertThrows(IllegalArgumentException.class,
					() -> RoomsSample.generate(disk.resolve("rooms"), 1, count, SampleProgress.SILENT));
		}
		assertFalse(Files.exists(disk.resolve("rooms")));
	}

	private RoomsSummary generate(String name, long seed, int perCategory) throws SampleException {
		return RoomsSample.generate(disk.resolve(name), seed, perCategory, SampleProgress.SILENT);
	}

	private static List<Path> pictures(Path folder) throws IOException {
		try (var files = Files.walk(folder)) {
			return files.filter(file -> file.toString().endsWith(".jpg")).toList();
		}
	}

	private static List<String> names(Path folder) throws IOException {
		try (var files = Files.list(folder)) {
			return files.map(file -> file.getFileName().toString()).sorted().toList();
		}
	}

	private static TreeMap<String, byte[]> content(RoomsSummary summary) throws IOException {
		var content = new TreeMap<String, byte[]>();
		try (var files = Files.walk(summary.folder())) {
			for (Path file : files.filter(Files::isRegularFile).toList()) {
				content.put(summary.folder().relativize(file).toString(), Files.readAllBytes(file));
			}
		}
		return content;
	}
}
