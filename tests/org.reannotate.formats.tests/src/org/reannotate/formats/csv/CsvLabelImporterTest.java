package org.reannotate.formats.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.testing.Scanned;
import org.reannotate.formats.testing.TestImages;

class CsvLabelImporterTest {
	@TempDir
	Path folder;

	private Path table(String content) throws IOException {
		return Files.write(folder.resolve("labels.csv"), content.getBytes(StandardCharsets.UTF_8));
	}

	private List<String> read(String content) throws Exception {
		return Scanned.of(ImportRequest.of(table(content))).lines();
	}

	private String refusal(String content) throws IOException {
		Path file = table(content);
		String message = assertThrows(DatasetException.class, () -> Scanned.of(ImportRequest.of(file))).getMessage();
		assertTrue(message.contains(file.toString()), message);
		return message.replace(file.toString(), "FILE");
	}

	@Test
	void readsPathLabelAndSplit() throws Exception {
		assertEquals(List.of("a/1.jpg -> [cat] TRAIN", "a/2.jpg -> [] VALIDATION", "3.jpg -> [animals/dog]"),
				read("path,label,split\na/1.jpg,cat,train\na/2.jpg,,val\n./3.jpg,animals/dog,\n"));
	}

	@Test
	void readsColumnsInAnyOrderAndIgnoresOthers() throws Exception {
		assertEquals(List.of("1.jpg -> [cat]"), read("Label,width,PATH\r\ncat,640,1.jpg\r\n"));
	}

	@Test
	void readsTheColumnsOfAnExport() throws Exception {
		var scanned = Scanned.of(ImportRequest.of(table("path,label,further,split,excluded,origin,author,time\n"
				+ "1.jpg,cat,\"[\"\"dog\"\",\"\"a, b\"\"]\",test,true,person,'=jane,2026-01-01T00:00:00Z\n")));
		assertEquals(List.of("1.jpg -> [cat, dog, a, b] TEST"), scanned.lines());
		assertEquals(List.of("cat", "dog", "a, b"), scanned.candidates().get(0).categories());
		assertTrue(scanned.candidates().get(0).excluded());
	}

	@Test
	void undoesTheQuoteBeforeWhatASpreadsheetWouldRun() throws Exception {
		assertEquals(List.of("=1.jpg -> [+cat]", "2.jpg -> ['dog]", "3.jpg -> ['@x]", "4.jpg -> [-1]"),
				read("path,label\n'=1.jpg,'+cat\n2.jpg,'dog\n3.jpg,''@x\n4.jpg,-1\n"));
	}

	@Test
	void readsQuotedNamesWithCommasQuotesAndLineBreaks() throws Exception {
		var scanned = Scanned.of(ImportRequest.of(table("path,label\n\"a,b.jpg\",\"say \"\"hi\"\"\"\nc.jpg,\"two\nlines\"\n")));
		assertEquals(List.of("say \"hi\""), scanned.categories().get("a,b.jpg"));
		assertEquals(List.of("two\nlines"), scanned.categories().get("c.jpg"));
	}

	@Test
	void readsWhatSpreadsheetsWrite() throws Exception {
		assertEquals(List.of("1.jpg -> [cat]"), read("\uFEFFpath;label\n1.jpg;cat\n"));
		assertEquals(List.of("1.jpg -> [big cat]"), read("path, label\n1.jpg, big cat\n"));
	}

	@Test
	void joinsTheCategoriesOfAPathThatComesTwice() throws Exception {
		assertEquals(List.of("1.jpg -> [cat, dog] TRAIN"), read("path,label,split\n1.jpg,cat,\n1.jpg,dog,train\n1.jpg,cat,train\n"));
		assertTrue(refusal("path,label,split\n1.jpg,cat,test\n1.jpg,dog,train\n").contains("line 3: '1.jpg' was in another split"));
	}

	@Test
	void refusesATableWithoutItsColumns() throws Exception {
		assertTrue(refusal("file,label\n1.jpg,cat\n").contains("FILE, line 1: there is no column 'path'"));
		assertTrue(refusal("path,category\n1.jpg,cat\n").contains("there is no column 'label'"));
		assertTrue(refusal("path,path,label\n").contains("comes twice"));
		assertTrue(refusal("").contains("is empty"));
		assertTrue(refusal("path,label\n").contains("names no images"));
	}

