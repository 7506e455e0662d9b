package org.reannotate.editors.sample.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionKind;
import org.reannotate.core.decisions.LabelState;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.ui.image.FileStamp;
import org.reannotate.ui.image.PictureState;
import org.reannotate.ui.image.PictureState.Status;

class SampleNoticeTest {

	private static final SampleRecord SAMPLE = new SampleRecord(1, 0, "a/b.jpg", 10, 10, "jpeg", 1000, 1_000_000, "", 0,
			null, 2, 2, List.of(), SampleState.OPEN, false, null, 0, "");

	private static PictureState picture(Status status, @Nullable FileStamp stamp) {
		return new PictureState(Path.of("b.jpg"), status, "", 10, 10, stamp);
	}

	private static Decision decision(long id, String author, int to) {
		var state = new LabelState(to, List.of(), SampleState.CORRECTED);
		return new Decision(id, 1, DecisionKind.RELABEL, to, state, state, author, Instant.EPOCH, "", "", 0, 0);
	}

	@Test
	void saysNothingAboutAnOrdinaryFile() {
		assertEquals(SampleNotice.NONE, SampleNotice.ofFile(SAMPLE, picture(Status.SHOWN, new FileStamp(1000, 1_000_900))));
		assertEquals(SampleNotice.NONE, SampleNotice.ofFile(SAMPLE, picture(Status.LOADING, null)));
	}

	@Test
	void saysThatAFileWasReplacedSinceTheImport() {
		assertTrue(SampleNotice.ofFile(SAMPLE, picture(Status.SHOWN, new FileStamp(1001, 1_000_000))).warning());
		assertTrue(SampleNotice.ofFile(SAMPLE, picture(Status.SHOWN, new FileStamp(1000, 9_000_000))).warning());
	}

	@Test
	void saysThatAFileIsGoneOrDamaged() {
		assertTrue(SampleNotice.ofFile(SAMPLE, picture(Status.GONE, null)).text().contains("gone"));
		assertTrue(SampleNotice.ofFile(SAMPLE, picture(Status.DAMAGED, new FileStamp(1, 1))).text().contains("damaged"));
	}

	@Test
	void tellsWhoDecidedMeanwhile() {
		var decisions = List.of(decision(5, "Mira", 2), decision(9, "Mira", 3));
		assertTrue(SampleNotice.ofOthers(5, decisions, "me", id -> "category " + id).text().contains("category 3"));
		assertEquals(SampleNotice.NONE, SampleNotice.ofOthers(9, decisions, "me", id -> ""));
		assertEquals(SampleNotice.NONE, SampleNotice.ofOthers(5, List.of(decision(9, "me", 3)), "me", id -> ""));
	}

	@Test
	void tellsWhatBecameOfACategory() {
		var retired = new CategoryRecord(4, "bar", -1, "places/bar", true, CategoryRecord.RETIRED);
		var merged = new CategoryRecord(4, "bar", -1, "places/bar", true, 7);
		assertTrue(SampleNotice.ofCategory(retired, id -> "pub").text().contains("deleted"));
		assertTrue(SampleNotice.ofCategory(merged, id -> "pub").text().contains("pub"));
		assertEquals(SampleNotice.NONE, SampleNotice.ofCategory(null, id -> ""));
	}
}
