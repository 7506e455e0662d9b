package org.reannotate.formats.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.reannotate.core.importing.Split;
import org.reannotate.formats.importing.Candidate;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.internal.export.ExportFolder;
import org.reannotate.formats.internal.export.ExportedSample;
import org.reannotate.formats.internal.export.ImageTree;
import org.reannotate.formats.internal.export.LabelTableWriter;
import org.reannotate.formats.internal.marker.ExportMarker;
import org.reannotate.formats.testing.Scanned;
import org.reannotate.formats.testing.TestImages;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeTry;

/** Random taxonomies, names and labels, out and in again. */
class RoundTripTest {
	private static final List<String> AWKWARD = List.of("..", ".", " ", "train", "test", "_unlabelled", "store", "CON",
			"Coast", "coast", "COAST", "a|b", "a:b", "say \"hi\"", "it's", "'=x", "=1+1", "+", "-1", "@home", "two\nlines",
			"cr\rlf\r\n", "\u00e9", "e\u0301", "\u732b", "\ud83d\ude00", "%41", "100%", "a.b.", ".hidden", "Thumbs.db",
			"labels.csv", "[]", "true", "x".repeat(300), "\u732b".repeat(120));

	private Path folder = Path.of("");

	private record Labels(List<String> categories, Split split) {
	}

	@BeforeTry
	void makeFolder() throws IOException {
		folder = Files.createTempDirectory("roundtrip");
		TestImages.write(folder, "image.jpg");
	}

	@AfterTry
	void deleteFolder() throws IOException {
		try (var files = Files.walk(folder)) {
			for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}

	@Provide
	Arbitrary<List<ExportedSample>> datasets() {
		Arbitrary<String> anything = Arbitraries.strings().all().ofMinLength(1).ofMaxLength(12)
				.filter(name -> name.indexOf('/') < 0 && name.indexOf('\0') < 0 && isUnicode(name));
		Arbitrary<String> names = Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(2, Arbitraries.of(AWKWARD)),
				net.jqwik.api.Tuple.of(1, anything));
		Arbitrary<String> paths = names.list().ofMinSize(1).ofMaxSize(3).map(list -> String.join("/", list));
		Arbitrary<List<String>> categories = Arbitraries.oneOf(paths.list().ofMaxSize(1),
				paths.list().uniqueElements().ofMaxSize(3));
		Arbitrary<Split> splits = Arbitraries.of(Split.values()).injectNull(0.3);
		Arbitrary<String> files = Arbitraries.oneOf(Arbitraries.of("1.jpg", "1.JPG", "2.jpg", "a b.png", "\u00e9.jpg"),
				anything.map(name -> name + ".jpg"));
		return Combinators.combine(categories, splits, files).as(RoundTripTest::sample).list().ofMinSize(1).ofMaxSize(12);
	}

	private static boolean isUnicode(String name) {
		return name.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
	}

	private static ExportedSample sample(List<String> categories, Split split, String file) {
		return new ExportedSample(file, Path.of("image.jpg"), categories, split, false, "import", "=me", "");
	}

	@Property(tries = 60)
	void aTableComesBackAsItWas(@ForAll("datasets") List<ExportedSample> samples) throws Exception {
		var expected = new LinkedHashMap<String, Labels>();
		Path table = folder.resolve(ExportMarker.LABELS);
		try (var writer = new LabelTableWriter(table)) {
			for (int i = 0; i < samples.size(); i++) {
				ExportedSample sample = samples.get(i).at(i + "/" + samples.get(i).path());
				expected.put(sample.path(), new Labels(sample.categories(), sample.split()));
				writer.write(sample);
			}
		}
		var found = new LinkedHashMap<String, Labels>();
		for (Candidate candidate : Scanned.of(ImportRequest.of(table)).candidates()) {
			found.put(candidate.path(), new Labels(candidate.categories(), candidate.split()));
		}
		assertEquals(expected, found);
	}

	@Property(tries = 60)
	void aTreeOfImagesComesBackAsItWas(@ForAll("datasets") List<ExportedSample> samples) throws Exception {
		var expected = new HashMap<String, Labels>();
		var files = new ArrayList<ExportedSample>();
		for (int i = 0; i < samples.size(); i++) {
			ExportedSample sample = samples.get(i);
			Path image = TestImages.write(folder, "source/" + i, new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) i });
			expected.put(Integer.toString(i), new Labels(sample.categories(), sample.split()));
			files.add(new ExportedSample(sample.path(), image, sample.categories(), sample.split(), false, "import", "", ""));
		}
		Path export = folder.resolve("export");
		write(files, export);
		assertEquals(expected, read(export));
	}

	private static void write(List<ExportedSample> samples, Path export) throws Exception {
		boolean splits = samples.stream().anyMatch(sample -> sample.split() != null);
		try (var target = new ExportFolder(export)) {
			var tree = new ImageTree(target.folder(), splits);
			try (tree) {
				for (ExportedSample sample : samples) {
					tree.add(sample);
				}
			}
			target.publish(tree.marker());
		}
	}

	private static Map<String, Labels> read(Path export) throws Exception {
		var found = new HashMap<String, Labels>();
		for (Candidate candidate : Scanned.of(ImportRequest.of(export)).candidates()) {
			int number = Files.readAllBytes(candidate.file())[3];
			found.put(Integer.toString(number), new Labels(candidate.categories(), candidate.split()));
		}
		return found;
	}

	@Property(tries = 40)
	void aTreeComesBackWithoutItsTableWhereFoldersSayEverything(@ForAll("datasets") List<ExportedSample> samples)
			throws Exception {
		var single = new ArrayList<ExportedSample>();
		var expected = new HashMap<String, Labels>();
		for (int i = 0; i < samples.size(); i++) {
			ExportedSample sample = samples.get(i);
			List<String> label = sample.categories().stream().filter(RoundTripTest::isShort).limit(1).toList();
			Path image = TestImages.write(folder, "source/" + i, new byte[] { (byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) i });
			expected.put(Integer.toString(i), new Labels(label, sample.split()));
			single.add(new ExportedSample("image.jpg", image, label, sample.split(), false, "import", "", ""));
		}
		Path export = folder.resolve("export");
		write(single, export);
		Files.delete(export.resolve(ExportMarker.LABELS));
		assertEquals(expected, read(export));
	}

	private static boolean isShort(String category) {
		return category.length() < 60 && !List.of("COAST").contains(category) && !category.contains("COAST");
	}
}