	@Test
	void refusesPathsThatLeadOut() throws Exception {
		for (String path : new String[] { "../1.jpg", "a/../../1.jpg", "/etc/1.jpg", "C:\\1.jpg", "\\\\host\\1.jpg" }) {
			String message = refusal("path,label\nok.jpg,cat\n" + path + ",cat\n");
			assertTrue(message.startsWith("FILE, line 3: the path '" + path + "'"), message);
		}
		assertTrue(refusal("path,label\n,cat\n").contains("line 2: there is no path"));
	}

	@Test
	void refusesFormulas() throws Exception {
		assertTrue(refusal("path,label\n1.jpg,\"=HYPERLINK(\"\"http://x\"\")\"\n").contains("line 2: the cell '=HYPERLINK"));
		assertTrue(refusal("path,label\n=cmd|' /C calc'!A0,cat\n").contains("is a formula"));
	}

	@Test
	void refusesCellsThatMeanNothing() throws Exception {
		assertTrue(refusal("path,label,split\n1.jpg,cat,holdout\n").contains("line 2: the split 'holdout' is not known"));
		assertTrue(refusal("path,label,further\n1.jpg,cat,dog\n").contains("is no JSON list"));
		assertTrue(refusal("path,label,further\n1.jpg,cat,[null]\n").contains("is no JSON list"));
		assertTrue(refusal("path,label\n1.jpg,a//b\n").contains("has an empty part"));
		assertTrue(refusal("path,label,excluded\n1.jpg,cat,maybe\n").contains("neither true nor false"));
		assertTrue(refusal("path,label\n1.jpg\n").contains("line 2: there are 1 cells, the first line names 2"));
	}

	@Test
	void listsTheFirstFewMistakesOfATable() throws Exception {
		String message = refusal("path,label\n../1.jpg,a\n2.jpg,a\n../3.jpg,a\n../4.jpg,a\n../5.jpg,a\n../6.jpg,a\n../7.jpg,a\n");
		assertTrue(message.contains("line 2:") && message.contains("line 7:") && !message.contains("line 8:"), message);
	}

	@Test
	void refusesWhatIsNoUtf8() throws Exception {
		Path file = Files.write(folder.resolve("latin.csv"), "path,label\n1.jpg,k\u00e4tzchen\n".getBytes(StandardCharsets.ISO_8859_1));
		assertTrue(assertThrows(DatasetException.class, () -> Scanned.of(ImportRequest.of(file))).getMessage()
				.contains("not in UTF-8"));
	}

	@Test
	void refusesLinksOutOfTheDatasetOneByOne(@TempDir Path outside) throws Exception {
		Path secret = TestImages.write(outside, "secret.jpg");
		TestImages.write(folder, "in.jpg");
		try {
			Files.createSymbolicLink(folder.resolve("out.jpg"), secret);
			Files.createSymbolicLink(folder.resolve("dir"), outside);
		} catch (IOException | UnsupportedOperationException noLinks) {
			assumeTrue(false, "this system makes no symbolic links: " + noLinks);
		}
		var candidates = Scanned.of(ImportRequest.of(table("path,label\nin.jpg,a\nout.jpg,a\ndir/secret.jpg,a\n"))).candidates();
		assertNull(candidates.get(0).refusal());
		assertEquals("refused: a symbolic link that leads out of the dataset", candidates.get(1).refusal());
		assertEquals("refused: a symbolic link that leads out of the dataset", candidates.get(2).refusal());
	}

	@Test
	void findsImagesInAnotherFolderWhereToldTo(@TempDir Path images) throws Exception {
		TestImages.write(images, "1.jpg");
		var request = ImportRequest.of(table("path,label\n1.jpg,cat\n")).withImages(images);
		assertEquals(images.toRealPath().resolve("1.jpg"), Scanned.of(request).candidates().get(0).file());
	}
}
